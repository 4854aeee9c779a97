using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Repeal;

public sealed class RepealForm
{
    public Guid? ById { get; set; }
    public DateOnly? On { get; set; }
    public string? Because { get; set; }
}

internal sealed class RepealFormValidator : AbstractValidator<RepealForm>
{
    public RepealFormValidator()
    {
        RuleFor(f => f.On).NotNull().WithMessage("Укажите, с какого дня документ не действует.");
        RuleFor(f => f.Because)
            .NotEmpty()
            .When(f => f.ById is null)
            .WithMessage("Выберите документ, которым этот отменён, или напишите причину.")
            .MaximumLength(Order.ControlMaxLength)
            .WithMessage("Не длиннее 300 знаков.");
    }
}

/// <summary>An order loses its force: by another one, or by its own terms.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("orders/{id:guid}/repeal")]
public sealed class RepealController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id) =>
        await FindAsync(id) is { } order ? await Page(order, new RepealForm { On = Me.Today(clock) }) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, RepealForm form)
    {
        if (await FindAsync(id) is not { } order)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(order, form);
                var by = form.ById is { } other
                    ? await Others(order).SingleOrDefaultAsync(o => o.Id == other)
                        ?? throw new RuleBroken(
                            "Выберите документ из списка ещё раз: он издан не раньше того, который утратил силу.",
                            nameof(form.ById)
                        )
                    : null;
                if (by is { Content: { } said } && !RepealWords.Says(said, order.Number!))
                    throw new RuleBroken(
                        $"В документе № {by.Number} не сказано, что № {order.Number} утратил силу. Выберите другой документ или напишите причину без документа.",
                        nameof(form.ById)
                    );
                if (form.On > Me.Today(clock))
                    throw new RuleBroken(
                        "Этот день ещё не наступил. Отметьте утрату силы, когда документ перестанет действовать.",
                        nameof(form.On)
                    );
                await RepealOrder.DoAsync(db, Me, order, form.On!.Value, by, form.Because, HttpContext.RequestAborted);
                await db.SaveChangesAsync();
                Say(
                    $"{order.Type.Title()} № {order.Number} {(order.Type == OrderType.Order ? "утратил" : "утратило")} силу с {Days.Digits(form.On.Value)}. Поручения по нему остались: снимите те, которых больше не ждут."
                );
                return Redirect($"/orders/{id}");
            },
            async () => await FindAsync(id) is { } there ? await Page(there, form) : Redirect($"/orders/{id}")
        );
    }

    private async Task<IActionResult> Page(Order order, RepealForm form)
    {
        var others = await Others(order)
            .OrderByDescending(o => o.IssuedOn)
            .Select(o => new
            {
                o.Id,
                o.Type,
                o.Number,
                o.IssuedOn,
                o.Title,
            })
            .Take(200)
            .ToListAsync();
        ViewData["Order"] = order;
        ViewData["Others"] = others.ConvertAll(o => new SelectListItem(
            $"{o.Type.Title()} № {o.Number} от {Days.Digits(o.IssuedOn!.Value)}, {o.Title}",
            $"{o.Id}"
        ));
        return View("New", form);
    }

    private IQueryable<Order> Others(Order order) =>
        db
            .Orders.VisibleTo(Me)
            .Where(o =>
                o.IssuerId == order.IssuerId
                && o.Id != order.Id
                && o.State != OrderState.Draft
                && o.IssuedOn >= order.IssuedOn
            );

    private Task<Order?> FindAsync(Guid id) =>
        db
            .Orders.VisibleTo(Me)
            .WrittenBy(Me)
            .Include(o => o.Issuer)
            .SingleOrDefaultAsync(o => o.Id == id && o.State == OrderState.Registered);
}
