using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>How words are understood while one types, and «так и надо» said of a row.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/text")]
public sealed class ReadingController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : DraftController(db, work, clock)
{
    /// <param name="text">The words, under a name of their own; a form has its own too.</param>
    [HttpPost("deadline")]
    public async Task<IActionResult> Deadline(
        Guid id,
        string? text,
        string? deadline,
        string? phrase,
        string? responsible
    )
    {
        var period = await Db
            .Roadmaps.VisibleTo(Me)
            .KeptBy(Me)
            .Where(r => r.Id == id)
            .SelectMany(r => r.Revisions)
            .OrderByDescending(r => r.Number)
            .Select(r => new DocumentPeriod(r.From, r.To))
            .FirstOrDefaultAsync();
        if (period is null)
            return NotFound();
        // On the page of approval each row has such a field.
        if (Request.HasFormContentType)
            phrase ??= Request.Form.FirstOrDefault(f => f.Key.EndsWith("].Phrase", StringComparison.Ordinal)).Value;
        var words = string.IsNullOrWhiteSpace(phrase) ? text ?? deadline : phrase;
        if (words?.Trim().Length > Activity.DeadlineMaxLength)
            return PartialView("_TooLong", Activity.DeadlineMaxLength);
        var whose = responsible?.Length > Activity.ResponsibleMaxLength ? null : responsible;
        var understanding = new Understanding(new PartyDirectory([], [], []), period, null);
        return PartialView("_Deadline", DeadlineNote.Of(understanding.Deadline(words, whose)));
    }

    [HttpPost("responsible")]
    public async Task<IActionResult> Responsible(Guid id, string? text, string? responsible)
    {
        var kept = Db.Roadmaps.VisibleTo(Me).KeptBy(Me).Where(r => r.Id == id);
        if (await kept.Select(r => new { r.OwnerId }).FirstOrDefaultAsync() is not { } roadmap)
            return NotFound();
        var words = text ?? responsible;
        if (words?.Trim().Length > Activity.ResponsibleMaxLength)
            return PartialView("_TooLong", Activity.ResponsibleMaxLength);
        var directory = await Db.PartyDirectoryAsync(Me, Today);
        return PartialView("_Parties", RowEditor.Chips(null, words, directory.Of(roadmap.OwnerId)));
    }

    [HttpPost("activities/{activity:guid}/confirmation")]
    public Task<IActionResult> Confirm(Guid id, Guid activity) =>
        EditAsync(
            id,
            async draft =>
            {
                if (draft.Activity(activity) is not { } row)
                    return Redirect(draft.Address);
                row.Confirm();
                return await DoneAsync(draft.At(row));
            }
        );
}
