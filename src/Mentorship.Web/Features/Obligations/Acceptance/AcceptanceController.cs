using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Obligations.Acceptance;

/// <summary>A decision about what was seen, with words where they are wanted.</summary>
public sealed class DecisionForm
{
    public string? Comment { get; set; }
    public DateOnly? Until { get; set; }

    /// <summary>PostgreSQL's counter of the row that the person looked at.</summary>
    public uint? Seen { get; set; }
}

internal sealed class DecisionFormValidator : AbstractValidator<DecisionForm>
{
    public DecisionFormValidator()
    {
        RuleFor(f => f.Comment).MaximumLength(Obligation.CommentMaxLength).WithMessage("Не длиннее 4000 знаков.");
    }
}

/// <summary>Accepted, returned, waived, more time: the curator, and a coordinator in his school's own roadmap.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("obligations/{id:guid}")]
public sealed class AcceptanceController(PortalDb db, UnitOfWork work, TimeProvider clock)
    : DutyController(db, work, clock)
{
    [HttpPost("acceptance")]
    public Task<IActionResult> Create(Guid id, DecisionForm form) =>
        DecideAsync(id, form, "Принято.", duty => duty.Accept(Now, form.Comment));

    [HttpPost("return")]
    public Task<IActionResult> Return(Guid id, DecisionForm form) =>
        DecideAsync(id, form, "Возвращено на доработку.", duty => duty.Return(Now, form.Comment));

    [HttpPost("waiver")]
    public Task<IActionResult> Waive(Guid id, DecisionForm form) =>
        DecideAsync(id, form, "Поручение снято.", duty => duty.Waive(Now, form.Comment));

    [HttpPost("restoration")]
    public Task<IActionResult> Restore(Guid id, DecisionForm form) =>
        DecideAsync(id, form, "Поручение снова в работе.", duty => duty.Restore(Now, form.Comment));
}
