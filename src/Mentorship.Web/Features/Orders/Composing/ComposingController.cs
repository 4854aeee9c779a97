using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Orders;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>The text of a draft beside its paper.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("orders/{id:guid}/text")]
// 120 points of six fields and a table of 200 people are more than a form usually may have.
[RequestFormLimits(ValueCountLimit = 20_000)]
public sealed class ComposingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Edit(Guid id) =>
        await FindAsync(id) is not { } order ? NotFound()
        : order.IsDraft ? await Page(order, TextForm.Of(order, await ControllerNameAsync(order)))
        : Redirect($"/orders/{id}");

    [HttpPost]
    public async Task<IActionResult> Update(Guid id, TextForm form)
    {
        if (await FindAsync(id) is not { } order)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(order, form);
                if (IsOvertaken(form.Seen, order.Version))
                {
                    form.Seen = order.Version;
                    return await Page(order, form);
                }
                if (form.Then == "annex.indicators")
                    form.Annexes.Add(AnnexForm.Of(await db.AnnexAsync(Me, Me.Today(clock))));
                await RememberAsync(order, form);
                var anchor = form.Rearrange();
                await WriteAsync(order, form);
                await db.SaveChangesAsync();
                if (anchor is null && form.Then != "register")
                    Say("Проект сохранён.");
                return form.Then == "register"
                    ? Redirect($"/orders/{id}/registration")
                    : Redirect($"/orders/{id}/text" + (anchor is null ? "" : $"#{anchor}"));
            },
            async () => await Page((await FindAsync(id))!, form)
        );
    }

    /// <summary>The paper and the readings as the form stands now; nothing is saved.</summary>
    [HttpPost("preview")]
    public async Task<IActionResult> Preview(Guid id, TextForm form)
    {
        if (await FindAsync(id) is not { IsDraft: true } order)
            return NotFound();
        ModelState.Clear();
        try
        {
            await FillPostsAsync(order, form);
            order.Write(form.Type, form.Head with { Title = Domain.Text.Tidy(form.Title) ?? "О …" }, Named(form.Text));
            await ControlAsync(order, form);
        }
        catch (RuleBroken)
        {
            // What is wrong is said when the text is saved; until then the paper stays as it was.
            return NoContent();
        }
        return PartialView(
            "_Preview",
            await ComposingPage.ReadAsync(db, Me, order, Me.Today(clock), clock.GetUtcNow())
        );
    }

    // What was put right in one order is right in the next: the point then prints what the rules and the book say.
    private async Task RememberAsync(Order order, TextForm form)
    {
        if (!form.Points.Exists(p => p.Remembers && Domain.Text.Tidy(p.Addressee) is not null))
            return;
        var directory = await db.OrderDirectoryAsync(Me, Me.Today(clock), order.IssuerId);
        foreach (var (at, point) in form.Points.Index())
        {
            if (!point.Remembers || Domain.Text.Tidy(point.Addressee) is not { } printed)
                continue;
            var field = $"Points[{at}].Addressee";
            var parties = point.IsOutside ? [] : PartyReader.Read(point.Executor ?? "", directory).Parties;
            if (parties is [{ PersonId: { } id }] && directory.People.FirstOrDefault(p => p.Id == id) is { } person)
                await db.KeepAsync(Me, person.Id, LearntForms.Of(printed, person, directory.Forms, field));
            else if (parties.Any(p => p.PersonId is not null))
                throw new RuleBroken(
                    "Исполнителей несколько: запомнить можно, как склоняется один. Впишите его в отдельный пункт.",
                    field
                );
            else
                await db.KeepAsync(Me, null, LearntForms.OfBody(printed, point.Executor, directory.Forms, field));
            point.IsLearnt = true;
        }
    }

    /// <summary>Grown-ups of the registry whose name begins with what stands in the one field that asks.</summary>
    [HttpGet("people")]
    public async Task<IActionResult> People(Guid id, bool executors)
    {
        if (await FindAsync(id) is not { IsDraft: true } order)
            return NotFound();
        var typed = Request
            .Query.Where(q => q.Key != nameof(executors))
            .Select(q => q.Value.ToString())
            .LastOrDefault();
        // The last line is the one that is being written.
        var found = await Appointments.PersonFinder.FindAsync(
            db,
            Me,
            (typed ?? "").Split('\n')[^1],
            order.IssuerId,
            Me.Today(clock)
        );
        return executors
            ? PartialView("_Executors", (await db.OrderDirectoryAsync(Me, Me.Today(clock)), found))
            : PartialView("/Features/Appointments/_Found.cshtml", found);
    }

    // A name alone, or a line of the list under the field, brings the post and the place that the registry knows.
    private async Task FillPostsAsync(Order order, TextForm form)
    {
        var bare = form
            .Annexes.SelectMany(a => a.People)
            .Where(p => Domain.Text.Tidy(p.Post) is null && Domain.Text.Tidy(p.Name) is not null)
            .ToList();
        if (bare.Count == 0)
            return;
        var directory = await db.OrderDirectoryAsync(Me, Me.Today(clock), order.IssuerId);
        foreach (var line in bare)
            if (KnownPosts.Of(line.Person, directory, order.IssuerId) is { } known)
                (line.Name, line.Post) = (known.Name, known.Post);
    }

    private async Task WriteAsync(Order order, TextForm form)
    {
        await FillPostsAsync(order, form);
        order.Write(form.Type, form.Head, form.Text);
        var controller = await ControllerAsync(order, form);
        if (controller is null && ControlWords.KeepsHimself(form.Control))
            controller = Signers.Of(order, await db.OrderDirectoryAsync(Me, Me.Today(clock)))?.Id;
        order.ControlledBy(Domain.Text.Tidy(form.Control) ?? await UponAsync(order, controller), controller);
    }

    // The sheet beside the form says of control what the saved one will say; a name half typed is nobody yet.
    private async Task ControlAsync(Order order, TextForm form)
    {
        Guid? controller = null;
        try
        {
            controller = await ControllerAsync(order, form);
        }
        catch (RuleBroken)
        {
            // Said when the text is saved.
        }
        order.ControlledBy(Domain.Text.Tidy(form.Control) ?? await UponAsync(order, controller), order.ControllerId);
    }

    private async Task<Guid?> ControllerAsync(Order order, TextForm form)
    {
        // The name that stood there means the person who stood there.
        var same = form.Who == await ControllerNameAsync(order);
        return await Roadmaps.Approval.OrderOfApproval.ControllerAsync(
            db,
            Me,
            order.IssuerId,
            form.Who,
            form.ControllerId ?? (same ? order.ControllerId : null),
            Me.Today(clock)
        );
    }

    // «возложить на заместителя начальника Орлову Т. П.»: from the person, while nobody has written it otherwise.
    private async Task<string?> UponAsync(Order order, Guid? controller)
    {
        if (controller is not { } id)
            return null;
        var directory = await db.OrderDirectoryAsync(Me, Me.Today(clock), order.IssuerId);
        return Signers.Of(order, directory)?.Id == id ? Signers.KeepsHimself
            : directory.People.FirstOrDefault(p => p.Id == id) is { } person
                ? $"возложить на {Addressing.Upon(person, directory.Forms)}"
            : null;
    }

    private async Task<IActionResult> Page(Order order, TextForm form)
    {
        if (!order.IsDraft)
            return Redirect($"/orders/{order.Id}");
        try
        {
            order.Write(form.Type, form.Head, Named(form.Text));
            await ControlAsync(order, form);
        }
        catch (RuleBroken) when (!ModelState.IsValid)
        {
            // The sentence about it stands in the form already.
        }
        var page = await ComposingPage.ReadAsync(db, Me, order, Me.Today(clock), clock.GetUtcNow());
        ViewData["Page"] = await page.WithDeskAsync(db, Me, form, Me.Today(clock));
        return View("Write", form);
    }

    // An annex that has no title yet must not stop the paper.
    private static OrderText Named(OrderText text) =>
        text with
        {
            Annexes = [.. text.Annexes.Select(a => a with { Title = Domain.Text.Tidy(a.Title) ?? "…" })],
        };

    private async Task<string?> ControllerNameAsync(Order order) =>
        order.ControllerId is { } person
            ? await db
                .People.VisibleTo(Me)
                .Where(p => p.Id == person)
                .Select(p => p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic))
                .SingleOrDefaultAsync()
            : null;

    private Task<Order?> FindAsync(Guid id) =>
        db
            .Orders.VisibleTo(Me)
            .WrittenBy(Me)
            .Include(o => o.Issuer)
            .SingleOrDefaultAsync(o => o.Id == id && o.Content != null);
}
