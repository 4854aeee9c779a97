using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Consents;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Destroying;

/// <summary>What has to be destroyed after withdrawals, by which day, and the acts that say it is done.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator)]
[Route("consents/destruction")]
public sealed class DestructionController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Index() => View("Index", await DuePage.ReadAsync(db, Me, Today, Stop));

    [HttpGet("new")]
    [For(Role.Curator, Role.Coordinator)]
    public async Task<IActionResult> New(Guid? organisation)
    {
        var form = new DestructionForm { Organisation = organisation, On = Today };
        var due = await DueAsync(form);
        form.Propose(due, await DuePage.NextNumberAsync(db, Me, due, Stop));
        return await Page(form);
    }

    [HttpPost]
    [For(Role.Curator, Role.Coordinator)]
    public Task<IActionResult> Create(DestructionForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                var chosen = (await DueAsync(form)).Where(r => form.Consents.Contains(r.ConsentId)).ToList();
                var ids = chosen.Select(r => r.ConsentId).ToList();
                var withdrawn = await db
                    .Consents.KeptBy(Me)
                    .Include(c => c.Person)
                    .Where(c => ids.Contains(c.Id))
                    .ToListAsync(Stop);
                if (withdrawn.Select(c => c.OrganisationId).Distinct().Count() > 1)
                    throw new Domain.RuleBroken("Акт составляет одна организация. Отметьте людей одной.", "Consents");
                var act = new Destruction(
                    withdrawn.Count > 0 ? withdrawn[0].OrganisationId : Guid.Empty,
                    withdrawn,
                    form.Facts,
                    Today
                );
                db.Add(act);
                db.Journal.Note("destruction.recorded", because: null);
                await db.SaveChangesAsync(Stop);
                var hidden = withdrawn.Select(c => c.Person).Where(p => p.WithdrawnOn is not null).Distinct().ToList();
                foreach (var person in hidden)
                    await db.ForgetAsync(person, act, Stop);
                // The card of whoever belongs elsewhere is that organisation's: here only what this one kept is destroyed.
                Say(
                    $"Акт № {act.Number} составлен{(hidden.Count > 0 ? ", данные стёрты" : "")}. Распечатайте его и подпишите."
                );
                return Redirect($"/consents/destruction/{act.Id}");
            },
            () => Page(form)
        );

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await DestructionCard.ReadAsync(db, Me, id, clock.GetUtcNow(), Stop) is { } card
            ? View("Show", card)
            : NotFound();

    [HttpGet("/consents/destruction/{id:guid}.docx")]
    public async Task<IActionResult> Docx(Guid id) =>
        await PaperAsync(id) is { } paper ? DocumentResult.Docx(paper) : NotFound();

    [HttpGet("/consents/destruction/{id:guid}.pdf")]
    public async Task<IActionResult> Pdf(Guid id) =>
        await PaperAsync(id) is { } paper ? DocumentResult.Pdf(paper, $"/consents/destruction/{id}.docx") : NotFound();

    private async Task<Document?> PaperAsync(Guid id) =>
        (await DestructionCard.ReadAsync(db, Me, id, clock.GetUtcNow(), Stop))?.Paper;

    // A curator writes acts of adults: whose name he does not know he cannot have destroyed.
    private async Task<IReadOnlyList<DueRow>> DueAsync(DestructionForm form) =>
        [.. (await DuePage.DueAsync(db, Me, form.Organisation, Stop)).Where(r => r.Name is not null)];

    private async Task<IActionResult> Page(DestructionForm form)
    {
        var due = await DueAsync(form);
        if (due.Count == 0)
        {
            Say("Уничтожать нечего: отзывов без акта нет.");
            return Redirect("/consents/destruction");
        }
        ViewData["Due"] = due;
        ViewData["Today"] = Today;
        return View("New", form);
    }
}
