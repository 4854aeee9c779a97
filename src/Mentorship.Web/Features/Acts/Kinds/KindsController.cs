using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Acts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Acts.Kinds;

/// <summary>The district's own directory of local acts and of whom they are expected from.</summary>
[For(Role.Curator)]
[Route("acts/kinds")]
public sealed class KindsController(PortalDb db, UnitOfWork work) : PortalController
{
    [HttpGet]
    public Task<IActionResult> Index() => Page(new KindForm());

    [HttpPost]
    public Task<IActionResult> Create(KindForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                await CheckBasisAsync(form);
                var place = await db.ActKinds.VisibleTo(Me).MaxAsync(k => (int?)k.Place) ?? -1;
                db.Add(new ActKind(District, form.Facts, place + 1));
                await db.SaveChangesAsync();
                Say("Вид акта добавлен.");
                return Redirect("/acts/kinds");
            },
            () => Page(form)
        );

    [HttpPost("usual")]
    public async Task<IActionResult> Fill()
    {
        if (!await db.ActKinds.VisibleTo(Me).AnyAsync())
        {
            db.AddRange(ActKind.Usual(District));
            db.Journal.Note("directories.filled", because: null);
            await db.SaveChangesAsync();
        }
        Say("Обычный список заведён. Поправьте его под свой район.");
        return Redirect("/acts/kinds");
    }

    [HttpGet("{kind:guid}")]
    public async Task<IActionResult> Edit(Guid kind) =>
        await FindAsync(kind) is { } found ? await EditPage(found, KindForm.Of(found)) : NotFound();

    [HttpPost("{kind:guid}")]
    public async Task<IActionResult> Update(Guid kind, KindForm form)
    {
        if (await FindAsync(kind) is not { } found)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await EditPage(found, form);
                await CheckBasisAsync(form);
                found.Describe(form.Facts);
                await db.SaveChangesAsync();
                Say("Вид акта изменён.");
                return Redirect("/acts/kinds");
            },
            async () => await EditPage((await FindAsync(kind))!, form)
        );
    }

    [HttpPost("{kind:guid}/retirement")]
    public async Task<IActionResult> Retire(Guid kind)
    {
        if (await FindAsync(kind) is not { } found)
            return NotFound();
        if (found.IsRetired)
            found.Restore();
        else
            found.Retire();
        await db.SaveChangesAsync();
        Say(found.IsRetired ? "Вид убран из списка, акты остались." : "Вид снова в списке.");
        return Redirect("/acts/kinds");
    }

    private async Task CheckBasisAsync(KindForm form)
    {
        if (form.RestsOnId is { } basis && await FindAsync(basis) is null)
            throw new RuleBroken("Выберите вид из списка.", nameof(form.RestsOnId));
    }

    private Task<ActKind?> FindAsync(Guid id) => db.ActKinds.VisibleTo(Me).SingleOrDefaultAsync(k => k.Id == id);

    private async Task<IActionResult> Page(KindForm form)
    {
        ViewData["Kinds"] = await KindRow.ReadAsync(db, Me);
        return View("Kinds", form);
    }

    private async Task<IActionResult> EditPage(ActKind kind, KindForm form)
    {
        ViewData["Kinds"] = await KindRow.ReadAsync(db, Me);
        ViewData["Kind"] = kind;
        return View("EditKind", form);
    }
}

public sealed record KindRow(ActKind Kind, int Acts)
{
    public static async Task<IReadOnlyList<KindRow>> ReadAsync(PortalDb db, CurrentUser me)
    {
        var acts = db.LocalActs.VisibleTo(me);
        return await db
            .ActKinds.VisibleTo(me)
            .AsNoTracking()
            .OrderBy(k => k.IsRetired)
            .ThenBy(k => k.Place)
            .Select(k => new KindRow(k, acts.Count(a => a.KindId == k.Id)))
            .ToListAsync();
    }
}
