using Mentorship.Web.Data.Programmes;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Consents;

/// <summary>What happens with one pair, and its last day.</summary>
public sealed record PairDeparture(Pair Pair, Departure What, DateOnly Last);

/// <summary>
/// The cascade of a withdrawal. It is addressed to one operator: it reaches the papers given to him, the pairs that he keeps
/// and those elsewhere that the person stands in for him, also when he does not see them.
/// </summary>
public sealed class WithdrawConsent(PortalDb db, Consent consent, CancellationToken stop)
{
    private bool OfData => consent.Kind is ConsentKind.Processing or ConsentKind.ChildProcessing;

    /// <summary>
    /// The card leaves all lists, unless the person belongs to another organisation as well or by now: that one goes on by
    /// its own papers. Whoever belongs to none, from an enterprise, stays as long as anybody else has his consent.
    /// </summary>
    public async Task<bool> HidesAsync(DateOnly on)
    {
        // From whom he has withdrawn already he is in no list either.
        var withdrawn = db.Consents.Where(c =>
            (c.Kind == ConsentKind.Processing || c.Kind == ConsentKind.ChildProcessing)
            && c.WithdrawnOn != null
            && !db.Consents.Any(n =>
                n.PersonId == c.PersonId
                && n.OrganisationId == c.OrganisationId
                && (n.Kind == ConsentKind.Processing || n.Kind == ConsentKind.ChildProcessing)
                && n.SignedOn >= c.WithdrawnOn
                && n.WithdrawnOn == null
            )
        );
        return OfData
            && !await db.People.AnyAsync(
                p =>
                    p.Id == consent.PersonId
                    && (
                        p.Kind == PersonKind.Outside
                            ? db.Consents.Any(c =>
                                c.PersonId == p.Id
                                && c.OrganisationId != consent.OrganisationId
                                && c.Kind == consent.Kind
                                && c.SignedOn <= on
                                && c.WithdrawnOn == null
                                && (c.ValidTo == null || c.ValidTo >= on)
                            )
                            : p.Employments.Any(e =>
                                e.OrganisationId != consent.OrganisationId
                                && (e.To == null || e.To >= on)
                                && !withdrawn.Any(c =>
                                    c.PersonId == p.Id
                                    && c.OrganisationId == e.OrganisationId
                                    && c.WithdrawnOn >= e.From
                                )
                            )
                                || p.Enrolments.Any(e =>
                                    e.OrganisationId != consent.OrganisationId
                                    && (e.To == null || e.To >= on)
                                    && !withdrawn.Any(c =>
                                        c.PersonId == p.Id
                                        && c.OrganisationId == e.OrganisationId
                                        && c.WithdrawnOn >= e.From
                                    )
                                )
                    ),
                stop
            );
    }

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
        if (await HidesAsync(on))
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
                && c.OrganisationId == consent.OrganisationId
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
        {
            await db.StopProgrammeAsync(pair, stop);
            db.Journal.Note("pair.terminated", because);
        }
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
        var at = consent.OrganisationId;
        his = consent.PairId is { } only
            ? his.Where(p => p.Id == only)
            : his.Where(p =>
                p.OrganisationId == at
                || p.Members.Any(m => m.PersonId == consent.PersonId && m.To >= on && m.OrganisationId == at)
            );
        return await his.Include(p => p.Members)
                .ThenInclude(m => m.Person)
            .Include(p => p.Links)
            .Include(p => p.Organisation)
            .AsSplitQuery()
            .OrderBy(p => p.From)
            .ToListAsync(stop);
    }
}
