using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Ending;

/// <summary>The approved programme of a pair that is being ended; none where it has none or it is over.</summary>
internal static class ClosingProgramme
{
    public static Task<Domain.Programmes.Programme?> FindAsync(PortalDb db, CurrentUser me, Guid pair) =>
        db
            .Programmes.VisibleTo(me)
            .Include(p => p.Steps)
            .Include(p => p.Corrections)
            .SingleOrDefaultAsync(p => p.PairId == pair && p.State == ProgrammeState.Approved);

    /// <summary>Drafts that end pairs are given up: steps that one of them said to be carried out are open again.</summary>
    public static async Task ReopenAsync(PortalDb db, CurrentUser me, IEnumerable<PairOrder> named)
    {
        foreach (var one in named.Where(o => o is { Act: PairAct.End, DoneOn: null }))
        {
            one.GiveUp();
            (await FindAsync(db, me, one.PairId))?.Unsettle();
        }
    }

    /// <summary>The completing order is registered: the programme ends with the pair, as the draft has said.</summary>
    /// <exception cref="RuleBroken">The draft says nothing of some open step.</exception>
    public static async Task CloseAsync(PortalDb db, CurrentUser me, PairOrder named, DateOnly today)
    {
        if (await FindAsync(db, me, named.PairId) is not { } programme)
            return;
        var open = programme.OpenSteps();
        var done = open.Where(s => s.IsToldDone).Select(s => s.Id).ToList();
        if (named.Because is null && done.Count < open.Count)
            throw new RuleBroken(
                "В программе пары есть открытые пункты, о которых в проекте не сказано. Откройте пару, выберите «Завершить» и подготовьте приказ ещё раз: проект останется тот же."
            );
        programme.Close(named.Pair.LastDay, named.Result, done, named.Because, today);
    }
}
