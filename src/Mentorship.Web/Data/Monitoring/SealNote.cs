using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Data.Monitoring;

/// <summary>Freezes the words of a note and makes its accepted recommendations duties: one transaction.</summary>
public sealed class SealNote(PortalDb db, FreezeNote freeze)
{
    /// <param name="note">Read for change, with its recommendations.</param>
    /// <returns>How many duties it gave.</returns>
    public async Task<int> PutAsync(
        Note note,
        NoteBasis basis,
        District district,
        PartyDirectory directory,
        Step step,
        CancellationToken stop
    )
    {
        await JournalPen.TakeTurnAsync(db, note.DistrictId, stop);
        note.MustBeWhole();
        var accepted = NotePlan.Of(note, words => PartyReader.Read(words, directory), step.On);
        if (accepted.Select(a => a.Point.Doubt).FirstOrDefault(d => d is not null) is { } doubt)
            throw new RuleBroken(doubt);
        var plan = NotePlan.Make(note, basis.Title, accepted, step.On);
        if (plan is not null)
            db.Add(plan);
        // Recommendations learn their duties while the note is still open.
        await db.SaveChangesAsync(stop);
        note.Seal(freeze(note, basis, district, step.On, step.At), step.On, step.At, step.UserId);
        db.Journal.Note("note.sealed", because: null);
        await db.SaveChangesAsync(stop);
        if (plan is null)
            return 0;
        plan.Approve(note, step.On, step.At);
        await db.SaveChangesAsync(stop);
        return (await KeepObligations.OfRoadmapAsync(db, plan.Id, step, stop))?.Given.Count ?? 0;
    }
}
