using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Keeping;

/// <param name="Here">Cards alike that the reader sees.</param>
/// <param name="Elsewhere">Another school has a card of this full name and birth date: whose it is stays unsaid.</param>
public sealed record TwinsFound(IReadOnlyList<PersonRow> Here, bool Elsewhere, PersonKind Kind)
{
    public bool Any => Here.Count > 0 || Elsewhere;
}

/// <summary>Cards that may be of the same person: the name to a letter or two, and no birth date that says otherwise.</summary>
public static class Twins
{
    private const int Most = 5;

    /// <summary>The same for a new card, with those of other schools whom a coordinator names exactly.</summary>
    public static async Task<TwinsFound> LookAsync(
        PortalDb db,
        CurrentUser me,
        PersonForm form,
        Guid? except,
        DateOnly today,
        CancellationToken stop
    )
    {
        var here = await FindAsync(db, me, form, except, today, stop);
        if (
            except is not null
            || form is not { BornOn: { } born, Kind: not PersonKind.Outside }
            || !me.Has(Role.Coordinator)
        )
            return new(here, Elsewhere: false, form.Kind);
        var exact = await db.ExactlyAsync(new(form.Surname, form.Name, form.Patronymic), born, form.Kind, stop);
        var own = await db.People.VisibleTo(me).Where(p => exact.Contains(p.Id)).CountAsync(stop);
        return new(here, exact.Count > own, form.Kind);
    }

    public static async Task<IReadOnlyList<PersonRow>> FindAsync(
        PortalDb db,
        CurrentUser me,
        PersonForm form,
        Guid? except,
        DateOnly today,
        CancellationToken stop
    )
    {
        var words = TypedName.Words($"{form.Surname} {form.Name}");
        if (words.Count < 2)
            return [];
        var found = (await db.LikeAsync(words, PlaceOf(me, form.Kind), 100, stop)).ToDictionary(
            like => like.Id,
            like => like.Distance
        );
        if (found.Count == 0)
            return [];
        var ids = found.Keys.ToList();
        var people = await db
            .People.VisibleTo(me)
            .AsNoTracking()
            .Where(p => ids.Contains(p.Id) && p.Id != except)
            .Rows(db, me, today)
            .ToListAsync(stop);
        return
        [
            .. people
                .Where(p => found[p.Id] <= 2 && Fits(p, form))
                .OrderBy(p => found[p.Id])
                .ThenBy(p => p.FullName, Natural.Order)
                .Take(Most),
        ];
    }

    private static bool Fits(PersonRow there, PersonForm form)
    {
        if (there.BornOn is { } born && form.BornOn is { } typed && born != typed)
            return false;
        var (one, other) = (Plain(there.Patronymic), Plain(form.Patronymic));
        return one.Length == 0 || other.Length == 0 || TypedName.Distance(one, other) <= 2;
    }

    private static string Plain(string? word) => string.Concat(TypedName.Words(word));

    // A coordinator's twins are at his school; somebody from outside may be anywhere in the district.
    private static Guid? PlaceOf(CurrentUser me, PersonKind kind) =>
        me.Has(Role.Coordinator) && kind != PersonKind.Outside ? me.Membership!.OrganisationId : null;
}
