using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Pairs.Ending;

/// <summary>How a pair in force ends: the programme is done, or it stops early; at once or by an order.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs/{id:guid}")]
public sealed class EndingController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);

    [HttpGet("termination")]
    public async Task<IActionResult> Stop(Guid id) =>
        await KeptPair.FindAsync(db, Me, id) is { State: PairState.Approved }
            ? await Page("Termination", id, new TerminationForm { On = Today })
            : NotFound();

    [HttpPost("termination")]
    public Task<IActionResult> Terminate(Guid id, TerminationForm form) =>
        End(
            id,
            "Termination",
            form,
            form.Then == "order",
            (pair, _) => pair.Terminate(form.Ending()),
            (named, _) => named.Ending(form.Ending()),
            (pair, programme) =>
            {
                if (form.Then == "order")
                    programme.Unsettle();
                else
                    programme.Stop(pair.LastDay, form.Because);
            },
            (
                "pair.terminated",
                form.On > Today ? $" действует до {Days.Digits(form.On.Value)}, потом прекращается." : " прекращена."
            )
        );

    [HttpGet("completion")]
    public async Task<IActionResult> Finish(Guid id) =>
        await KeptPair.FindAsync(db, Me, id) is { State: PairState.Approved } pair
            ? await Page(
                "Completion",
                id,
                new CompletionForm
                {
                    On = pair.To < Today ? pair.To : Today,
                    Passed = [.. pair.Mentees.Where(m => m.LeftBy is null).Select(m => m.Id)],
                }
            )
            : NotFound();

    [HttpPost("completion")]
    public Task<IActionResult> Complete(Guid id, CompletionForm form) =>
        End(
            id,
            "Completion",
            form,
            form.Then == "order",
            (pair, made) =>
            {
                made?.Settle(form.StepsDone, form.StepsBecause);
                pair.Complete(form.Completion(made));
            },
            (named, made) => named.Completing(form.Completion(made), form.StepsBecause),
            (pair, programme) =>
            {
                // The programme goes on until the order is registered.
                if (form.Then == "order")
                    programme.Settle(form.StepsDone, form.StepsBecause);
                else
                    programme.Close(pair.LastDay, form.Result, form.StepsDone, form.StepsBecause, Today);
            },
            ("pair.completed", " завершена: результат попадёт в базы.")
        );

    private async Task<IActionResult> End<TForm>(
        Guid id,
        string view,
        TForm form,
        bool byOrder,
        Action<Pair, Domain.Programmes.Programme?> end,
        Action<PairOrder, Domain.Programmes.Programme?> name,
        Action<Pair, Domain.Programmes.Programme> programme,
        (string Act, string Said) done
    )
        where TForm : class
    {
        if (await KeptPair.FindAsync(db, Me, id) is not { State: PairState.Approved } pair)
            return NotFound();
        var orders = new EndingOrder(db, Me, Today);
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(view, id, form);
                var made = await ClosingProgramme.FindAsync(db, Me, id);
                if (!byOrder)
                    end(pair, made);
                // What the plan still says open is asked about, whether the pair ends at once or by an order.
                if (made is not null)
                    programme(pair, made);
                if (byOrder)
                {
                    var order = await orders.WriteAsync(pair, named => name(named, made));
                    await db.SaveChangesAsync();
                    return Redirect($"/orders/{order.Id}/text");
                }
                await orders.DropAsync(pair);
                db.Journal.Note(done.Act, because: null);
                await db.SaveChangesAsync();
                Say((pair.IsGroup ? "Группа" : "Пара") + done.Said);
                return Redirect($"/pairs/{id}");
            },
            () => Page(view, id, form)
        );
    }

    /// <summary>It ended without an order, by a withdrawal or at once: the paper that says so comes after.</summary>
    [HttpPost("ended/order")]
    public async Task<IActionResult> Record(Guid id)
    {
        if (await KeptPair.FindAsync(db, Me, id) is not { State: PairState.Completed or PairState.Terminated } pair)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                var order = await new EndingOrder(db, Me, Today).WriteAsync(pair, named => named.Recording());
                await db.SaveChangesAsync();
                return Redirect($"/orders/{order.Id}/text");
            },
            () =>
            {
                Say(ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
                return Task.FromResult<IActionResult>(Redirect($"/pairs/{id}"));
            }
        );
    }

    private async Task<IActionResult> Page<TForm>(string view, Guid id, TForm form)
        where TForm : class
    {
        // The rules name their fields as the pair does.
        foreach (var (of, to) in new[] { ("EndedOn", "On"), ("EndedBecause", "Because") })
        {
            if (ModelState.TryGetValue(of, out var entry) && entry.Errors.Count > 0)
            {
                ModelState.AddModelError(to, entry.Errors[0].ErrorMessage);
                ModelState.Remove(of);
            }
        }
        ViewData["Card"] = await PairCard.ReadAsync(db, Me, id, Today);
        ViewData["Steps"] = (await ClosingProgramme.FindAsync(db, Me, id))?.OpenSteps() ?? [];
        return View(view, form);
    }
}
