using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Appointments.Functions;

/// <summary>The district's own directory of what people are appointed to.</summary>
[For(Role.Curator)]
[Route("appointments/functions")]
public sealed class FunctionsController(PortalDb db, UnitOfWork work) : PortalController
{
    [HttpGet]
    public Task<IActionResult> Index() => Page(new FunctionForm());

    [HttpPost]
    public Task<IActionResult> Create(FunctionForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                var place = await db.AppointmentFunctions.VisibleTo(Me).MaxAsync(f => (int?)f.Place) ?? -1;
                db.Add(new AppointmentFunction(District, form.Facts, place + 1));
                await db.SaveChangesAsync();
                Say("Функция добавлена.");
                return Redirect("/appointments/functions");
            },
            () => Page(form)
        );

    [HttpPost("usual")]
    public async Task<IActionResult> Fill()
    {
        if (!await db.AppointmentFunctions.VisibleTo(Me).AnyAsync())
        {
            db.AddRange(AppointmentFunction.Usual(District));
            db.Journal.Note("directories.filled", because: null);
            await db.SaveChangesAsync();
        }
        Say("Обычный список заведён. Поправьте его под свой район.");
        return Redirect("/appointments/functions");
    }

    [HttpGet("{function:guid}")]
    public async Task<IActionResult> Edit(Guid function) =>
        await FindAsync(function) is { } found ? EditPage(found, FunctionForm.Of(found)) : NotFound();

    [HttpPost("{function:guid}")]
    public async Task<IActionResult> Update(Guid function, FunctionForm form)
    {
        if (await FindAsync(function) is not { } found)
            return NotFound();
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return EditPage(found, form);
                if (found.AllowsSeveral != form.AllowsSeveral)
                    await db.Appointments.VisibleTo(Me).Of(function).ForEachAsync(a => a.Share(form.AllowsSeveral));
                found.Describe(form.Facts);
                await db.SaveChangesAsync();
                Say("Функция изменена.");
                return Redirect("/appointments/functions");
            },
            async () => EditPage((await FindAsync(function))!, form)
        );
    }

    [HttpPost("{function:guid}/retirement")]
    public async Task<IActionResult> Retire(Guid function)
    {
        if (await FindAsync(function) is not { } found)
            return NotFound();
        if (found.IsRetired)
            found.Restore();
        else
            found.Retire();
        await db.SaveChangesAsync();
        Say(found.IsRetired ? "Функция убрана из списка, назначения остались." : "Функция снова в списке.");
        return Redirect("/appointments/functions");
    }

    private Task<AppointmentFunction?> FindAsync(Guid id) =>
        db.AppointmentFunctions.VisibleTo(Me).SingleOrDefaultAsync(f => f.Id == id);

    private async Task<IActionResult> Page(FunctionForm form)
    {
        ViewData["Functions"] = await FunctionRow.ReadAsync(db, Me);
        return View("Functions", form);
    }

    private IActionResult EditPage(AppointmentFunction function, FunctionForm form)
    {
        ViewData["Function"] = function;
        return View("EditFunction", form);
    }
}

public sealed record FunctionRow(AppointmentFunction Function, int Appointments)
{
    public static async Task<IReadOnlyList<FunctionRow>> ReadAsync(PortalDb db, CurrentUser me)
    {
        var appointments = db.Appointments.VisibleTo(me);
        return await db
            .AppointmentFunctions.VisibleTo(me)
            .AsNoTracking()
            .OrderBy(f => f.IsRetired)
            .ThenBy(f => f.Place)
            .Select(f => new FunctionRow(f, appointments.Count(a => a.FunctionId == f.Id)))
            .ToListAsync();
    }
}
