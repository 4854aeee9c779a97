using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Letters;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Features.Letters.Sending;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters.Readers;

/// <summary>Who has read a letter, and a word to those who have not: once a day.</summary>
[For(Role.Curator, Role.Methodist, Role.Head)]
[Route("letters/{id:guid}")]
public sealed class ReadersController(PortalDb db, PublicAddress address, TimeProvider clock) : PortalController
{
    [HttpGet("readers.xlsx")]
    public async Task<IActionResult> Export(Guid id, ReaderFilter filter)
    {
        if (await FindAsync(id) is not { } letter)
            return NotFound();
        var rows = await ReaderRow.Of(db, Me, id).ToListAsync();
        return XlsxResult.Of(
            "Кто прочитал",
            [
                new("Организация", r => r.Organisation, 40),
                new("Вид", r => r.Kind.Name(), 26),
                new("Состояние", r => r.ReadAt is null ? "не прочитано" : "прочитано", 16),
                new("Кто прочитал", r => r.Reader, 34),
                new("Когда", r => r.ReadAt is { } at ? Days.Moment(at, Me.Zone) : null, 20),
            ],
            filter.Apply(rows).ToAsyncEnumerable(),
            Me.Provenance(clock, $"Кто прочитал письмо № {letter.Number}", filter.Words())
        );
    }

    [HttpPost("reminder")]
    [For(Role.Curator)]
    public async Task<IActionResult> Remind(Guid id)
    {
        if (await FindAsync(id) is not { } letter)
            return NotFound();
        var step = Me.StepNow(clock);
        // Two curators may press at once: the second waits, and finds that everybody has been told.
        await JournalPen.TakeTurnAsync(db, District);
        if (await LetterReaders.RemindedOnAsync(db, id) == step.On)
        {
            Say("Сегодня уже напомнили: напоминать можно раз в день.");
            return Redirect($"/letters/{id}");
        }
        var silent = await db
            .LetterCopies.VisibleTo(Me)
            .Where(c => c.LetterId == id && c.ReadAt == null)
            .Select(c => c.OrganisationId)
            .ToListAsync();
        var readers = await LetterReaders.OfAsync(db, District, silent);
        var told = await SendLetter.TellAsync(
            db,
            address,
            letter,
            readers,
            ReminderKind.Nudge,
            step,
            HttpContext.RequestAborted
        );
        var people = told.Select(r => r.UserId).Distinct().Count();
        if (people > 0)
            await db.Journal.WriteAsync(db, District, "letter.reminded", "letter", id, ("told", $"{people}"));
        Say(
            people > 0
                ? $"Напоминание отправлено: {Plural.Of(people, "человек", "человека", "человек")}."
                : "Напоминать некому: там, где письмо не прочитано, ещё никто не входит в портал."
        );
        return Redirect($"/letters/{id}");
    }

    private Task<Letter?> FindAsync(Guid id) =>
        db
            .Letters.VisibleTo(Me)
            .Include(l => l.Issuer)
            .SingleOrDefaultAsync(l => l.Id == id && l.State == LetterState.Sent);
}
