using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Features.Reports.Writing;

namespace Mentorship.Web.Features.Reports.Sealing;

/// <summary>Freezes the words of a note and makes its accepted recommendations duties: one transaction.</summary>
public static class SealNote
{
    /// <param name="note">Read for change, with its recommendations.</param>
    /// <param name="desk">The same note as it lies on the desk, with its figures.</param>
    /// <returns>How many duties it gave.</returns>
    public static async Task<int> DoAsync(
        PortalDb db,
        CurrentUser me,
        Note note,
        NoteDesk desk,
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
        var plan = NotePlan.Make(note, $"{desk.Title}: рекомендации", accepted, step.On);
        if (plan is not null)
            db.Add(plan);
        // Recommendations learn their duties while the note is still open.
        await db.SaveChangesAsync(stop);
        var frozen = NotePaper.Freeze(note, desk.Basis!, desk.District, step.On, step.At);
        note.Seal(frozen, step.On, step.At, me.UserId);
        db.Journal.Note("note.sealed", because: null);
        await db.SaveChangesAsync(stop);
        if (plan is null)
            return 0;
        plan.Approve(note, step.On, step.At);
        await db.SaveChangesAsync(stop);
        return (await KeepObligations.OfRoadmapAsync(db, plan.Id, step, stop))?.Given.Count ?? 0;
    }
}
