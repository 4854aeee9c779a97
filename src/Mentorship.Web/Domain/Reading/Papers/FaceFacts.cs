using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Date, number and place of the lines under «ПРИКАЗ».</summary>
internal sealed partial class FaceFacts
{
    public DateOnly? Date { get; private set; }
    public string? Number { get; private set; }
    public string? Place { get; private set; }

    public void Take(string line, bool onlyDates = false)
    {
        var rest = line;
        if (DatesInText.All(rest).FirstOrDefault() is { } day)
        {
            Date ??= day.Date;
            rest = rest[..day.Start] + "\t" + rest[End(line, day)..];
        }
        if (ActNumbers.Find(line) is not null && ActNumbers.Find(rest) is { } number)
        {
            Number ??= ActNumbers.Of(number);
            rest = rest[..number.Index] + "\t" + rest[(number.Index + number.Length)..];
        }
        if (!onlyDates)
            Place ??= rest.Split('\t')
                .Select(p => Text.Tidy(From().Replace(p, " "))?.Trim('_', ' ', ','))
                .FirstOrDefault(IsPlace);
    }

    public static bool HasFacts(string line) => DatesInText.All(line).Any() || ActNumbers.Find(line) is not null;

    // «15.09.2026 ⇥ г. Речной»: behind the gap begins a place, not the end of the day.
    private static int End(string line, DateInText day) =>
        line.LastIndexOf('\t', day.End - 1) is var gap && gap > day.Start && line[gap..day.End].Trim() is ("г" or "г.")
            ? gap
            : day.End;

    private static bool IsPlace(string? text) =>
        text is { Length: > 2 and < 60 } && !Kind().IsMatch(text) && (Known().IsMatch(text) || Name().IsMatch(text));

    [GeneratedRegex(@"\bот\b|\bг\.?$|\bгода?\b|№", RegexOptions.None, 1000)]
    private static partial Regex From();

    [GeneratedRegex(@"^(?:приказ|распоряжение|постановление)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Kind();

    [GeneratedRegex(
        @"^(?:г|гор|п|пос|пгт|рп|р\.\s?п|с|ст|ст-ца|д|х|аул|мкр)\.\s?[А-ЯЁ]|^(?:пгт|рп|ст-ца)\s[А-ЯЁ]|^(?:город|пос[её]лок|село|станица|станция|деревня|хутор|аул|рабочий пос[её]лок|ЗАТО)\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Known();

    [GeneratedRegex(@"^[А-ЯЁ][а-яё]+(?:[- ][А-ЯЁ]?[а-яё]+){0,2}$", RegexOptions.None, 1000)]
    private static partial Regex Name();
}
