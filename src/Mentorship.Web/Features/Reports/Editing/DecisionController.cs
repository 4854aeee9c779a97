using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reports.Editing;

/// <summary>Accepts and declines the recommendations of a draft, one by one or all that are left.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("reports/{id:guid}/advice")]
public sealed class DecisionController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpPost("{line:guid}/decision")]
    public Task<IActionResult> Decide(Guid id, Guid line, DecisionForm form) =>
        ChangeAsync(
            id,
            note =>
            {
                if (note.Recommendations.FirstOrDefault(r => r.Id == line) is not { } advice)
                    return null;
                note.Decide(advice, form.State, form.Because);
                return form.State switch
                {
                    RecommendationState.Accepted =>
                        "Рекомендация принята: станет поручением, когда справку зафиксируют.",
                    RecommendationState.Declined => "Рекомендация отклонена: в справку не войдёт.",
                    _ => "Решение отменено.",
                };
            }
        );

    [HttpPost("acceptance")]
    public Task<IActionResult> AcceptAll(Guid id) =>
        ChangeAsync(
            id,
            note =>
            {
                var open = note.Of(RecommendationState.Proposed).ToList();
                foreach (var advice in open)
                    note.Decide(advice, RecommendationState.Accepted);
                return $"{Plural.Word(open.Count, "Принята", "Приняты", "Принято")} {Plural.Of(open.Count, "рекомендация", "рекомендации", "рекомендаций")}.";
            }
        );

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Note, string?> change)
    {
        await db.HoldAsync<Note>(Me, id);
        var note = await db
            .Notes.VisibleTo(Me)
            .Include(n => n.Recommendations)
            .SingleOrDefaultAsync(n => n.Id == id, Stop);
        if (note is null)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (change(note) is not { } said)
                    return NotFound();
                await db.SaveChangesAsync(Stop);
                Say(said);
                return Redirect($"/reports/{id}#advice");
            },
            async () => View("/Features/Reports/Show.cshtml", await NoteDesk.ReadAsync(db, Me, id, clock, Stop))
        );
    }
}
