using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Features.Files;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations.Reports;

/// <summary>Handed in, put down on the way, begun, taken back: by those who answer for the duty.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor)]
[Route("obligations/{id:guid}")]
[RequestSizeLimit(FileForms.BodyLimit)]
public sealed class ReportController(PortalDb db, UnitOfWork work, TimeProvider clock) : DutyController(db, work, clock)
{
    [HttpPost("report")]
    public Task<IActionResult> Create(Guid id, ReportForm form) =>
        ReportAsync(
            id,
            "Отчёт сдан на проверку.",
            async duty =>
                duty.Submit(
                    Now,
                    form.Comment,
                    await EvidenceAsync(duty, form),
                    await Db.Evidence.VisibleTo(Me).AnyAsync(e => e.ObligationId == id)
                ),
            card => card.Form = form
        );

    [HttpPost("notes")]
    public Task<IActionResult> Note(Guid id, ReportForm form) =>
        ReportAsync(
            id,
            "Заметка сохранена, на проверку ничего не сдано.",
            async duty => duty.Note(Now, form.Comment, await EvidenceAsync(duty, form)),
            card => card.Form = form
        );

    [HttpPost("beginning")]
    public Task<IActionResult> Begin(Guid id) =>
        ReportAsync(
            id,
            "Отмечено: в работе.",
            duty =>
            {
                duty.Start(Now);
                return Task.CompletedTask;
            }
        );

    [HttpPost("recall")]
    public Task<IActionResult> Recall(Guid id) =>
        ReportAsync(
            id,
            "Отчёт отозван: поправьте его и сдайте снова.",
            duty =>
            {
                duty.Recall(Now);
                return Task.CompletedTask;
            }
        );

    private async Task<IReadOnlyList<EvidenceFacts>> EvidenceAsync(Obligation duty, ReportForm form)
    {
        var facts = new List<EvidenceFacts>(await Offer.TakeAsync(Db, Me, duty.OrganisationId, form.Objects));
        if (!string.IsNullOrWhiteSpace(form.Link))
            facts.Add(new(Link: form.Link));
        foreach (var file in form.File)
        {
            await using var content = file.OpenReadStream();
            var kept = await Db.PutAsync(District, file.FileName, content, HttpContext.RequestAborted);
            facts.Add(new(FileId: kept.Id, Title: kept.Name));
        }
        return facts;
    }
}
