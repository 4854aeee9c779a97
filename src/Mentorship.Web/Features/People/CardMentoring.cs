using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

/// <param name="With">Those on the other side whose names the reader may see; empty when he may see none.</param>
public sealed record CardPair(
    Guid Id,
    bool IsMentor,
    string Form,
    string? Subject,
    PairTerm Term,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> With
);

/// <summary>What a card says of mentoring: pairs and profile.</summary>
public sealed record CardMentoring(
    IReadOnlyList<CardPair> Pairs,
    IReadOnlyList<FormerPair> Former,
    PersonProfile Profile,
    string? Request,
    Representative Representative,
    int? Places
)
{
    public static async Task<CardMentoring> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop
    )
    {
        var facts = await db
            .People.VisibleTo(me)
            .AsNoTracking()
            .Where(p => p.Id == id)
            .Select(p => new
            {
                p.Profile,
                p.Request,
                p.Representative,
                p.MentorPlaces,
            })
            .SingleAsync(stop);
        var pairs = await PairsAsync(db, me, id, today, stop);
        // Whoever comes from another school brings his history, not its papers.
        var former =
            me.Has(Role.Coordinator) && me.Membership!.OrganisationId is { } own
                ? await db.FormerPairsAsync(id, own, today, stop)
                : [];
        return new(pairs, former, facts.Profile, facts.Request, facts.Representative, facts.MentorPlaces);
    }

    private static async Task<IReadOnlyList<CardPair>> PairsAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop
    )
    {
        var seen = db.People.VisibleTo(me);
        var rows = await db
            .PairMembers.VisibleTo(me)
            .Where(m => m.PersonId == id)
            .OrderByDescending(m => m.From)
            .Select(m => new
            {
                m.PairId,
                m.IsMentor,
                Form = m.Pair.Form.Name,
                m.Pair.Subject,
                m.Pair.State,
                Begins = m.Pair.From,
                Ends = m.Pair.To,
                m.Pair.EndedOn,
                m.From,
                m.To,
                With = m
                    .Pair.Members.Where(o => o.IsMentor != m.IsMentor)
                    .Join(
                        seen,
                        o => o.PersonId,
                        p => p.Id,
                        (o, p) =>
                            new
                            {
                                o.From,
                                o.To,
                                Name = p.Surname + " " + p.Name,
                            }
                    )
                    .ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(stop);
        return
        [
            .. rows.Select(r => new CardPair(
                r.PairId,
                r.IsMentor,
                r.Form,
                r.Subject,
                new PairTerm(r.State, r.Begins, r.Ends, r.EndedOn),
                r.From,
                r.To,
                [.. SideOn.Of(r.With, r.To < today ? r.To : today, o => (o.From, o.To)).Select(o => o.Name).Distinct()]
            )),
        ];
    }
}
