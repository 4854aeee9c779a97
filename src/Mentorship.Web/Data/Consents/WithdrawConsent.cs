using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Consents;

/// <summary>What happens with one pair, and its last day.</summary>
public sealed record PairDeparture(Pair Pair, Departure What, DateOnly Last);

/// <summary>
/// The cascade of a withdrawal. It reaches every pair of the person in the district, also those that the school which
/// received the paper does not see.
/// </summary>
public sealed class WithdrawConsent(PortalDb db, Consent consent, CancellationToken stop)
{
    private bool OfData => consent.Kind is ConsentKind.Processing or ConsentKind.ChildProcessing;

    /// <summary>What would happen if it were withdrawn on a day; nothing is changed.</summary>
    public async Task<IReadOnlyList<PairDeparture>> PlanAsync(DateOnly on) =>
        [
            .. (await PairsAsync(on)).Select(p => new PairDeparture(
                p,
                p.Departing(consent.PersonId, on),
                p.LastDayAfter(consent.PersonId, on, OfData)
            )),
        ];

    /// <param name="because">«отозвано согласие: обработка персональных данных»</param>
    /// <returns>False when the paper has gone with the draft that it was for.</returns>
    public async Task<bool> RunAsync(Person person, DateOnly on, string? how, string because)
    {
        var pairs = await PairsAsync(on);
        db.Journal.Note("consent.withdrawn", because: null);
        foreach (var same in await SameAsync(on))
            same.Withdraw(on, how);
        await db.SaveChangesAsync(stop);
        if (OfData)
        {
            person.Withdraw(on);
            await db.SaveChangesAsync(stop);
        }
        foreach (var pair in pairs)
            await LeaveAsync(pair, on, because);
        return !pairs.Any(p => p.Id == consent.PairId && p.Departing(consent.PersonId, on) == Departure.Dropped);
    }

    /// <summary>A renewal signed in advance goes with the paper that it renews.</summary>
    private async Task<List<Consent>> SameAsync(DateOnly on)
    {
        ConsentKind[] kinds = OfData ? [ConsentKind.Processing, ConsentKind.ChildProcessing] : [consent.Kind];
        var others = await db
            .Consents.Where(c =>
                c.PersonId == consent.PersonId
                && c.PairId == consent.PairId
                && c.Id != consent.Id
                && kinds.Contains(c.Kind)
                && c.SignedOn <= on
                && c.WithdrawnOn == null
                && (c.ValidTo == null || c.ValidTo >= on)
            )
            .ToListAsync(stop);
        return [consent, .. others];
    }

    private async Task LeaveAsync(Pair pair, DateOnly on, string because)
    {
        if (pair.Withdraw(consent.PersonId, on, OfData, because) == Departure.Dropped)
        {
            db.RemoveRange(await db.Consents.Where(c => c.PairId == pair.Id).ToListAsync(stop));
            db.Journal.Note(named: null, because);
            await db.SaveChangesAsync(stop);
            db.Remove(pair);
            db.Journal.Note(named: null, because);
        }
        else if (pair.State == PairState.Terminated)
            db.Journal.Note("pair.terminated", because);
        else
            db.Journal.Note(named: null, because);
        await db.SaveChangesAsync(stop);
    }

    private async Task<List<Pair>> PairsAsync(DateOnly on)
    {
        if (consent.Kind == ConsentKind.Publication)
            return [];
        var his = db.Pairs.Where(p =>
            (p.EndedOn == null || p.EndedOn >= on)
            && p.Members.Any(m =>
                m.PersonId == consent.PersonId
                && m.To >= on
                && (m.IsMentor || consent.Kind != ConsentKind.MentoringWork)
            )
        );
        if (consent.PairId is { } only)
            his = his.Where(p => p.Id == only);
        return await his.Include(p => p.Members)
                .ThenInclude(m => m.Person)
            .Include(p => p.Links)
            .Include(p => p.Organisation)
            .AsSplitQuery()
            .OrderBy(p => p.From)
            .ToListAsync(stop);
    }
}
