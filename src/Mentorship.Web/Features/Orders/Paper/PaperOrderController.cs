using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Features.Orders.Making;
using Mentorship.Web.Features.Orders.Registering;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Paper;

/// <summary>An order that was issued outside the portal: the journal knows it, and numbers go on from it.</summary>
public sealed class PaperOrderForm
{
    public Guid? IssuerId { get; set; }
    public OrderType Type { get; set; }
    public OrderKind? Kind { get; set; }
    public string? Number { get; set; }
    public DateOnly? IssuedOn { get; set; }
    public string? Title { get; set; }
    public string? Control { get; set; }

    /// <summary>The draft that waits for its number.</summary>
    public Guid? For { get; set; }

    /// <summary>Of an order that assigns pairs: the drafts that it has put in force.</summary>
    public List<Guid> Pairs { get; set; } = [];

    /// <summary>The drafts have been seen: none ticked means that none is meant.</summary>
    public bool HaveSeenPairs { get; set; }
}

internal sealed class PaperOrderFormValidator : AbstractValidator<PaperOrderForm>
{
    public PaperOrderFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.IssuerId).NotNull().WithMessage("Выберите, кто издал документ.");
        RuleFor(f => f.Number)
            .Must(number => OrderNumber.Plain(number) is not null)
            .WithMessage("Укажите номер, как он стоит на бумаге.")
            .IsNumber();
        RuleFor(f => f.IssuedOn).IsIssueDay(clock, "Укажите дату документа.");
        RuleFor(f => f.Title)
            .NotEmpty()
            .WithMessage("Укажите, о чём документ.")
            .MaximumLength(Order.TitleMaxLength)
            .WithMessage("Не длиннее 600 знаков.");
        RuleFor(f => f.Control).MaximumLength(Order.ControlMaxLength).WithMessage("Не длиннее 300 знаков.");
    }
}

[For(Role.Curator, Role.Coordinator)]
[Route("orders/paper")]
public sealed class PaperOrderController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private PaperPairs Paper => new(db, Me, Me.Today(clock));

    /// <param name="issuerId">As the fields of the page call it, when another issuer or kind is chosen there.</param>
    [HttpGet]
    public Task<IActionResult> New(Guid? issuer, Guid? issuerId, Guid? @for, OrderKind? kind, List<Guid> pairs) =>
        Page(
            new PaperOrderForm
            {
                IssuerId = issuerId ?? issuer,
                For = @for,
                Kind = kind,
                Pairs = pairs,
            }
        );

    [HttpPost]
    public Task<IActionResult> Create(PaperOrderForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                var issuer =
                    await db.Organisations.VisibleTo(Me).KeptBy(Me).SingleOrDefaultAsync(o => o.Id == form.IssuerId)
                    ?? throw new RuleBroken("Выберите, кто издал документ.", nameof(form.IssuerId));
                if (await MustLookAsync(form, issuer))
                    return await Page(form);
                var named = form is { Kind: OrderKind.AssignPairs, Pairs.Count: > 0 }
                    ? await Paper.ReadyAsync(issuer, form.Pairs)
                    : [];
                // Whoever registers at this moment gets his number first; this one then is compared with it.
                await JournalPen.TakeTurnAsync(db, District, HttpContext.RequestAborted);
                var order = new Order(
                    issuer,
                    form.Kind ?? OrderKind.Free,
                    form.Number,
                    form.IssuedOn!.Value,
                    form.Title,
                    form.Type
                );
                order.ControlledBy(form.Control, null);
                db.Add(order);
                await db.SaveChangesAsync();
                if (named.Count > 0)
                    await Paper.PutInForceAsync(order, named, HttpContext.RequestAborted);
                var journal = await IssuerJournal.ReadAsync(db, Me, issuer.Id);
                var next = journal.Next(form.Type, form.IssuedOn.Value.Year);
                Say(
                    $"{order.Type.Title()} № {order.Number} от {Days.Digits(form.IssuedOn.Value)} {(order.Type == OrderType.Order ? "внесён" : "внесено")} в журнал. Следующий номер: {next}."
                        + (named.Count == 0 ? "" : $" Закреплено пар и групп: {named.Count}.")
                        + (named.Count == 0 ? "" : await db.AttachObjectsAsync(Me, issuer.Id, clock))
                );
                return Redirect(
                    form.For is { } draft
                    && await db.Orders.VisibleTo(Me).AnyAsync(o => o.Id == draft && o.State == OrderState.Draft)
                        ? $"/orders/{draft}/registration"
                        : $"/orders/{order.Id}"
                );
            },
            () => Page(form)
        );

    // Without scripts the drafts are shown once the kind is known.
    private async Task<bool> MustLookAsync(PaperOrderForm form, Organisation issuer)
    {
        if (form.Kind != OrderKind.AssignPairs || form.HaveSeenPairs || form.Pairs.Count > 0)
            return false;
        if ((await Paper.DeskAsync(issuer, [])).Rows.Count == 0)
            return false;
        ModelState.AddModelError(
            nameof(form.Pairs),
            "Отметьте пары, которые закрепил документ. Если в нём нет ни одной из этих, внесите его ещё раз без отметок."
        );
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return true;
    }

    private async Task<IActionResult> Page(PaperOrderForm form)
    {
        var chosen = new NewOrderForm { IssuerId = form.IssuerId };
        var desk = await NewOrderDesk.ReadAsync(db, Me, chosen, Me.Today(clock));
        form.IssuerId = chosen.IssuerId;
        ViewData["Issuers"] = desk.Issuers;
        ViewData["Types"] = desk.Types;
        if (form.Kind == OrderKind.AssignPairs)
        {
            ModelState.Remove(nameof(form.HaveSeenPairs));
            form.HaveSeenPairs = true;
            ViewData["Pairs"] = await Paper.DeskAsync(
                await db.Organisations.VisibleTo(Me).KeptBy(Me).SingleOrDefaultAsync(o => o.Id == form.IssuerId),
                form.Pairs
            );
        }
        return View("New", form);
    }
}
