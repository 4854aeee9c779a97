using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Features.Roadmaps.Approval;
using Mentorship.Web.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders;

/// <summary>Number and date are registered once; what the order is about and who controls it may be put right.</summary>
public sealed class OrderForm
{
    public static readonly SeenFields<OrderForm> Fields = new(
        ("О чём", f => f.Title),
        ("Контроль за исполнением", f => f.Control),
        ("Кто контролирует", f => f.Who)
    );

    public string? Title { get; set; }
    public string? Control { get; set; }
    public string? Who { get; set; }
    public Guid? ControllerId { get; set; }
    public string? Seen { get; set; }

    public static OrderForm Of(OrderCard card)
    {
        var form = new OrderForm
        {
            Title = card.Order.Title,
            Control = card.Order.Control,
            Who = card.Controller,
        };
        form.Seen = Fields.Mark(form);
        return form;
    }
}

internal sealed class OrderFormValidator : AbstractValidator<OrderForm>
{
    public OrderFormValidator()
    {
        RuleFor(f => f.Title)
            .NotEmpty()
            .WithMessage("Укажите, о чём документ.")
            .MaximumLength(Order.TitleMaxLength)
            .WithMessage("Не длиннее 600 знаков.");
        RuleFor(f => f.Control).MaximumLength(Order.ControlMaxLength).WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.Who).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
    }
}

[For(Role.Curator, Role.Coordinator)]
[Route("orders/{id:guid}")]
public sealed class OrderEditController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet("edit")]
    public async Task<IActionResult> Edit(Guid id) =>
        await CardAsync(id) is { } card ? await Page(card, OrderForm.Of(card)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, OrderForm form)
    {
        await db.Database.ExecuteSqlAsync(
            $"select from office_order where district_id = {District} and id = {id} for update"
        );
        if (await CardAsync(id) is not { } card)
            return NotFound();
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(card, form);
                var now = OrderForm.Of(card);
                if (form.Seen != now.Seen && OrderForm.Fields.Clashes(now, form) is { Count: > 0 } clashes)
                {
                    ModelState.AddModelError(
                        "",
                        "Пока вы правили, документ изменил кто-то ещё. Сравните и сохраните ещё раз."
                    );
                    ModelState.Remove(nameof(form.Seen));
                    Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                    form.Seen = now.Seen;
                    return await Page(card, form, clashes);
                }
                var order = await db.Orders.VisibleTo(Me).SingleAsync(o => o.Id == id);
                order.Name(form.Title);
                // The name that stood there means the person who stood there.
                var chosen = form.ControllerId ?? (form.Who == now.Who ? card.Order.ControllerId : null);
                order.ControlledBy(
                    form.Control,
                    await OrderOfApproval.ControllerAsync(db, Me, order.IssuerId, form.Who, chosen, Me.Today(clock))
                );
                await db.SaveChangesAsync();
                Say($"{order.Type.Done("исправлен")}.");
                return Redirect($"/orders/{id}");
            },
            async () =>
            {
                await work.BeginAnewAsync();
                return await CardAsync(id) is { } there ? await Page(there, form) : NotFound();
            }
        );
    }

    private async Task<IActionResult> Page(OrderCard card, OrderForm form, IReadOnlyList<Clash>? clashes = null)
    {
        var found = string.IsNullOrWhiteSpace(form.Who)
            ? []
            : await Appointments.PersonFinder.FindAsync(db, Me, form.Who, card.Order.IssuerId, Me.Today(clock));
        ViewData["Card"] = card;
        ViewData["Clashes"] = clashes ?? [];
        ViewData["Choice"] = !ModelState.IsValid && found.Count > 1 ? found : [];
        return View("Edit", form);
    }

    private async Task<OrderCard?> CardAsync(Guid id) =>
        await OrderCard.ReadAsync(db, Me, id, Me.Today(clock)) is { Keeps: true, Order.IsComposed: false } card
            ? card
            : null;
}
