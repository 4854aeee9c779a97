using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Meetings;

/// <param name="HasMail">A letter can go; else the link is printed or handed over.</param>
public sealed record FitLine(Guid PersonId, string Who, bool IsMentor, bool HasMail, FitQuestion? Question);

/// <summary>What both of a pair have answered to «подходит ли?», and whom one can ask.</summary>
public sealed record FitCorner(Guid PairId, IReadOnlyList<FitLine> Lines, bool MayAsk, DateOnly Today)
{
    public bool IsShown => MayAsk || Lines.Any(l => l.Question is not null);

    public FitAnswer? Worst => Lines.Where(l => l.Question?.SettledOn is null).Max(l => l.Question?.Answer);

    public static async Task<FitCorner> ReadAsync(PortalDb db, CurrentUser me, Guid pairId, DateOnly today)
    {
        if (!me.Has(Role.Coordinator, Role.Curator, Role.Methodist, Role.Head))
            return new(pairId, [], false, today);
        var pair = await db
            .Pairs.VisibleTo(me)
            .WorkedBy(me, today)
            .AsNoTracking()
            .SingleOrDefaultAsync(p => p.Id == pairId);
        var questions = await db
            .FitQuestions.VisibleTo(me)
            .AsNoTracking()
            .Where(q => q.PairId == pairId)
            .OrderBy(q => q.Id)
            .ToListAsync();
        var people = await PairPeople.ReadAsync(db, me, pairId, today);
        var now = people.All.Where(p => p.IsOn(today)).ToList();
        var ids = now.Select(p => p.PersonId).ToList();
        var mailed = await db
            .People.VisibleTo(me)
            .Where(p => ids.Contains(p.Id) && p.Email != null)
            .Select(p => p.Id)
            .ToListAsync();
        return new(
            pairId,
            [
                .. now.OrderByDescending(p => p.IsMentor)
                    .Select(p => new FitLine(
                        p.PersonId,
                        p.Word,
                        p.IsMentor,
                        mailed.Contains(p.PersonId),
                        questions.LastOrDefault(q => q.PersonId == p.PersonId)
                    )),
            ],
            pair is { EndedOn: null } && pair.IsInForceOn(today),
            today
        );
    }
}
