using Mentorship.Web.Data.Surveys;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Indicators;

/// <summary>
/// What the indicators of the district are counted from, without a name: figures are open to everybody in the district,
/// and whose names stand behind them is asked of the people.
/// </summary>
public static class ReadFacts
{
    public static async Task<Facts> ReadAsync(PortalDb db, CancellationToken stop) =>
        new(
            await PeopleAsync(db, stop),
            await db
                .Organisations.OrderBy(o => o.ShortName)
                .Select(o => new BodyFact(o.Id, o.ShortName, o.Kind, o.ActiveFrom, o.ActiveTo))
                .ToListAsync(stop),
            await db
                .Statistics.Select(s => new NumberFact(s.OrganisationId, s.Kind, s.On, s.Value, s.Source))
                .ToListAsync(stop),
            await HoldingsAsync(db, stop),
            await LeadersAsync(db, stop),
            [.. await EnteredAsync(db, stop), .. await SurveyFacts.ReadAsync(db, stop)]
        );

    private static Task<List<EnteredFact>> EnteredAsync(PortalDb db, CancellationToken stop) =>
        db
            .EnteredValues.Select(v => new EnteredFact(
                v.IndicatorId,
                v.OrganisationId,
                v.On,
                v.Amount,
                v.Whole,
                v.Source
            ))
            .ToListAsync(stop);

    private static async Task<List<PersonFact>> PeopleAsync(PortalDb db, CancellationToken stop)
    {
        var rows = await db
            .PairMembers.AsNoTracking()
            .Select(m => new
            {
                m.PersonId,
                m.Person.Kind,
                m.Person.BornOn,
                m.Person.TeachingSince,
                m.PairId,
                m.OrganisationId,
                m.Pair.KindId,
                m.IsMentor,
                m.Pair.Kind.IsCounted,
                From = m.From > m.Pair.From ? m.From : m.Pair.From,
                m.To,
                Last = m.Pair.EndedOn ?? m.Pair.To,
                m.Pair.ApprovedOn,
            })
            .ToListAsync(stop);
        var people = new Dictionary<Guid, PersonFact>(rows.Count);
        foreach (var row in rows)
        {
            if (!people.TryGetValue(row.PersonId, out var person))
                people[row.PersonId] = person = new(
                    row.PersonId,
                    row.Kind,
                    row.BornOn,
                    row.TeachingSince,
                    new List<Term>(1)
                );
            ((List<Term>)person.Terms).Add(
                new(
                    row.PairId,
                    row.OrganisationId,
                    row.KindId,
                    row.IsMentor,
                    row.IsCounted,
                    row.From,
                    row.To < row.Last ? row.To : row.Last,
                    row.ApprovedOn
                )
            );
        }
        foreach (var person in people.Values)
            if (person.Terms.Count > 1)
                // One order of the same terms however PostgreSQL gives them: a figure comes out the same each time.
                ((List<Term>)person.Terms).Sort(
                    (a, b) => (a.Begins, a.To, a.PairId).CompareTo((b.Begins, b.To, b.PairId))
                );
        return [.. people.Values];
    }

    private static async Task<List<HoldingFact>> HoldingsAsync(PortalDb db, CancellationToken stop)
    {
        var acts = await db
            .LocalActs.Select(a => new HoldingFact(a.OrganisationId, Holding.LocalAct, a.KindId, a.From, a.To))
            .ToListAsync(stop);
        var roadmaps = await db
            .Roadmaps.Where(r =>
                r.Level == RoadmapLevel.Institution
                && (r.State == RoadmapState.Approved || r.State == RoadmapState.Closed)
            )
            .Select(r => new
            {
                r.OwnerId,
                r.Direction,
                From = r.Revisions.Where(v => v.State == RevisionState.Approved).Min(v => v.InForceFrom),
                To = r.ClosedOn ?? r.To,
            })
            .ToListAsync(stop);
        var programmes = await db
            .Programmes.Where(p => p.ApprovedOn != null)
            .Select(p => new HoldingFact(
                p.Pair.OrganisationId,
                Holding.Programme,
                null,
                p.ApprovedOn!.Value,
                p.CompletedOn ?? p.To
            ))
            .ToListAsync(stop);
        var orders = await db
            .Orders.Where(o => o.Kind == OrderKind.AssignPairs && o.State != OrderState.Draft && o.IssuedOn != null)
            .Select(o => new
            {
                o.IssuerId,
                From = o.IssuedOn!.Value,
                o.RepealedOn,
            })
            .ToListAsync(stop);
        return
        [
            .. acts,
            .. roadmaps
                .Where(r => r.OwnerId is not null && r.From is not null)
                .Select(r => new HoldingFact(r.OwnerId!.Value, Holding.Roadmap, null, r.From!.Value, r.To)
                {
                    IsOfStudentsOnly = r.Direction == Direction.Students,
                }),
            .. programmes,
            .. orders.Select(o => new HoldingFact(
                o.IssuerId,
                Holding.AssignOrder,
                null,
                o.From,
                o.RepealedOn < o.From.AddYears(1) ? o.RepealedOn.Value.AddDays(-1) : o.From.AddYears(1).AddDays(-1)
            )),
        ];
    }

    private static async Task<List<LeaderFact>> LeadersAsync(PortalDb db, CancellationToken stop)
    {
        var posts = await db
            .Employments.Where(e =>
                EF.Functions.ILike(e.Post, "%директор%")
                || EF.Functions.ILike(e.Post, "%заведующ%")
                || EF.Functions.ILike(e.Post, "%начальник%")
                || EF.Functions.ILike(e.Post, "%ректор%")
                || EF.Functions.ILike(e.Post, "%заместител%")
            )
            .Select(e => new
            {
                e.PersonId,
                e.OrganisationId,
                e.Post,
                e.From,
                e.To,
            })
            .ToListAsync(stop);
        return
        [
            .. posts
                .Where(e => LeadingPost.Is(e.Post))
                .Select(e => new LeaderFact(e.PersonId, e.OrganisationId, e.From, e.To)),
        ];
    }

    /// <summary>Everybody of a kind who is at an organisation on the day: pupils, or teachers in their first years.</summary>
    public static async Task<List<PresentFact>> PresentAsync(
        PortalDb db,
        PeopleRule rule,
        DateOnly day,
        CancellationToken stop
    )
    {
        var people = db.People.Where(p => p.Kind == rule.Kind && p.MergedIntoId == null);
        if (rule.Kind == PersonKind.Student)
            return await (
                from e in db.Enrolments
                join p in people on e.PersonId equals p.Id
                where e.From <= day && (e.To == null || e.To >= day)
                orderby e.From descending, e.Id
                select new PresentFact(p.Id, p.Kind, p.BornOn, p.TeachingSince, e.OrganisationId)
            ).ToListAsync(stop);
        var young = people.Where(Person.TeachesUpTo3Years(day));
        return await (
            from e in db.Employments
            join p in young on e.PersonId equals p.Id
            where e.From <= day && (e.To == null || e.To >= day)
            orderby e.From, e.Id
            select new PresentFact(p.Id, p.Kind, p.BornOn, p.TeachingSince, e.OrganisationId)
        ).ToListAsync(stop);
    }
}
