using System.Globalization;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>What the address asks of a roadmap's page; a senseless value is as if absent.</summary>
public sealed class ReviewFilter
{
    private const int SoonDays = 14;
    public const int MaxText = 200;

    [FromQuery(Name = "q")]
    public string? Text { get; init; }

    /// <summary>Whom a responsible means, or its words as printed.</summary>
    [FromQuery(Name = "party")]
    public string? Party { get; init; }

    /// <summary>«overdue», «soon», «2026-Q4», «2026-10»</summary>
    [FromQuery(Name = "due")]
    public string? Due { get; init; }

    [FromQuery(Name = "state")]
    public string? State { get; init; }

    /// <summary>The activity, by its first id, whose duties are shown.</summary>
    [FromQuery(Name = "open")]
    public string? Open { get; init; }

    [FromQuery(Name = "on")]
    public string? On { get; init; }

    public Guid? OpenId => Guid.TryParse(Open, out var id) ? id : null;

    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Text)
        && string.IsNullOrEmpty(Party)
        && string.IsNullOrEmpty(Due)
        && string.IsNullOrEmpty(State);

    /// <summary>A past day; today and what is to come are not one.</summary>
    public DateOnly? PastDay(DateOnly today) => AskedDay.Read(On, today).Past;

    /// <summary>Everything but the state: chips count what they would show.</summary>
    public bool Takes(ReviewRow row, DateOnly day) => TakesText(row) && TakesParty(row) && TakesDue(row, day);

    public static bool Takes(string? state, ReviewRow row) =>
        state switch
        {
            "overdue" => row.Total.Overdue > 0,
            "submitted" => row.Total[Standing.Submitted] > 0,
            "returned" => row.Total[Standing.Returned] + row.Total[Standing.ExtensionAsked] > 0,
            "work" => row.Mark == StateMark.Work,
            "accepted" => row.Mark is StateMark.Accepted or StateMark.Late,
            "before" => row.Mark == StateMark.Past,
            "none" => row.Mark == StateMark.None,
            "ask" => row.Mark == StateMark.Ask,
            _ => true,
        };

    public static IEnumerable<(string Value, string Word)> Periods(DateOnly from, DateOnly to)
    {
        for (
            var quarter = new DateOnly(from.Year, (from.Month - 1) / 3 * 3 + 1, 1);
            quarter <= to;
            quarter = quarter.AddMonths(3)
        )
            yield return (
                $"{quarter.Year}-Q{(quarter.Month + 2) / 3}",
                $"{Roman[(quarter.Month - 1) / 3]} квартал {quarter.Year}{Nb.Space}г."
            );
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
            yield return (
                month.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                month.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("ru-RU")) + Nb.Space + "г."
            );
    }

    public static IReadOnlyList<string> Roman { get; } = ["I", "II", "III", "IV"];

    private bool TakesText(ReviewRow row)
    {
        var text = Text?.Trim();
        return string.IsNullOrEmpty(text)
            || Has(row.Text.Title)
            || Has(row.Text.Details)
            || Has(row.Text.Result)
            || Has(row.Text.Responsible)
            || string.Equals(row.Text.Number, text, StringComparison.Ordinal);

        bool Has(string? words) => words?.Contains(text!, StringComparison.OrdinalIgnoreCase) == true;
    }

    private bool TakesParty(ReviewRow row) =>
        string.IsNullOrEmpty(Party)
        || row.Text.Parties.Any(p =>
            string.Equals(p.Called, Party, StringComparison.OrdinalIgnoreCase)
            || string.Equals(p.Text, Party, StringComparison.OrdinalIgnoreCase)
        );

    private bool TakesDue(ReviewRow row, DateOnly day)
    {
        if (Due == "overdue")
            return row.Total.Overdue > 0;
        if (Window(day) is not var (from, to))
            return true;
        return row.Times.Any(t => t.LastDueOn >= from && t.DueOn <= to && (Due != "soon" || !t.Tally.IsSettled));
    }

    private (DateOnly From, DateOnly To)? Window(DateOnly day)
    {
        if (Due == "soon")
            return (day, day.AddDays(SoonDays));
        if (
            Due is not { Length: 7 }
            || !int.TryParse(Due[..4], NumberStyles.None, null, out var year)
            || year is < 2000 or > 2100
        )
            return null;
        if (Due[5] == 'Q' && Due[6] is >= '1' and <= '4')
        {
            var first = new DateOnly(year, (Due[6] - '1') * 3 + 1, 1);
            return (first, first.AddMonths(3).AddDays(-1));
        }
        if (!int.TryParse(Due[5..], NumberStyles.None, null, out var month) || month is < 1 or > 12)
            return null;
        var start = new DateOnly(year, month, 1);
        return (start, start.AddMonths(1).AddDays(-1));
    }
}
