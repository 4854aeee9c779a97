using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Monitoring;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Monitoring.Returns;

/// <summary>What the methodist decides about a return, or about one part of it.</summary>
public sealed class ReviewForm
{
    public Block? Block { get; set; }
    public string? Comment { get; set; }
}

internal sealed class ReviewFormValidator : AbstractValidator<ReviewForm>
{
    public ReviewFormValidator() =>
        RuleFor(f => f.Comment).MaximumLength(Return.CommentMaxLength).WithMessage("Не длиннее 1000 знаков.");
}

/// <summary>Accepts a return or gives it back, whole or by parts.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("monitoring/{id:guid}/returns/{organisation:guid}")]
public sealed class ReviewController(PortalDb db, UnitOfWork work, CountShelf shelf, TimeProvider clock)
    : ReturnDesk(db, work, shelf, clock)
{
    [HttpPost("acceptance")]
    public Task<IActionResult> Accept(Guid id, Guid organisation, ReviewForm form) =>
        ChangeAsync(
            (id, organisation),
            new CorrectionForm(),
            page =>
            {
                page.Return.Accept(form.Block, page.Today);
                return form.Block is { } block ? $"Принято: {block.Name().ToLowerInvariant()}." : "Сведения приняты.";
            },
            "return.accepted"
        );

    [HttpPost("giving-back")]
    public Task<IActionResult> GiveBack(Guid id, Guid organisation, ReviewForm form) =>
        ChangeAsync(
            (id, organisation),
            new CorrectionForm(),
            page =>
            {
                page.Return.GiveBack(page.Composer.Form, form.Block, form.Comment, page.Today);
                return "Возвращено: организация увидит ваши слова у возвращённой части.";
            },
            "return.givenBack"
        );
}
