using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>The same paper is here already: all that is said of it, once, and where it stands.</summary>
public sealed record EarlierPaper(string Sentence, IReadOnlyList<(string Words, string Address)> Links)
{
    /// <summary>The same file that somebody has uploaded before, or an order with the same number and day.</summary>
    public static async Task<EarlierPaper?> OfAsync(
        PortalDb db,
        CurrentUser me,
        OpenImport open,
        CancellationToken stop
    )
    {
        // The next roadmap of a paper stands beside its first one by right.
        if (open.Import.IsDone || open.Import.Answers.OrderId is not null)
            return null;
        List<string> said = [];
        List<(string, string)> links = [];
        var twins = await db.TwinsOfAsync(me, open.Import, stop);
        if (twins.Where(t => t.RoadmapId is not null).ToList() is { Count: > 0 } made)
        {
            said.Add(
                $"Этот файл уже загружали, {(made.Count == 1 ? "карта по нему создана" : "карты по нему созданы")}"
            );
            links.AddRange(await RoadmapsAsync(db, me, [.. made.Select(t => t.RoadmapId!.Value)], stop));
        }
        // Those of an order that is made already are its other roadmaps and no second upload.
        if (twins.Any(t => t.RoadmapId is null && t.Answers.OrderId is not null))
        {
            said.Add("Остальные его карты ждут проверки");
            links.Add(("Открыть загрузки", "/roadmaps/import"));
        }
        if (twins.Find(t => t.RoadmapId is null && t.Answers.OrderId is null) is { } waiting)
        {
            said.Add($"Этот файл уже загружен {Days.Moment(waiting.MadeAt, me.Zone)} и ждёт проверки");
            links.Add(("Продолжить ту загрузку", $"/roadmaps/import/{waiting.Id}"));
        }
        foreach (var (words, address) in await OrdersAsync(db, me, open, stop))
        {
            said.Add(words);
            links.Add(("Открыть документ", address));
        }
        return said.Count == 0 ? null : new($"{string.Join(". ", said)}.", links);
    }

    private static async Task<IEnumerable<(string, string)>> RoadmapsAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyList<Guid> ids,
        CancellationToken stop
    )
    {
        var found = await db
            .Roadmaps.VisibleTo(me)
            .Where(r => ids.Contains(r.Id))
            .OrderByDescending(r => db.Activities.VisibleTo(me).Count(a => a.Section.Revision.RoadmapId == r.Id))
            .ThenBy(r => r.Title)
            .Select(r => new { r.Id, r.Title })
            .ToListAsync(stop);
        return found.Select(r =>
            (found.Count == 1 ? "Открыть карту" : $"Открыть карту «{Quotes.Inner(r.Title)}»", $"/roadmaps/{r.Id}")
        );
    }

    private static async Task<IEnumerable<(string Words, string Address)>> OrdersAsync(
        PortalDb db,
        CurrentUser me,
        OpenImport open,
        CancellationToken stop
    )
    {
        var paper = open.Import.Answers.Paper;
        var number = OrderNumber.Plain(paper is null ? open.Made.Reading.Order.Number : paper.Number);
        var day = paper is null ? open.Made.Reading.Order.Date : paper.IssuedOn;
        if (number is null || day is null)
            return [];
        var orders = await db
            .Orders.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.Number == number && o.IssuedOn == day)
            .Select(o => new
            {
                o.Id,
                o.Title,
                o.Type,
            })
            .Take(3)
            .ToListAsync(stop);
        return orders.Select(o =>
            (
                $"{o.Type.Title()} № {number} от {Days.Digits(day.Value)} уже есть в журнале: «{Quotes.Inner(o.Title ?? "")}»",
                $"/orders/{o.Id}"
            )
        );
    }
}
