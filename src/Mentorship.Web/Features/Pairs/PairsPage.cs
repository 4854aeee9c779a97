using System.Linq.Expressions;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Tables;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs;

/// <param name="Standings">How many each chip would leave.</param>
public sealed record PairsPage(
    Paged<PairRow> Rows,
    PairFilter Filter,
    IReadOnlyDictionary<PairStanding, int> Standings,
    IReadOnlyList<(Guid Id, string Name)> Organisations,
    IReadOnlyList<(Guid Id, string Name)> Forms,
    IReadOnlyList<(Guid Id, string Name)> Kinds
)
{
    public const int Size = 50;

    /// <summary>Drafts that lack nothing for an order, on every page: what one school orders at once.</summary>
    public IReadOnlyList<Guid> Ready { get; init; } = [];

    public bool OwnSchool { get; init; }
    public bool Keeps { get; init; }

    // Behind every surname: where children are not named, their place in the list must not tell the letter.
    private const string Last = "яяя";

    /// <summary>Those that go on first, while nobody asks for another order.</summary>
    public static IQueryable<Pair> Sorted(IQueryable<Pair> pairs, CurrentUser me, TableQuery table)
    {
        var hidden = !me.Has(Role.Coordinator);
        Expression<Func<Pair, string?>> mentor = p =>
            p.Members.Where(m => m.IsMentor)
                .Min(m => hidden && m.Person.Kind == PersonKind.Student ? Last : m.Person.Surname);
        if (table.Sort is null)
            return pairs.OrderBy(p => p.EndedOn != null).ThenBy(mentor).ThenBy(p => p.Id);
        return new Sorting<Pair>("mentor")
            .By("mentor", mentor)
            .By(
                "mentee",
                p =>
                    p.Members.Where(m => !m.IsMentor)
                        .Min(m => hidden && m.Person.Kind == PersonKind.Student ? Last : m.Person.Surname)
            )
            .By("organisation", p => p.Organisation.ShortName)
            .By("from", p => p.From)
            .By("to", p => p.To)
            .Apply(pairs, table)
            .ThenBy(p => p.From)
            .ThenBy(p => p.Id);
    }

    private const int MostReady = 500;

    private static async Task<IReadOnlyList<Guid>> ReadyAsync(
        PortalDb db,
        CurrentUser me,
        PairFilter filter,
        IReadOnlyList<PairRow> shown,
        int total,
        CancellationToken stop
    )
    {
        var all =
            total == shown.Count
                ? shown
                : await filter
                    .Apply(db, me)
                    .AsNoTracking()
                    .OrderBy(p => p.Id)
                    .Take(MostReady)
                    .ReadAsync(db, me, filter.Today, stop);
        return [.. all.Where(r => r.IsReady).Select(r => r.Id)];
    }

    public static async Task<PairsPage> ReadAsync(
        PortalDb db,
        CurrentUser me,
        PairFilter filter,
        CancellationToken stop
    )
    {
        var found = filter.Apply(db, me).AsNoTracking();
        var own = me.Has(Role.Coordinator);
        var counts = await filter
            .Find(db, me)
            .GroupBy(p => new
            {
                p.State,
                Before = p.From > filter.Today,
                After = p.To < filter.Today,
                Over = p.EndedOn != null && p.EndedOn < filter.Today,
            })
            .Select(g => new
            {
                g.Key.State,
                g.Key.Before,
                g.Key.After,
                g.Key.Over,
                Count = g.Count(),
            })
            .ToListAsync(stop);
        var standings = counts
            .GroupBy(c => Domain.Pairs.Standings.Of(c.State, c.Before, c.After, c.Over))
            .ToDictionary(g => g.Key, g => g.Sum(c => c.Count));
        var rows = await filter
            .Table.Slice(Sorted(found, me, filter.Table), Size)
            .ReadWithNeedsAsync(db, me, filter.Today, stop);
        var total = filter.Standing is { } one ? standings.GetValueOrDefault(one) : standings.Values.Sum();
        var organisations = own
            ? []
            : await db
                .Organisations.VisibleTo(me)
                .Where(o => db.Pairs.VisibleTo(me).Any(p => p.OrganisationId == o.Id))
                .OrderBy(o => o.ShortName)
                .Select(o => new { o.Id, o.ShortName })
                .ToListAsync(stop);
        var forms = await db
            .MentoringForms.VisibleTo(me)
            .OrderBy(f => f.Place)
            .Select(f => new { f.Id, f.Name })
            .ToListAsync(stop);
        var kinds = await db
            .MentoringKinds.VisibleTo(me)
            .OrderBy(k => k.Place)
            .Select(k => new { k.Id, k.Name })
            .ToListAsync(stop);
        return new(
            new(rows, total, filter.Table.Page, Size),
            filter,
            standings,
            [.. organisations.Select(o => (o.Id, o.ShortName))],
            [.. forms.Select(f => (f.Id, f.Name))],
            [.. kinds.Select(k => (k.Id, k.Name))]
        )
        {
            OwnSchool = own,
            Ready =
                own && filter.Standing == PairStanding.Draft ? await ReadyAsync(db, me, filter, rows, total, stop) : [],
            Keeps = me.Has(Role.Curator, Role.Coordinator),
        };
    }
}
