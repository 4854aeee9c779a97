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
public sealed class FunctionsController(PortalDb db, UnitOfWork work)
    : DirectoryController<AppointmentFunction, FunctionForm>(
        db,
        work,
        new(
            "/appointments/functions",
            Added: "Функция добавлена.",
            Changed: "Функция изменена.",
            Retired: "Функция убрана из списка, назначения остались.",
            Restored: "Функция снова в списке."
        )
    )
{
    protected override IEnumerable<AppointmentFunction> Usual() => AppointmentFunction.Usual(District);

    protected override FunctionForm Form(AppointmentFunction line) => FunctionForm.Of(line);

    protected override Task<AppointmentFunction> MakeAsync(FunctionForm form, int place) =>
        Task.FromResult(new AppointmentFunction(District, form.Facts, place));

    protected override async Task ChangeAsync(AppointmentFunction line, FunctionForm form)
    {
        if (line.AllowsSeveral != form.AllowsSeveral)
            await Db.Appointments.VisibleTo(Me).Of(line.Id).ForEachAsync(a => a.Share(form.AllowsSeveral));
        line.Describe(form.Facts);
    }

    protected override async Task<IActionResult> Page(FunctionForm form)
    {
        ViewData["Functions"] = await FunctionRow.ReadAsync(Db, Me);
        return View("Functions", form);
    }

    protected override Task<IActionResult> EditPage(AppointmentFunction line, FunctionForm form)
    {
        ViewData["Function"] = line;
        return Task.FromResult<IActionResult>(View("EditFunction", form));
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
