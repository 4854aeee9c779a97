using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Obligations.Acceptance;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Obligations.Extensions;

/// <summary>More time: asked for by those who report, decided by those who accept.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor)]
[Route("obligations/{id:guid}/extension")]
public sealed class ExtensionController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : DutyController(db, work, clock)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, DecisionForm form) =>
        ReportAsync(
            id,
            "Продление запрошено: решит муниципальный куратор.",
            duty =>
            {
                duty.AskExtension(Now, form.Until, form.Comment);
                return Task.CompletedTask;
            },
            card => card.Typed = form
        );

    [HttpPost("grant")]
    [For(Role.Curator, Role.Coordinator)]
    public Task<IActionResult> Grant(Guid id, DecisionForm form) =>
        DecideAsync(id, form, "Срок продлён.", duty => duty.GrantExtension(Now, form.Until, form.Comment));

    [HttpPost("refusal")]
    [For(Role.Curator, Role.Coordinator)]
    public Task<IActionResult> Refuse(Guid id, DecisionForm form) =>
        DecideAsync(id, form, "В продлении отказано.", duty => duty.RefuseExtension(Now, form.Comment));
}
