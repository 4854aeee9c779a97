using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>What is proposed where the paper does not say it in so many words; a person sees it and may change it.</summary>
public static partial class ImportGuess
{
    /// <summary>Title and period: as the paper says, else of the order's own school year.</summary>
    public static ImportHead Head(OrderReading reading, DateOnly today)
    {
        var day = reading.Order.Date ?? today;
        var begins = day.Month >= 6 ? day.Year : day.Year - 1;
        var from = reading.From ?? new DateOnly(begins, 9, 1);
        var to = reading.To is { } last && last >= from ? last : new DateOnly(from.Year + 1, 8, 31);
        var title = reading.Title ?? reading.Order.Title ?? "Дорожная карта";
        return new(
            title.Length > RoadmapHead.TitleMaxLength ? title[..RoadmapHead.TitleMaxLength] : title,
            from,
            to > from.AddYears(10) ? from.AddYears(10) : to,
            DirectionOf($"{reading.Title} {reading.Order.Title}"),
            from is { Month: 1, Day: 1 } ? YearKind.Calendar : YearKind.School
        );
    }

    public static ActivityText Words(ReadActivity row) =>
        new(
            Number(row.Number),
            row.Title,
            row.Details,
            row.Result,
            ResultWords.KindOf(row.Result ?? row.Title),
            row.DeadlineText,
            row.ResponsibleText
        );

    // «1.1.» is printed with its last dot, «1.1» is how it is called.
    private static string? Number(string? printed) => printed?.TrimEnd('.', ' ') is { Length: > 0 } bare ? bare : null;

    private static Direction DirectionOf(string words)
    {
        var (students, teachers) = (Students().IsMatch(words), Teachers().IsMatch(words));
        return students && teachers ? Direction.Both
            : students ? Direction.Students
            : Direction.Teachers;
    }

    [GeneratedRegex("обучающ|учащ|школьник|студент|ученик", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Students();

    [GeneratedRegex("педагог|учител|работник|молод(?:ых|ого) специалист", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Teachers();
}
