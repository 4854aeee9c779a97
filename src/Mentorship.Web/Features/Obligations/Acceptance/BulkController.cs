using System.Globalization;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations.Acceptance;

/// <summary>Several reports at once: first the list of them, then each is accepted by its own step.</summary>
[For(Role.Curator)]
[Route("obligations/acceptance")]
public sealed class BulkController(PortalDb db, TimeProvider clock) : PortalController
{
    public const int Most = 100;

    [HttpGet]
    public async Task<IActionResult> New([FromQuery] List<Guid> id, string? back)
    {
        if (id.Count == 0 && back is not null)
        {
            Say("Ничего не отмечено: отметьте отчёты, которые принимаете.");
            return Redirect(Local(back));
        }
        var ids = id.Distinct().Take(Most).ToList();
        var chosen = db.Obligations.VisibleTo(Me).AsNoTracking().Where(o => ids.Contains(o.Id));
        ViewData["Back"] = Local(back ?? "/obligations");
        var rows = ObligationRow.Of(db, Me, chosen, Me.Today(clock));
        return View("Bulk", await rows.OrderBy(r => r.SubmittedOn).ThenBy(r => r.Id).ToListAsync());
    }

    /// <param name="take">«id.version» of what was seen.</param>
    [HttpPost]
    public async Task<IActionResult> Create(List<string> take, string? back)
    {
        var seen = take.Distinct().Take(Most).Select(Read).OfType<(Guid Id, uint Version)>().ToList();
        var ids = seen.ConvertAll(s => s.Id);
        await db.Database.ExecuteSqlAsync(
            $"select from obligation where district_id = {District} and id = any({ids}) order by id for update"
        );
        var duties = await db.Obligations.VisibleTo(Me).Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id);
        var step = Me.StepNow(clock);
        var accepted = 0;
        foreach (var (id, version) in seen)
        {
            if (!duties.TryGetValue(id, out var duty) || !IsAsSeen(duty, version))
                continue;
            duty.Accept(step, null);
            accepted++;
        }
        await db.SaveChangesAsync();
        Say(Done(accepted, seen.Count - accepted));
        return Redirect(Local(back ?? "/obligations"));
    }

    private static bool IsAsSeen(Obligation duty, uint version) =>
        duty is { State: ObligationState.Submitted, GoneOn: null } && duty.Version == version;

    private static string Done(int accepted, int skipped) =>
        (accepted == 0 ? "Ничего не принято" : $"Принято: {Plural.Of(accepted, "поручение", "поручения", "поручений")}")
        + (
            skipped == 0
                ? "."
                : $". Пропущено {skipped}: пока вы смотрели, их отозвали, вернули или приняли. Посмотрите их ещё раз."
        );

    private static (Guid Id, uint Version)? Read(string text) =>
        text.Split('.') is [var id, var version]
        && Guid.TryParse(id, out var duty)
        && uint.TryParse(version, CultureInfo.InvariantCulture, out var number)
            ? (duty, number)
            : null;
}
