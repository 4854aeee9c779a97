using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Settings;

[For(Role.Curator)]
[Route("settings")]
public sealed class SettingsController(PortalDb db, UnitOfWork work) : PortalController
{
    [HttpGet]
    public Task<IActionResult> Index() => Page(typed: null);

    [HttpPost("names")]
    public Task<IActionResult> Names(NamesForm form) =>
        Save(form, NamesForm.Of, form.Apply, "Название района сохранено.");

    /// <summary>Nothing is saved: the cases are filled in for a person to look at.</summary>
    [HttpPost("names/proposal")]
    public async Task<IActionResult> Propose(NamesForm form)
    {
        var proposed = NameProposal.Of(form.Name);
        var filled = new NamesForm
        {
            Name = form.Name,
            NameGenitive = proposed.Genitive,
            NameDative = proposed.Dative,
            NamePrepositional = proposed.Prepositional,
            Seen = form.Seen,
        };
        ModelState.Clear();
        return View("Index", SettingsPage.Of(await ReadAsync(), filled) with { Proposed = true });
    }

    [HttpPost("department")]
    public Task<IActionResult> Department(DepartmentSectionForm form) =>
        Save(form, DepartmentSectionForm.Of, form.Apply, "Сведения об управлении сохранены.");

    [HttpPost("time-zone")]
    public Task<IActionResult> Zone(TimeZoneForm form) =>
        Save(form, TimeZoneForm.Of, form.Apply, "Часовой пояс сохранён.");

    [HttpPost("head")]
    public Task<IActionResult> Head(HeadForm form) =>
        Save(form, HeadForm.Of, form.Apply, "Руководитель сохранён: он будет в подписи приказов.");

    [HttpPost("layout")]
    public Task<IActionResult> Layout(LayoutForm form) =>
        Save(form, LayoutForm.Of, form.Apply, "Оформление документов сохранено.");

    [HttpPost("habits")]
    public Task<IActionResult> Habits(HabitsForm form) =>
        Save(form, HabitsForm.Of, form.Apply, "Вид приказа сохранён.");

    [HttpPost("pairs")]
    public Task<IActionResult> Pairs(PairRulesForm form) =>
        Save(form, PairRulesForm.Of, form.Apply, "Правила пар сохранены.");

    /// <summary>Nothing is saved: the sample as it would be; what cannot be leaves it as it is.</summary>
    [HttpPost("habits/sample")]
    public async Task<IActionResult> Sample(HabitsForm form)
    {
        var district = await ReadAsync();
        return await Change(
            () =>
            {
                if (ModelState.IsValid)
                    form.Apply(district);
                return Shown();
            },
            Shown
        );

        Task<IActionResult> Shown() =>
            Task.FromResult<IActionResult>(PartialView("_OrderSample", OrderSample.Of(district)));
    }

    private Task<IActionResult> Save<TForm>(TForm form, Func<District, TForm> read, Action<District> apply, string done)
        where TForm : ISeenForm<TForm> =>
        Change(
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                await db.Database.ExecuteSqlAsync($"select from district where id = {District} for update");
                var district = await db.Districts.SingleAsync(d => d.Id == District);
                if (Clashes(form, read(district), "этот раздел"))
                    return await Page(form);
                apply(district);
                await db.SaveChangesAsync();
                Say(done);
                return Redirect("/settings");
            },
            () => Page(form)
        );

    private async Task<IActionResult> Page(object? typed)
    {
        // A refusal of PostgreSQL ends its transaction: the page is read in a new one.
        if (typed is not null)
            await work.BeginAnewAsync();
        return View("Index", SettingsPage.Of(await ReadAsync(), typed));
    }

    private Task<District> ReadAsync() => db.Districts.AsNoTracking().SingleAsync(d => d.Id == District);
}
