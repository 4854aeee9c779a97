using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>The same paper is here already: what is said of it, and where it stands.</summary>
public sealed record EarlierPaper(string Sentence, string Link, string Address)
{
    /// <summary>The same file that somebody has uploaded before, or an order with the same number and day.</summary>
    public static async Task<IReadOnlyList<EarlierPaper>> OfAsync(
        PortalDb db,
        CurrentUser me,
        OpenImport open,
        CancellationToken stop
    )
    {
        // The next roadmap of a paper stands beside its first one by right.
        if (open.Import.IsDone || open.Import.Answers.OrderId is not null)
            return [];
        List<EarlierPaper> found = [];
        foreach (var twin in await db.TwinsOfAsync(me, open.Import, stop))
            found.Add(
                twin.RoadmapId is { } made
                    ? new("Этот файл уже загружали, карта по нему создана.", "Открыть карту", $"/roadmaps/{made}")
                    : new(
                        $"Этот файл уже загружен {Days.Moment(twin.MadeAt, me.Zone)} и ждёт проверки.",
                        "Продолжить ту загрузку",
                        $"/roadmaps/import/{twin.Id}"
                    )
            );
        var paper = open.Import.Answers.Paper;
        var number = OrderNumber.Plain(paper is null ? open.Made.Reading.Order.Number : paper.Number);
        var day = paper is null ? open.Made.Reading.Order.Date : paper.IssuedOn;
        if (number is null || day is null)
            return found;
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
        found.AddRange(
            orders.Select(o => new EarlierPaper(
                $"{o.Type.Title()} № {number} от {Days.Digits(day.Value)} уже есть в журнале: «{o.Title}».",
                "Открыть документ",
                $"/orders/{o.Id}"
            ))
        );
        return found;
    }
}
