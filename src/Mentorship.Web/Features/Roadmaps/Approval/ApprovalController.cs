using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Orders.Making;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Approval;

/// <summary>An order puts a draft in force: the first text, or a change of it.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}/approval")]
public sealed class ApprovalController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private Step Now => new(Me.UserId, clock.GetUtcNow(), Me.Today(clock));

    [HttpGet]
    public async Task<IActionResult> New(Guid id)
    {
        if (await KeptAsync(id) is not { } roadmap)
            return NotFound();
        return await Page(
            roadmap,
            roadmap.Draft is { } text ? PauseController.Resumed(TempData, text, id) : new ApprovalForm()
        );
    }

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, ApprovalForm form)
    {
        // Two people who press at once: the second waits here and sees what the first has done.
        await JournalPen.TakeTurnAsync(db, District, HttpContext.RequestAborted);
        if (await KeptAsync(id) is not { } roadmap)
            return NotFound();
        if (roadmap is { Draft: null, InForce: { } already })
        {
            ModelState.AddModelError("", $"Карту уже утвердили: {Called(already)}. Второй раз утверждать не нужно.");
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Nothing", roadmap);
        }
        return await Change(
            async () =>
            {
                if (!ModelState.IsValid)
                {
                    Ask(roadmap, form);
                    return await Again(id, form);
                }
                if (form.Seen != ApprovalForm.Mark(roadmap.Draft!))
                    throw new RuleBroken(
                        "Пока вы решали, текст карты изменил кто-то ещё. Посмотрите, что получилось, и утвердите ещё раз."
                    );
                return await Approve(roadmap, form);
            },
            () => Again(id, form)
        );
    }

    /// <summary>No order yet: the portal drafts it with this text as its annex, and its registration approves the text.</summary>
    [HttpPost("order")]
    public async Task<IActionResult> Prepare(Guid id, ApprovalForm form)
    {
        if (await KeptAsync(id) is not { Draft: { } text } roadmap)
            return NotFound();
        // Number and day are for the order that is there already.
        ModelState.Clear();
        return await Change(
            work,
            async () =>
            {
                Ask(roadmap, form);
                if (!ModelState.IsValid)
                    throw new RuleBroken(
                        "Поправьте или подтвердите отмеченные мероприятия: без этого утвердить нельзя."
                    );
                var begun = await db
                    .Orders.VisibleTo(Me)
                    .Where(o => o.RoadmapId == id && o.State == OrderState.Draft)
                    .Select(o => (Guid?)o.Id)
                    .FirstOrDefaultAsync();
                begun ??= (
                    await DraftOrder.MakeAsync(
                        db,
                        Me,
                        new NewOrderForm
                        {
                            Kind = OrderOfApproval.Kind(roadmap),
                            IssuerId = form.IssuerId ?? roadmap.OwnerId,
                            RoadmapId = id,
                        },
                        Me.Today(clock)
                    )
                ).Id;
                await db.SaveChangesAsync();
                return Redirect($"/orders/{begun}/text");
            },
            () => Again(id, form)
        );
    }

    private async Task<IActionResult> Approve(Roadmap roadmap, ApprovalForm form)
    {
        var step = Now;
        Order order;
        try
        {
            order = await OrderOfApproval.FindOrMakeAsync(db, Me, roadmap, form, step.On);
        }
        catch (RuleBroken)
        {
            Ask(roadmap, form);
            throw;
        }
        Read(roadmap, form, order.IssuedOn);
        MarkUnclear(roadmap.Draft!, form);
        if (!ModelState.IsValid)
            throw new RuleBroken("Поправьте или подтвердите отмеченные мероприятия: без этого утвердить нельзя.");
        var (text, outcome) = await ApproveRoadmap.DoAsync(
            db,
            roadmap,
            order,
            form.InForceFrom ?? order.IssuedOn!.Value,
            step,
            HttpContext.RequestAborted
        );
        Say(Done(text, outcome));
        return Redirect($"/roadmaps/{roadmap.Id}");
    }

    private static string Done(Revision text, PlanOutcome outcome)
    {
        var given = outcome.Given.Count + outcome.Back;
        string?[] parts =
        [
            given > 0 ? $"выдано {Plural.Of(given, "поручение", "поручения", "поручений")}" : null,
            outcome.Moved > 0
                ? $"срок изменён у {Plural.Of(outcome.Moved, "поручения", "поручений", "поручений")}"
                : null,
            outcome.Gone > 0
                ? $"больше не ждут {Plural.Of(outcome.Gone, "поручение", "поручения", "поручений")}"
                : null,
        ];
        var words = string.Join(", ", parts.OfType<string>());
        return $"{(text.Number == 0 ? "Карта утверждена" : "Изменения утверждены")}{(words.Length > 0 ? ": " + words : ", поручения прежние")}.";
    }

    /// <summary>Deadlines as of the day of their order, with what the form says of the doubtful ones.</summary>
    private void Read(Roadmap roadmap, ApprovalForm form, DateOnly? orderDate)
    {
        var text = roadmap.Draft!;
        var days = new DeadlineDays(roadmap, text);
        foreach (var activity in text.InOrder())
        {
            if (form.Of(activity) is { Phrase: { } phrase } && Text.Tidy(phrase) is not null)
                activity.CorrectDeadline(
                    phrase,
                    Me.UserId,
                    clock.GetUtcNow(),
                    text.Period,
                    days.Of(activity, orderDate)
                );
            else
                activity.ReadDeadline(text.Period, days.Of(activity, orderDate));
            if (form.Of(activity) is { Confirmed: true })
                activity.Confirm();
        }
    }

    // What is wrong with the order must not hide what is asked of the rows.
    private void Ask(Roadmap roadmap, ApprovalForm form)
    {
        Read(roadmap, form, form.IssuedOn ?? Me.Today(clock));
        MarkUnclear(roadmap.Draft!, form);
    }

    private void MarkUnclear(Revision text, ApprovalForm form)
    {
        foreach (var activity in text.InOrder().Where(a => !a.IsClear))
        {
            if (form.Of(activity) is not { } row)
                form.Rows.Add(row = new DoubtfulRow { Id = activity.Id });
            ModelState.AddModelError(
                $"Rows[{form.Rows.IndexOf(row)}].Confirmed",
                $"{activity.Number ?? "Мероприятие"}: поправьте или подтвердите, что так и надо."
            );
        }
    }

    /// <summary>The page once more, with what was typed: everything that was not kept is read anew.</summary>
    private async Task<IActionResult> Again(Guid id, ApprovalForm form)
    {
        await work.BeginAnewAsync();
        if (await KeptAsync(id) is not { Draft: not null } roadmap)
            return NotFound();
        form.Seen = ApprovalForm.Mark(roadmap.Draft);
        ModelState.Remove(nameof(form.Seen));
        return await Page(roadmap, form);
    }

    private async Task<IActionResult> Page(Roadmap roadmap, ApprovalForm form)
    {
        if (roadmap.Draft is not { } text)
            return View("Nothing", roadmap);
        Read(roadmap, form, form.IssuedOn ?? Me.Today(clock));
        var page = await ApprovalPage.ReadAsync(db, Me, roadmap, form, Now);
        foreach (var activity in page.Doubtful.Where(a => form.Of(a) is null))
            form.Rows.Add(new DoubtfulRow { Id = activity.Id });
        ViewData["Page"] = page;
        return View("New", form);
    }

    private static string Called(Revision revision) =>
        revision.Order is { } order
            ? $"приказ № {order.Number} от {Days.Digits(order.IssuedOn!.Value)}"
            : "приказ зарегистрирован";

    private async Task<Roadmap?> KeptAsync(Guid id) =>
        await db.Roadmaps.VisibleTo(Me).KeptBy(Me).WithText().SingleOrDefaultAsync(r => r.Id == id);
}
