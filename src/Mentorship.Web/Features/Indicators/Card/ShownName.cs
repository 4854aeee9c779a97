using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators.Card;

/// <summary>Somebody or something that stands behind a figure, as the reader may see it.</summary>
/// <param name="Name">None: the reader sees a number, not a name.</param>
public sealed record ShownName(Guid Id, string? Name, string? Link, string? Place, Guid? PairId)
{
    /// <summary>The other side of the pair, where the reader sees the pair and its people.</summary>
    public string? With { get; init; }

    /// <summary>The first of the counted by name; those whose names are closed are not among them.</summary>
    public static async Task<IReadOnlyList<ShownName>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Facts facts,
        Indicator indicator,
        IReadOnlyList<Counted> counted,
        int most,
        CancellationToken stop
    )
    {
        if (!indicator.CountsPeople)
            return
            [
                .. counted
                    .Select(c => new ShownName(c.Id, facts.BodyOf[c.Id].Name, $"/organisations/{c.Id}", null, c.PairId))
                    .OrderBy(n => n.Name, Natural.Order)
                    .Take(most),
            ];
        var names = await NamesAsync(db, me, [.. counted.Select(c => c.Id)], stop);
        var rows = counted
            .Where(c => names.ContainsKey(c.Id))
            .OrderBy(c => names[c.Id], Natural.Order)
            .Take(most)
            .ToList();
        var others = await OthersAsync(db, me, [.. rows.Select(r => r.PairId).OfType<Guid>()], stop);
        return
        [
            .. rows.Select(r => new ShownName(
                r.Id,
                names[r.Id],
                $"/people/{r.Id}",
                PlaceOf(facts, r.OrganisationId),
                r.PairId
            )
            {
                With = others[r.PairId ?? Guid.Empty]
                    .Where(o => o.PersonId != r.Id)
                    .Select(o => o.Name)
                    .FirstOrDefault(),
            }),
        ];
    }

    public static string? PlaceOf(Facts facts, Guid? organisation) =>
        organisation is { } id ? facts.BodyOf.GetValueOrDefault(id)?.Name : null;

    /// <summary>Names of those that the reader sees; children are numbers to the department.</summary>
    public static async Task<Dictionary<Guid, string>> NamesAsync(
        PortalDb db,
        CurrentUser me,
        List<Guid> ids,
        CancellationToken stop
    ) =>
        await db
            .People.VisibleTo(me)
            .Where(p => ids.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                Name = p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic),
            })
            .ToDictionaryAsync(p => p.Id, p => p.Name, stop);

    /// <summary>Mentors of the pairs, by pair.</summary>
    public static async Task<ILookup<Guid, (Guid PersonId, string Name)>> OthersAsync(
        PortalDb db,
        CurrentUser me,
        List<Guid> pairs,
        CancellationToken stop
    )
    {
        var seen = db.People.VisibleTo(me);
        var rows = await (
            from m in db.PairMembers.VisibleTo(me)
            join p in seen on m.PersonId equals p.Id
            where pairs.Contains(m.PairId) && m.IsMentor
            orderby m.From descending
            select new
            {
                m.PairId,
                m.PersonId,
                p.Surname,
                p.Name,
                p.Patronymic,
            }
        ).ToListAsync(stop);
        return rows.ToLookup(
            r => r.PairId,
            r => (r.PersonId, Names.SurnameFirst($"{r.Surname} {r.Name} {r.Patronymic}".Trim()))
        );
    }
}
