using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Features.Programmes;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reminders.Notifications;

public sealed record NotificationRow(
    Guid Id,
    ReminderKind Kind,
    Guid? LetterId,
    Guid? PairId,
    string Roadmap,
    int Consents,
    int Count,
    int OthersLate,
    DateOnly OnDay,
    DateTimeOffset CreatedAt,
    bool IsRead,
    IReadOnlyList<string> Names
)
{
    private const int MostNamed = 3;

    /// <summary>«Срок прошёл: 3 поручения», «Пришло письмо».</summary>
    public string Heading =>
        Kind == ReminderKind.Consent ? $"{Kind.Name()}: {Plural.Of(Consents, "согласие", "согласия", "согласий")}"
        : Kind
            is ReminderKind.Opening
                or ReminderKind.Release
                or ReminderKind.Return
                or ReminderKind.Departure
                or ReminderKind.Arrival
                or ReminderKind.Fit
            ? Kind.Name()
        : LetterId is null ? $"{Kind.Name()}: {ReminderWords.Duties(Count)}"
        : Kind == ReminderKind.Letter ? Kind.Name()
        : "Просят прочитать письмо";

    /// <summary>«5.2 Описать удачный приём, 3.5 Взаимные посещения и ещё 2»: about what, before it is opened.</summary>
    public string About
    {
        get
        {
            var different = Names.Distinct().ToList();
            var rest = different.Count - MostNamed;
            return string.Join(", ", different.Take(MostNamed)) + (rest > 0 ? $" и ещё {rest}" : "");
        }
    }

    /// <summary>«Также» only to somebody who is late himself.</summary>
    public string? Late =>
        OthersLate == 0
            ? null
            : $"{(Kind == ReminderKind.Overdue ? "Опаздывают также" : "Опаздывают")} {Plural.Of(OthersLate, "организация", "организации", "организаций")}";
}

public sealed record NotificationsPage(
    Paged<NotificationRow> Rows,
    int Unread,
    int All,
    bool UnreadOnly,
    DateOnly Today
);

/// <summary>Уведомления: what the member was told, by day.</summary>
[For(Role.Curator, Role.Methodist, Role.Head, Role.Coordinator, Role.Mentor, Role.Observer)]
[Route("notifications")]
public sealed class NotificationsController(PortalDb db, TimeProvider clock) : PortalController
{
    private const int PageSize = 50;

    [HttpGet]
    public async Task<IActionResult> Index(TableQuery table, string? state)
    {
        var unreadOnly = state == "unread";
        var all = await db.Notifications.VisibleTo(Me).CountAsync();
        var isMentor = Me.Has(Role.Mentor);
        var (size, page) = (unreadOnly ? Me.Unread : all, table.Page);
        var roadmaps = db.Roadmaps.VisibleTo(Me);
        var duties = db.Obligations.VisibleTo(Me);
        var letters = db.Letters.VisibleTo(Me);
        var people = db.People.VisibleTo(Me);
        var openings = db.NamesOpenings.VisibleTo(Me);
        var rows = await db
            .Notifications.VisibleTo(Me)
            .AsNoTracking()
            .Where(n => !unreadOnly || n.ReadAt == null)
            .OrderByDescending(n => n.OnDay)
            .ThenByDescending(n => n.CreatedAt)
            .ThenBy(n => n.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(n => new NotificationRow(
                n.Id,
                n.Kind,
                n.LetterId,
                n.PairId,
                n.ConsentIds != null
                        ? (isMentor ? "Подпишите новое у школьного куратора" : "Возьмите новые, пока прежние действуют")
                    : n.Kind == ReminderKind.Fit ? "Поговорите с каждым и запишите, что решили"
                    : n.PairId != null ? "Ваш педагог – наставник в другой организации: откройте пару и согласуйте"
                    : n.PersonId != null
                        ? people
                            .Where(p => p.Id == n.PersonId)
                            .Select(p => p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic))
                            .FirstOrDefault()
                            ?? "Человек переведён"
                    : n.PeriodId != null ? "Проверьте цифры, которые портал вписал из реестра, и отправьте"
                    : n.OpeningId != null
                        ? openings
                            .Where(o => o.Id == n.OpeningId)
                            .Select(o => "Зачем: «" + o.Reason + "»")
                            .FirstOrDefault()
                            ?? "Открыты на сутки"
                    : n.LetterId == null
                        ? roadmaps.Where(r => r.Id == n.RoadmapId).Select(r => r.Title).FirstOrDefault()
                            ?? "Дорожная карта"
                    : letters
                        .Where(l => l.Id == n.LetterId)
                        .Select(l => "№ " + l.Number + ", " + l.Title)
                        .FirstOrDefault()
                        ?? "Письмо",
                n.ConsentIds == null ? 0 : n.ConsentIds.Length,
                n.ObligationIds.Length,
                n.OthersLate,
                n.OnDay,
                n.CreatedAt,
                n.ReadAt != null,
                duties
                    .Where(o => n.ObligationIds.Contains(o.Id))
                    .OrderBy(o => o.DueOn)
                    .ThenBy(o => o.Number)
                    .Select(o => o.Number == null ? o.Title : o.Number + " " + o.Title)
                    .ToList()
            ))
            .ToListAsync();
        return View(
            "Index",
            new NotificationsPage(
                new(await NamedAsync(rows), size, page, PageSize),
                Me.Unread,
                all,
                unreadOnly,
                Me.Today(clock)
            )
        );
    }

    /// <summary>Which pair it is that calls for help.</summary>
    private async Task<IReadOnlyList<NotificationRow>> NamedAsync(List<NotificationRow> rows)
    {
        var told = rows.Where(r => r.Kind == ReminderKind.Fit).Select(r => r.PairId).OfType<Guid>().Distinct().ToList();
        if (told.Count == 0)
            return rows;
        var people = await PairPeople.ReadAsync(db, Me, told, Me.Today(clock));
        return
        [
            .. rows.Select(r =>
                r.Kind == ReminderKind.Fit && r.PairId is { } pair && people.TryGetValue(pair, out var both)
                    ? r with
                    {
                        Roadmap = $"{both.Title}: {r.Roadmap.ToLowerInvariant()}",
                    }
                    : r
            ),
        ];
    }

    /// <summary>Opened: read, and on to the duties.</summary>
    [HttpPost("{id:guid}/reading")]
    public async Task<IActionResult> Open(Guid id)
    {
        if (await db.Notifications.VisibleTo(Me).SingleOrDefaultAsync(n => n.Id == id) is not { } told)
            return NotFound();
        told.Read(clock.GetUtcNow());
        await db.SaveChangesAsync();
        // A mentor sees his own paper alone: on his card.
        return LocalRedirect(
            told.Kind == ReminderKind.Consent && Me.Has(Role.Mentor) && Me.Membership!.PersonId is { } self
                ? $"/people/{self}"
                : told.Link
        );
    }

    [HttpPost("reading")]
    public async Task<IActionResult> ReadAll()
    {
        var now = clock.GetUtcNow();
        await db
            .Notifications.VisibleTo(Me)
            .Where(n => n.ReadAt == null)
            .ExecuteUpdateAsync(n => n.SetProperty(x => x.ReadAt, now));
        Say("Все уведомления прочитаны.");
        return Redirect("/notifications");
    }
}
