using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Reports.Editing;

/// <summary>Accepts and declines the recommendations of a draft, one by one or all that are left.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("reports/{id:guid}/advice")]
public sealed class DecisionController(PortalDb db, UnitOfWork work, TimeProvider clock) : NoteEditor(db, work, clock)
{
    [HttpPost("{line:guid}/decision")]
    public Task<IActionResult> Decide(Guid id, Guid line, DecisionForm form) =>
        ChangeAsync(
            id,
            async note =>
            {
                if (note.Recommendations.FirstOrDefault(r => r.Id == line) is not { } advice)
                    return NotFound();
                note.Decide(advice, form.State, form.Because);
                var said = form.State switch
                {
                    RecommendationState.Accepted =>
                        "Рекомендация принята: станет поручением, когда справку зафиксируют.",
                    RecommendationState.Declined => "Рекомендация отклонена: в справку не войдёт.",
                    _ => "Решение отменено.",
                };
                return await SavedAsync(id, said, "#advice");
            },
            Show
        );

    [HttpPost("acceptance")]
    public Task<IActionResult> AcceptAll(Guid id) =>
        ChangeAsync(
            id,
            async note =>
            {
                var open = note.Of(RecommendationState.Proposed).ToList();
                foreach (var advice in open)
                    note.Decide(advice, RecommendationState.Accepted);
                var said =
                    $"{Plural.Word(open.Count, "Принята", "Приняты", "Принято")} {Plural.Of(open.Count, "рекомендация", "рекомендации", "рекомендаций")}.";
                return await SavedAsync(id, said, "#advice");
            },
            Show
        );

    private ViewResult Show(NoteDesk desk) => View("/Features/Reports/Show.cshtml", desk);
}
