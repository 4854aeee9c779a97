using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Reminders;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Features.Reminders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Account.Reminders;

public sealed class RemindersForm
{
    public bool IsOff { get; set; }
    public List<string> Portal { get; set; } = [];
    public List<string> Mail { get; set; } = [];
    public int DaysBefore { get; set; } = 7;
    public int? DaysBeforeAgain { get; set; }
    public int DigestDay { get; set; } = 1;
    public int EscalateAfter { get; set; } = ReminderSetting.UsualEscalateAfter;

    /// <summary>Tomorrow's letter as it would be; empty when there would be nothing to say.</summary>
    public string? Letter { get; set; }
    public bool WithLetter { get; set; }

    public static IReadOnlyList<ReminderKind> Kinds { get; } =
    [.. Enum.GetValues<ReminderKind>().Where(k => k < ReminderKind.Nudge || k == ReminderKind.Consent)];

    public static RemindersForm Of(ReminderSetting setting) =>
        new()
        {
            IsOff = setting.IsOff,
            Portal = [.. Kinds.Where(k => setting.IsChosen(k, byMail: false)).Select(k => $"{k}")],
            Mail = [.. Kinds.Where(k => setting.IsChosen(k, byMail: true)).Select(k => $"{k}")],
            DaysBefore = setting.DaysBefore,
            DaysBeforeAgain = setting.DaysBeforeAgain,
            DigestDay = setting.DigestDay,
            EscalateAfter = setting.EscalateAfter,
        };

    public static IEnumerable<ReminderKind> Read(IEnumerable<string> chosen) =>
        chosen.Select(c => Enum.TryParse<ReminderKind>(c, out var kind) ? kind : ReminderKind.Nudge);
}

/// <summary>О чём напоминать: of the membership that was chosen.</summary>
[Route("account/reminders")]
public sealed class RemindersController(PortalDb db, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Edit(bool letter)
    {
        if (Me.Membership is null)
            return View("Edit", new RemindersForm());
        var form = RemindersForm.Of(await SettingAsync() ?? new ReminderSetting(District, Me.Membership.Id));
        if (letter)
            (form.WithLetter, form.Letter) = (true, await LetterAsync());
        return View("Edit", form);
    }

    [HttpPost]
    public async Task<IActionResult> Update(RemindersForm form)
    {
        if (Me.Membership is not { } membership)
            return NotFound();
        if (!ModelState.IsValid)
            return View("Edit", form);
        return await Change(
            async () =>
            {
                var setting = await SettingAsync();
                if (setting is null)
                    db.Add(setting = new ReminderSetting(District, membership.Id));
                setting.Switch(form.IsOff);
                setting.Choose(RemindersForm.Read(form.Portal), RemindersForm.Read(form.Mail));
                setting.Plan(form.DaysBefore, form.DaysBeforeAgain, form.DigestDay, form.EscalateAfter);
                await db.SaveChangesAsync();
                Say(form.IsOff ? "Напоминания отключены." : "Настройки напоминаний сохранены.");
                return Redirect("/account/reminders");
            },
            () => Task.FromResult<IActionResult>(View("Edit", form))
        );
    }

    private Task<ReminderSetting?> SettingAsync() => db.ReminderSettings.VisibleTo(Me).SingleOrDefaultAsync();

    // The digest shows every part that a letter may have.
    private async Task<string?> LetterAsync()
    {
        var facts = await ReadReminderFacts.OfAsync(db, District, Me.Today(clock));
        var day = DayOfReminders.Digests(facts);
        var own = day.Where(r => r.To.Id == Me.Membership!.Id).ToList();
        return own.Count == 0
            ? null
            : ReminderLetter.Preview(own, day, facts, path => $"{Request.Scheme}://{Request.Host}{path}");
    }
}
