using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Districts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features;

public sealed record DirectoryWords(string Address, string Added, string Changed, string Retired, string Restored);

/// <summary>A list that the district keeps for itself: it begins as the usual one, and its lines are put away, not deleted.</summary>
public abstract class DirectoryController<TLine, TForm>(PortalDb db, UnitOfWork work, DirectoryWords words)
    : PortalController
    where TLine : DirectoryLine
    where TForm : new()
{
    protected PortalDb Db => db;

    protected abstract IEnumerable<TLine> Usual();
    protected abstract TForm Form(TLine line);
    protected abstract Task<TLine> MakeAsync(TForm form, int place);
    protected abstract Task ChangeAsync(TLine line, TForm form);
    protected abstract Task<IActionResult> Page(TForm form);
    protected abstract Task<IActionResult> EditPage(TLine line, TForm form);

    [HttpGet]
    public Task<IActionResult> Index() => Page(new TForm());

    [HttpPost]
    public Task<IActionResult> Create(TForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                var place = await db.Set<TLine>().VisibleTo(Me).MaxAsync(l => (int?)l.Place) ?? -1;
                db.Add(await MakeAsync(form, place + 1));
                return await SavedAsync(words.Added);
            },
            () => Page(form)
        );

    [HttpPost("usual")]
    public async Task<IActionResult> Fill()
    {
        if (!await db.Set<TLine>().VisibleTo(Me).AnyAsync())
        {
            db.AddRange(Usual());
            db.Journal.Note("directories.filled", because: null);
        }
        return await SavedAsync("Обычный список заведён. Поправьте его под свой район.");
    }

    [HttpGet("{line:guid}")]
    public async Task<IActionResult> Edit(Guid line) =>
        await FindAsync(line) is { } found ? await EditPage(found, Form(found)) : NotFound();

    [HttpPost("{line:guid}")]
    public async Task<IActionResult> Update(Guid line, TForm form)
    {
        if (await FindAsync(line) is not { } found)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await EditPage(found, form);
                await ChangeAsync(found, form);
                return await SavedAsync(words.Changed);
            },
            async () => await EditPage((await FindAsync(line))!, form)
        );
    }

    [HttpPost("{line:guid}/retirement")]
    public async Task<IActionResult> Retire(Guid line)
    {
        if (await FindAsync(line) is not { } found)
            return NotFound();
        if (found.IsRetired)
            found.Restore();
        else
            found.Retire();
        return await SavedAsync(found.IsRetired ? words.Retired : words.Restored);
    }

    protected Task<TLine?> FindAsync(Guid id) => db.Set<TLine>().VisibleTo(Me).SingleOrDefaultAsync(l => l.Id == id);

    private async Task<IActionResult> SavedAsync(string done)
    {
        await db.SaveChangesAsync();
        Say(done);
        return Redirect(words.Address);
    }
}
