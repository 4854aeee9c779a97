using System.Globalization;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Destroying;

/// <summary>Somebody's data that have to go, by which day.</summary>
/// <param name="Name">Null where the reader may not know it: a child, for the department.</param>
public sealed record DueRow(
    Guid ConsentId,
    Guid OrganisationId,
    string Organisation,
    string? Name,
    ConsentKind Kind,
    DateOnly WithdrawnOn,
    DateOnly DestroyBy
)
{
    /// <summary>Another organisation goes on with the card: here the papers go, and the portal erases nothing.</summary>
    public bool Stays { get; init; }

    public string Whom => Name ?? "обучающийся, имя видит его школа";

    public bool IsLate(DateOnly today) => DestroyBy < today;
}

public sealed record ActLine(Guid Id, string Number, DateOnly OnDay, string Organisation, int People);

public sealed record DuePage(IReadOnlyList<DueRow> Due, IReadOnlyList<ActLine> Acts, DateOnly Today)
{
    public static async Task<DuePage> ReadAsync(PortalDb db, CurrentUser me, DateOnly today, CancellationToken stop)
    {
        var consents = db.Consents.VisibleTo(me);
        var acts =
            from act in db.Destructions.VisibleTo(me).AsNoTracking()
            join o in db.Organisations.VisibleTo(me) on act.OrganisationId equals o.Id
            orderby act.OnDay descending, act.Id descending
            select new ActLine(
                act.Id,
                act.Number,
                act.OnDay,
                o.ShortName,
                consents.Where(c => c.DestructionId == act.Id).Select(c => c.PersonId).Distinct().Count()
            );
        return new(await DueAsync(db, me, null, stop), await acts.Take(200).ToListAsync(stop), today);
    }

    /// <summary>One more than the last act of the organisation; none where it numbers them in a way of its own.</summary>
    public static async Task<string?> NextNumberAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyList<DueRow> due,
        CancellationToken stop
    )
    {
        if (due.Select(d => d.OrganisationId).Distinct().ToList() is not [var organisation])
            return null;
        var last = await db
            .Destructions.VisibleTo(me)
            .Where(a => a.OrganisationId == organisation)
            .OrderByDescending(a => a.OnDay)
            .ThenByDescending(a => a.Id)
            .Select(a => a.Number)
            .FirstOrDefaultAsync(stop);
        return last is null ? "1"
            : int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? $"{number + 1}"
            : null;
    }

    public static async Task<IReadOnlyList<DueRow>> DueAsync(
        PortalDb db,
        CurrentUser me,
        Guid? organisation,
        CancellationToken stop
    )
    {
        var own = me.Has(Role.Coordinator) ? me.Membership!.OrganisationId : organisation;
        var rows = await Waiting(db, me)
            .AsNoTracking()
            .Where(c => own == null || c.OrganisationId == own)
            .OrderBy(c => c.WithdrawnOn)
            .ThenBy(c => c.Person.Surname)
            .ThenBy(c => c.Id)
            .Select(c => new
            {
                c.Id,
                c.OrganisationId,
                c.Organisation.ShortName,
                c.Person,
                c.Kind,
                On = c.WithdrawnOn!.Value,
            })
            .ToListAsync(stop);
        return
        [
            .. rows.Select(r => new DueRow(
                r.Id,
                r.OrganisationId,
                r.ShortName,
                Named(me, r.Person) ? r.Person.FullName : null,
                r.Kind,
                r.On,
                r.On.AddDays(Consent.DaysToDestroy)
            )
            {
                Stays = r.Person.WithdrawnOn is null && r.Kind is ConsentKind.Processing or ConsentKind.ChildProcessing,
            }),
        ];
    }

    /// <summary>The department knows children as numbers, also where their data have to be destroyed.</summary>
    public static bool Named(CurrentUser me, Person person) =>
        me.Has(Role.Coordinator) || person.Kind != PersonKind.Student;

    /// <summary>Withdrawn, not destroyed, and no newer consent has come instead.</summary>
    public static IQueryable<Consent> Waiting(PortalDb db, CurrentUser me)
    {
        var all = db.Consents.VisibleTo(me);
        return db
            .Consents.VisibleTo(me)
            .Where(c =>
                c.WithdrawnOn != null
                && c.DestructionId == null
                && (
                    (c.Kind == ConsentKind.Processing || c.Kind == ConsentKind.ChildProcessing)
                        && !all.Any(n =>
                            n.PersonId == c.PersonId
                            && n.OrganisationId == c.OrganisationId
                            && (n.Kind == ConsentKind.Processing || n.Kind == ConsentKind.ChildProcessing)
                            && n.SignedOn >= c.WithdrawnOn
                            && n.WithdrawnOn == null
                        )
                    || c.Kind == ConsentKind.Publication
                        && !all.Any(n =>
                            n.PersonId == c.PersonId
                            && n.Kind == ConsentKind.Publication
                            && n.SignedOn >= c.WithdrawnOn
                            && n.WithdrawnOn == null
                        )
                )
            );
    }
}
