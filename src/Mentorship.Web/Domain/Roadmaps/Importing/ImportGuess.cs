using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Reading;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>What is proposed where the paper does not say it in so many words; a person sees it and may change it.</summary>
public static partial class ImportGuess
{
    /// <summary>
    /// Title and period: as the paper says, else the calendar year of its order, or the school year when it speaks of one.
    /// </summary>
    public static ImportHead Head(OrderReading reading, DateOnly today)
    {
        var from = reading.From ?? Begins(reading, reading.Order.Date ?? today);
        var to =
            reading.To is { } last && last >= from ? last
            : from is { Month: 1, Day: 1 } ? new DateOnly(from.Year, 12, 31)
            : new DateOnly(from.Year + 1, 8, 31);
        var title = reading.Title ?? reading.Order.Title ?? "Дорожная карта";
        return new(
            title.Length > RoadmapHead.TitleMaxLength ? title[..RoadmapHead.TitleMaxLength] : title,
            from,
            to > from.AddYears(10) ? from.AddYears(10) : to,
            DirectionOf($"{reading.Title} {reading.Order.Title}"),
            from is { Month: 1, Day: 1 } ? YearKind.Calendar : YearKind.School
        );
    }

    /// <summary>What an order without points would say: the paper is a stamp and a table.</summary>
    public static string Approval(string roadmap) =>
        roadmap.StartsWith("дорожная карта", StringComparison.OrdinalIgnoreCase)
            ? $"Утвердить дорожную карту{roadmap["дорожная карта".Length..]}"
        : roadmap.StartsWith("план", StringComparison.OrdinalIgnoreCase)
            ? $"Утвердить {char.ToLowerInvariant(roadmap[0])}{roadmap[1..]}"
        : $"Утвердить дорожную карту «{Quotes.Inner(roadmap)}»";

    public static IReadOnlyList<AnnexPerson> People(IReadOnlyList<ReadMember> group) =>
        [
            .. group
                .Take(OrderText.MostPeople)
                .Select(m => new AnnexPerson(
                    m.Name,
                    m.Post,
                    m.Role,
                    m.Note?.Contains("согласован", StringComparison.OrdinalIgnoreCase) == true
                )),
        ];

    /// <summary>Nothing but «учебный год» says of what time the paper speaks.</summary>
    public static bool IsOfSchoolYear(OrderReading reading) =>
        new[] { reading.Title, reading.Order.Title, reading.Order.Preamble }
            .Concat(reading.Order.Points.Select(p => p.Text))
            .OfType<string>()
            .Any(SchoolYear().IsMatch);

    private static DateOnly Begins(OrderReading reading, DateOnly day) =>
        IsOfSchoolYear(reading) ? new(day.Month >= 6 ? day.Year : day.Year - 1, 9, 1) : new(day.Year, 1, 1);

    public static ActivityText Words(ReadActivity row) =>
        new(
            Number(row.Number),
            row.Title,
            row.Details,
            row.ResultLines,
            ResultWords.KindOf(row.Result ?? row.Title),
            row.DeadlineLines,
            row.ResponsibleLines
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

    [GeneratedRegex(@"\bучебн\w+\s+год|\bуч\.?\s?г", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SchoolYear();

    [GeneratedRegex("обучающ|учащ|школьник|студент|ученик", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Students();

    [GeneratedRegex("педагог|учител|работник|молод(?:ых|ого) специалист", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Teachers();
}
