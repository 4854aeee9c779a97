using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Features.Reports.Writing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reports;

/// <summary>Analytical notes and where every other report is taken.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("reports")]
public sealed class ReportsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Index() => View("Index", await ReportsPage.ReadAsync(db, Me, Stop));

    /// <summary>A draft of everything that the figures of a seal say.</summary>
    [HttpPost]
    [For(Role.Curator, Role.Methodist)]
    public Task<IActionResult> Create(NewNoteForm form) =>
        Change(
            work,
            async () =>
            {
                var seal =
                    await db.Seals.VisibleTo(Me).AsNoTracking().SingleOrDefaultAsync(s => s.Id == form.Seal, Stop)
                    ?? throw new RuleBroken("Выберите зафиксированный отчёт.", nameof(form.Seal));
                if (await db.Notes.VisibleTo(Me).AnyAsync(n => n.SealId == seal.Id && n.State == NoteState.Draft, Stop))
                    throw new RuleBroken("Проект справки по этому отчёту уже есть: продолжите его.", nameof(form.Seal));
                var district = await db.Districts.AsNoTracking().SingleAsync(d => d.Id == District, Stop);
                var today = Me.Today(clock);
                var basis = await ReadNoteBasis.OfAsync(
                    db,
                    seal,
                    LocalDay.On(district.TimeZone, seal.SealedAt),
                    today,
                    Stop
                );
                var (text, advice) = NotePaper.Draft(basis, today);
                var note = new Note(
                    seal,
                    new(district.HeadPost, PersonForms.SignatureOf(district.HeadName)) { Place = district.Town },
                    text,
                    today
                );
                foreach (var proposed in advice)
                    note.Recommend(proposed);
                db.Add(note);
                await db.SaveChangesAsync(Stop);
                Say("Проект справки составлен по зафиксированным цифрам. Прочитайте его и решите о рекомендациях.");
                return Redirect($"/reports/{note.Id}");
            },
            async () => View("Index", await ReportsPage.ReadAsync(db, Me, Stop))
        );
}

public sealed class NewNoteForm
{
    public Guid? Seal { get; set; }
}
