using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Programme;

/// <summary>The programme of a pair as it stands: read, begun from a template or from nothing, given up while a draft.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor)]
[Route("pairs/{id:guid}/programme")]
public sealed class ProgrammeController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid id) =>
        await ProgrammeCard.ReadAsync(db, Me, id, Me.Today(clock)) is { } card ? View("Show", card) : NotFound();

    [HttpPost]
    [For(Role.Curator, Role.Coordinator, Role.Mentor)]
    public async Task<IActionResult> Create(Guid id, Guid? template)
    {
        if (await FindAsync(id) is not { } pair)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                var chosen = template is { } line
                    ? await db.ProgrammeTemplates.VisibleTo(Me).SingleOrDefaultAsync(t => t.Id == line)
                    : null;
                db.Add(
                    new Domain.Programmes.Programme(
                        pair,
                        chosen?.For(pair, Me.Today(clock)) ?? new ProgrammeText(pair.From, pair.To) { Goal = pair.Goal }
                    )
                );
                await db.SaveChangesAsync();
                Say(
                    chosen is null
                        ? "Черновик программы создан. Добавьте пункты плана."
                        : $"Программа начата по шаблону «{chosen.Name}»: сроки отсчитаны от начала пары. Поправьте под человека."
                );
                return Redirect($"/pairs/{id}/programme/text");
            },
            () => Show(id)
        );
    }

    [HttpPost("delete")]
    [For(Role.Curator, Role.Coordinator, Role.Mentor)]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (
            await FindAsync(id) is null
            || await db.Programmes.VisibleTo(Me).Include(p => p.Steps).SingleOrDefaultAsync(p => p.PairId == id)
                is not { } programme
        )
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                db.Remove(programme);
                await db.SaveChangesAsync();
                Say("Черновик программы удалён.");
                return Redirect($"/pairs/{id}/programme");
            },
            () => Show(id)
        );
    }

    private Task<Pair?> FindAsync(Guid id) =>
        db.Pairs.VisibleTo(Me).WorkedBy(Me, Me.Today(clock)).SingleOrDefaultAsync(p => p.Id == id);
}
