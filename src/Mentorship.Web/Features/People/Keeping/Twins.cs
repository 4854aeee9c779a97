using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Keeping;

/// <summary>Cards that may be of the same person: the name to a letter or two, and no birth date that says otherwise.</summary>
public static class Twins
{
    private const int Most = 5;

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
