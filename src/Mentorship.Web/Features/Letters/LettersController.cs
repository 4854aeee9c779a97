using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Features.Letters.Readers;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters;

/// <summary>Sent letters, for a school those that came to it.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Observer)]
[Route("letters")]
public sealed class LettersController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table, int? year, string? state) =>
        View("Index", await LettersPage.ReadAsync(db, Me, new(table, year, state == "unread")));

    [HttpGet("/letters.xlsx")]
    public IActionResult Export(TableQuery table, int? year, string? state)
    {
        var filter = new LetterFilter(table, year, state == "unread");
        var place = LettersPage.PlaceOf(Me);
        var sent = db.Letters.VisibleTo(Me).AsNoTracking().Where(l => l.State == LetterState.Sent);
        ListColumn<LetterRow>[] columns =
        [
            new("Номер", r => r.Number, 14),
            new("Дата", r => r.SentOn, 12),
            new("О чём", r => r.Title, 60),
            new("Кто отправил", r => r.Issuer, 30),
        ];
        ListColumn<LetterRow>[] read = place is null
            ? [new("Прочитали", r => r.Read, 12), new("Организаций", r => r.All, 14)]
            : [new("Прочитано", r => r.OwnReadAt is { } at ? Days.Moment(at, Me.Zone) : "не прочитано", 20)];
        return XlsxResult.Of(
            "Письма",
            [.. columns, .. read],
            LetterRow.Of(filter.Apply(sent, place), place).AsAsyncEnumerable(),
            Me.Provenance(clock, place is null ? "Исходящие письма" : "Входящие письма", filter.Words())
        );
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, ReaderFilter filter)
    {
        if (LettersPage.PlaceOf(Me) is { } place && await ReadAsync(id, place) is { } heard)
        {
            // A read letter is kept even though nothing was pressed.
            await work.CommitAsync();
            await work.BeginAnewAsync();
            HttpContext.Items[typeof(CurrentUser)] = Me with
            {
                UnreadLetters = Math.Max(0, Me.UnreadLetters - 1),
                Unread = Math.Max(0, Me.Unread - heard),
            };
        }
        return await LetterCard.ReadAsync(db, Me, id, filter, clock) is { } card ? View("Show", card) : NotFound();
    }

    /// <summary>The first of a school's people to open its copy is the one who has read it.</summary>
    /// <returns>How many words of it leave the bell; nothing when it was read before.</returns>
    private async Task<int?> ReadAsync(Guid id, Guid place)
    {
        var unread = await db
            .LetterCopies.VisibleTo(Me)
            .Where(c => c.LetterId == id && c.OrganisationId == place && c.ReadAt == null)
            .Select(c => (Guid?)c.Id)
            .SingleOrDefaultAsync();
        if (unread is not { } found)
            return null;
        await db.HoldAsync<LetterCopy>(Me, found);
        var copy = await db.LetterCopies.VisibleTo(Me).SingleAsync(c => c.Id == found);
        copy.Read(Me.UserId, clock.GetUtcNow());
        await db.SaveChangesAsync();
        var now = clock.GetUtcNow();
        return await db
            .Notifications.VisibleTo(Me)
            .Where(n => n.LetterId == id && n.ReadAt == null)
            .ExecuteUpdateAsync(n => n.SetProperty(x => x.ReadAt, now));
    }
}
