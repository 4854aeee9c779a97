using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Features.Orders.Composing;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Registering;

public sealed class RegistrationForm
{
    /// <summary>Empty: the next number of the journal.</summary>
    public string? Number { get; set; }
    public DateOnly? IssuedOn { get; set; }

    /// <summary>The doubts that were read and waved through, as <see cref="OrderDoubts.Mark"/> writes them.</summary>
    public string? Agreed { get; set; }

    /// <summary>The draft that was looked at: another text is not registered unseen.</summary>
    public uint Seen { get; set; }
}

internal sealed class RegistrationFormValidator : AbstractValidator<RegistrationForm>
{
    public RegistrationFormValidator(TimeProvider clock)
    {
        RuleFor(f => f.Number).IsNumber();
        RuleFor(f => f.IssuedOn).IsIssueDay(clock, "Укажите дату документа: от неё считаются сроки.");
    }
}

/// <summary>The draft gets its number and day and is frozen.</summary>
[For(Role.Curator, Role.Coordinator, Role.Head)]
[Route("orders/{id:guid}/registration")]
public sealed class RegistrationController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id) =>
        await FindAsync(id) is not { } order ? NotFound()
        : order.IsDraft ? await Page(order, new RegistrationForm { IssuedOn = Me.Today(clock), Seen = order.Version })
        : Redirect($"/orders/{id}");

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, RegistrationForm form)
    {
        if (await FindAsync(id) is not { } order)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(order, form);
                if (!order.IsDraft)
                {
                    Say(
                        $"{order.Type.Done("уже зарегистрирован")}: № {order.Number} от {Days.Digits(order.IssuedOn!.Value)}."
                    );
                    return Redirect($"/orders/{id}");
                }
                if (form.Seen != order.Version)
                {
                    ModelState.AddModelError(
                        "",
                        "Пока вы решали, текст документа изменился. Посмотрите, что получилось, и зарегистрируйте ещё раз."
                    );
                    ModelState.Remove(nameof(form.Seen));
                    form.Seen = order.Version;
                    Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                    return await Page(order, form);
                }
                if (await DoubtsAsync(order, form) is { Count: > 0 } doubts && form.Agreed != OrderDoubts.Mark(doubts))
                {
                    ModelState.AddModelError(
                        nameof(form.Agreed),
                        "Посмотрите, что насторожило портал, и поправьте или отметьте, что всё верно."
                    );
                    Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                    return await Page(order, form);
                }
                var given = await RegisterOrder.DoAsync(
                    db,
                    Me,
                    order,
                    form.Number,
                    form.IssuedOn!.Value,
                    Me.StepNow(clock),
                    HttpContext.RequestAborted
                );
                var met = await db.AttachObjectsAsync(Me, order.IssuerId, clock);
                Say(
                    $"{order.Type.Done("зарегистрирован")}: № {order.Number}."
                        + (given > 0 ? $" Выдано {Plural.Of(given, "поручение", "поручения", "поручений")}." : "")
                        + met
                );
                return Redirect($"/orders/{id}");
            },
            async () =>
                await FindAsync(id) is { IsDraft: true } there ? await Page(there, form) : Redirect($"/orders/{id}")
        );
    }

    private async Task<IActionResult> Page(Order order, RegistrationForm form)
    {
        var today = Me.Today(clock);
        var journal = await IssuerJournal.ReadAsync(db, Me, order.IssuerId);
        ViewData["Page"] = new RegistrationPage(
            await ComposingPage.ReadAsync(db, Me, order, today, clock.GetUtcNow()),
            journal.Next(order.Type, (form.IssuedOn ?? today).Year),
            journal.Last(order.Type),
            await DoubtsAsync(order, form)
        )
        {
            Writes = Me.Keeps(order.IssuerId),
            Repealed =
            [
                .. (await RepealsByOrder.FindAsync(db, Me, order, HttpContext.RequestAborted)).Select(o =>
                    (o.Id, $"{o.Type.In(Case.Nominative)} № {o.Number} от {Days.Digits(o.IssuedOn!.Value)}")
                ),
            ],
        };
        return View("New", form);
    }

    private async Task<IReadOnlyList<string>> DoubtsAsync(Order order, RegistrationForm form)
    {
        var today = Me.Today(clock);
        var day = form.IssuedOn ?? today;
        var journal = await IssuerJournal.ReadAsync(db, Me, order.IssuerId);
        var facts = await OrderFacts.ReadAsync(db, Me, order, order.Content!, today);
        return OrderDoubts.Of(
            new(order.Content!, OrderNumber.Plain(form.Number) ?? journal.Next(order.Type, day.Year), day, today)
            {
                Type = order.Type,
                Journal = journal.All,
                Bases = facts.Bases,
                Planned = OrderPlan.Of(order.Content!, facts.Whom, day),
                Undeclined = [.. facts.Undeclined],
                Control = order.Control,
                Controller = order.ControllerId is { } controller ? facts.Person(controller) : null,
                Signer = order.SignerName,
            }
        );
    }

    private async Task<Order?> FindAsync(Guid id) =>
        await db.Orders.VisibleTo(Me).Include(o => o.Issuer).SingleOrDefaultAsync(o => o.Id == id && o.Content != null)
            is { } order
        && Me.Registers(order.IssuerId)
        // Whoever may not read the names would freeze a paper without them.
        && Me.Reads(order)
            ? order
            : null;
}
