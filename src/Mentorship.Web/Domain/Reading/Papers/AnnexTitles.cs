using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>What annexes are called.</summary>
internal static partial class AnnexTitles
{
    public static bool IsTitle(string line) => line.Length < 700 && Start().IsMatch(line);

    public static bool IsRoadmap(string line) => Roadmap().IsMatch(line);

    /// <summary>What a point says of the roadmap before it goes on to other annexes: «… и показатели на 2026–2028 годы».</summary>
    public static string OfRoadmap(string point) =>
        Roadmap().Match(point) is { Success: true } found
        && Others().Match(point, found.Index + found.Length) is { Success: true } other
            ? point[..other.Index]
            : point;

    public static bool IsIndicators(string line) => Indicators().IsMatch(line);

    public static bool IsGroup(string line) => Group().IsMatch(line);

    /// <summary>«Утвердить рабочую группу в составе: …»: the members follow.</summary>
    public static bool AppointsGroup(string point) => IsGroup(point) || Appointing().IsMatch(point);

    public static bool IsProgramme(string line) => Programme().IsMatch(line);

    [GeneratedRegex(
        @"^[«""]?(?:муниципальн\w+\s|районн\w+\s|единый\s|комплексн\w+\s|сводный\s|целев\w+\s|планируем\w+\s|ожидаем\w+\s|персональн\w+\s)?(?:дорожн\w+\s+карт|план[ а-яё-]{0,3}|план-график|комплекс\s+мер|перечень|состав\b|программ|положени|показател|результат|индикатор|график|список|мероприятия\b|целевые|форма\b|критери|(?:рабочая|проектная|творческая)\s+(?:группа|команда)(?:\s+(?:по|при|проекта|внедрени|реализаци|наставничества)|\s*$))",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Start();

    [GeneratedRegex(
        @"дорожн\w+\s+карт|^[«""]?(?:\w+\s){0,2}план\b|комплекс\s+мер|план-график|план\s+мероприят|^(?:перечень\s+)?мероприяти",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Roadmap();

    [GeneratedRegex(
        @"(?:[,;]|\sи)\s+(?:\p{L}+\s){0,2}(?:показател|индикатор|программ|состав|положени)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Others();

    [GeneratedRegex(@"показател|индикатор|планируемые результаты|целевые\s+значени", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Indicators();

    [GeneratedRegex(
        @"состав\w*\s.{0,60}(?:групп|совет|комисси|комитет|команд|штаб)|^[«""]?(?:муниципальная\s|районная\s)?(?:рабочая|проектная|творческая)\s+(?:групп|команд)|^(?:список|перечень)\s+(?:членов|участников)\s.{0,60}(?:групп|совет|комисси|комитет|команд|штаб)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Group();

    [GeneratedRegex(
        @"\b(?:групп|комисси|совет|команд|штаб)\w*\s.{0,160}\bв\s+(?:следующем\s+)?составе",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Appointing();

    [GeneratedRegex(@"^[«""]?(?:\w+\s){0,2}(?:программа|концепция|положение)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Programme();
}
