using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Monitoring.Returns;

/// <summary>«Не применимо», «не можем представить»: asked by the school, decided by the methodist.</summary>
[For(Role.Curator, Role.Methodist, Role.Coordinator)]
[Route("monitoring/{id:guid}/returns/{organisation:guid}/exception")]
public sealed class ExceptionsController(PortalDb db, UnitOfWork work, CountShelf shelf, TimeProvider clock)
    : ReturnDesk(db, work, shelf, clock)
{
    [HttpPost]
    public Task<IActionResult> Create(Guid id, Guid organisation, ExceptionForm form) =>
        ChangeAsync(
            (id, organisation),
            new CorrectionForm(),
            page =>
            {
                page.Return.AskException(form.Kind, form.Because, page.Today);
                return "Просьба отправлена методисту. Пока она не решена, срок сдачи прежний.";
            }
        );

    [For(Role.Curator, Role.Methodist)]
    [HttpPost("decision")]
    public Task<IActionResult> Decide(Guid id, Guid organisation, ExceptionForm form) =>
        ChangeAsync(
            (id, organisation),
            new CorrectionForm(),
            page =>
            {
                page.Return.DecideException(form.Granted, form.Answer);
                return form.Granted ? "Исключение согласовано: в отчёте будет сноска." : "Отказано: сведения нужны.";
            }
        );

    [For(Role.Curator, Role.Methodist)]
    [HttpPost("end")]
    public Task<IActionResult> End(Guid id, Guid organisation, ExceptionForm form) =>
        ChangeAsync(
            (id, organisation),
            new CorrectionForm(),
            page =>
            {
                page.Return.EndException(form.Answer);
                return "Исключение снято: сведения снова нужны.";
            }
        );
}
