using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Calendar;
using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reminders.Feed;

/// <summary>Reports and asked extensions that wait for the member's decision: a day of a roadmap is one event.</summary>
internal static class OwnDecisions
{
    private const int WorkingDaysToDecide = 3;
    private const int MostNamed = 20;

    private sealed record Waiting(
        Guid RoadmapId,
        string Roadmap,
        string What,
        string? Whose,
        bool IsReport,
        DateOnly Since,
        DateOnly DueOn
    )
    {
        /// <summary>An extension is worth nothing after the deadline that it was to move.</summary>
        public DateOnly DecideOn
        {
            get
            {
                var day = WorkingDays.After(Since, WorkingDaysToDecide);
                return IsReport || day < DueOn ? day : DueOn;
            }
        }
    }

    public static async Task<IReadOnlyList<CalendarEvent>> ReadAsync(
        PortalDb db,
        CurrentUser member,
        DateOnly today,
        string portal
    )
    {
        var rows = await (
            from o in db.Obligations.VisibleTo(member)
            where o.GoneOn == null && (o.State == ObligationState.Submitted || o.AskedUntil != null)
            join r in db.Roadmaps.KeptBy(member) on o.RoadmapId equals r.Id
            from b in db.Organisations.VisibleTo(member).Where(b => b.Id == o.OrganisationId).DefaultIfEmpty()
            orderby o.DueOn, o.Id
            select new Waiting(
                r.Id,
                r.Title,
                (o.Number == null ? "" : o.Number + ". ") + o.Title,
                b!.ShortName,
                o.State == ObligationState.Submitted,
                o.State == ObligationState.Submitted
                    ? o.SubmittedOn ?? o.DueOn
                    : o.Events.Where(e => e.Kind == ObligationStep.ExtensionAsked).Max(e => (DateOnly?)e.On) ?? o.DueOn,
                o.DueOn
            )
        )
            .AsNoTracking()
            .ToListAsync();
        return
        [
            // What should have been decided already stands on today: a day that has passed is not looked at.
            .. rows.GroupBy(w => (w.RoadmapId, Day: w.DecideOn < today ? today : w.DecideOn))
                .OrderBy(g => g.Key.Day)
                .Select(g => Event([.. g.OrderBy(w => w.Since)], g.Key.Day, portal)),
        ];
    }

    private static CalendarEvent Event(IReadOnlyList<Waiting> waiting, DateOnly day, string portal)
    {
        var reports = waiting.Count(w => w.IsReport);
        var words = new[]
        {
            reports == 0 ? null : Plural.Of(reports, "отчёт", "отчёта", "отчётов"),
            reports == waiting.Count
                ? null
                : Plural.Of(waiting.Count - reports, "просьбу продлить", "просьбы продлить", "просьб продлить"),
        }.OfType<string>();
        var lines = waiting
            .Take(MostNamed)
            .Select(w =>
                $"– {w.What}{(w.Whose is { } whose ? $", {whose}" : "")}: {(w.IsReport ? "отчёт ждёт" : "просят продлить")} с {Days.Digits(w.Since)}"
            );
        var rest = waiting.Count > MostNamed ? $"\nи ещё {waiting.Count - MostNamed}" : "";
        var link = $"{portal}/obligations";
        return new(
            $"decide-{waiting[0].RoadmapId}-{day:yyyyMMdd}@nastavnik-rayona",
            day,
            $"Рассмотреть {string.Join(" и ", words)}".Replace(Nb.Space, ' '),
            $"{waiting[0].Roadmap}\n{string.Join('\n', lines)}{rest}\n{link}",
            link,
            waiting[0].Roadmap,
            0,
            CalendarStatus.Confirmed
        );
    }
}
