using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Texts;

/// <summary>What the district's consents say: five kinds in versions. What somebody has signed stays as it was.</summary>
[For(Role.Curator)]
[Route("consents/texts")]
public sealed class TextsController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index() => View("Index", await TextLine.ReadAsync(db, Me));

    [HttpPost("usual")]
    public async Task<IActionResult> Fill()
    {
        var there = await db.ConsentTexts.VisibleTo(Me).Select(t => t.Kind).Distinct().ToListAsync();
        db.AddRange(UsualConsents.For(District).Where(t => !there.Contains(t.Kind)));
        db.Journal.Note("directories.filled", because: null);
        await db.SaveChangesAsync();
        Say("Обычный набор текстов заведён. Сверьте его с юристом и поправьте под свой район.");
        return Redirect("/consents/texts");
    }

    /// <summary>A version to read; the latest one to change.</summary>
    [HttpGet("{kind}")]
    public async Task<IActionResult> Edit(ConsentKind kind, int? version)
    {
        if (await VersionsAsync(kind) is not { Count: > 0 } versions)
            return NotFound();
        if (version is { } number && number != versions[0].Text.Number)
            return versions.FirstOrDefault(v => v.Text.Number == number) is { } old
                ? View("Version", await DeskAsync(versions, old.Text, old.Text.Words))
                : NotFound();
        return await Page(versions, TextForm.Of(versions[0].Text));
    }

    [HttpPost("{kind}")]
    public async Task<IActionResult> Update(ConsentKind kind, TextForm form)
    {
        if (await VersionsAsync(kind) is not { Count: > 0 } versions)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(versions, form);
                var last = versions[0].Text;
                if (form.Seen != last.Number)
                {
                    form.Seen = last.Number;
                    ModelState.Remove(nameof(form.Seen));
                    throw new RuleBroken(
                        $"Пока вы писали, кто-то сохранил редакцию {last.Number}. Ваш текст остался в полях: сверьте и сохраните ещё раз."
                    );
                }
                var text = new ConsentText(District, kind, last.Number + 1, form.Words);
                if (text.Words == last.Words)
                {
                    Say("Текст не изменился: редакция осталась прежней.");
                    return Redirect("/consents/texts");
                }
                db.Add(text);
                await db.SaveChangesAsync();
                Say($"Сохранена редакция {text.Number}. Подписанное раньше осталось под прежней.");
                return Redirect("/consents/texts");
            },
            async () => await Page(await VersionsAsync(kind), form)
        );
    }

    /// <summary>The sheet as the form stands now; nothing is saved.</summary>
    [HttpPost("{kind}/preview")]
    public async Task<IActionResult> Preview(ConsentKind kind, TextForm form)
    {
        if (await VersionsAsync(kind) is not { Count: > 0 } versions)
            return NotFound();
        ModelState.Clear();
        return PartialView("_Preview", await DeskAsync(versions, versions[0].Text, form.Words));
    }

    private async Task<IActionResult> Page(IReadOnlyList<TextVersion> versions, TextForm form)
    {
        ViewData["Desk"] = await DeskAsync(versions, versions[0].Text, form.Words);
        return View("Edit", form);
    }

    private async Task<TextDesk> DeskAsync(IReadOnlyList<TextVersion> versions, ConsentText text, ConsentWords words) =>
        new(
            versions,
            text,
            words,
            await db.Districts.AsNoTracking().SingleAsync(d => d.Id == District),
            Me.Today(clock),
            clock.GetUtcNow()
        );

    private async Task<IReadOnlyList<TextVersion>> VersionsAsync(ConsentKind kind)
    {
        if (!Enum.IsDefined(kind))
            return [];
        var consents = db.Consents.VisibleTo(Me);
        return await db
            .ConsentTexts.VisibleTo(Me)
            .AsNoTracking()
            .Where(t => t.Kind == kind)
            .OrderByDescending(t => t.Number)
            .Select(t => new TextVersion(t, consents.Count(c => c.TextId == t.Id && c.SignedOn != null)))
            .ToListAsync();
    }
}
