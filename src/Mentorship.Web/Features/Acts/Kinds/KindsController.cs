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
public sealed class KindsController(PortalDb db, UnitOfWork work)
    : DirectoryController<ActKind, KindForm>(
        db,
        work,
        new(
            "/acts/kinds",
            Added: "Вид акта добавлен.",
            Changed: "Вид акта изменён.",
            Retired: "Вид убран из списка, акты остались.",
            Restored: "Вид снова в списке."
        )
    )
{
    protected override IEnumerable<ActKind> Usual() => ActKind.Usual(District);

    protected override KindForm Form(ActKind line) => KindForm.Of(line);

    protected override async Task<ActKind> MakeAsync(KindForm form, int place)
    {
        await CheckBasisAsync(form);
        return new(District, form.Facts, place);
    }

    protected override async Task ChangeAsync(ActKind line, KindForm form)
    {
        await CheckBasisAsync(form);
        line.Describe(form.Facts);
    }

    private async Task CheckBasisAsync(KindForm form)
    {
        if (form.RestsOnId is { } basis && await FindAsync(basis) is null)
            throw new RuleBroken("Выберите вид из списка.", nameof(form.RestsOnId));
    }

    protected override async Task<IActionResult> Page(KindForm form)
    {
        ViewData["Kinds"] = await KindRow.ReadAsync(Db, Me);
        return View("Kinds", form);
    }

    protected override async Task<IActionResult> EditPage(ActKind line, KindForm form)
    {
        ViewData["Kinds"] = await KindRow.ReadAsync(Db, Me);
        ViewData["Kind"] = line;
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
