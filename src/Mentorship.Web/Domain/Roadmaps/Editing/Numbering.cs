using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Roadmaps.Editing;

/// <summary>A printed number and what it would become.</summary>
public sealed record NewNumber(Guid Id, string Title, bool IsSection, string? Before, string After);

/// <summary>Numbers are kept as printed: twins are only pointed at, a new count is made only when somebody asks.</summary>
public static partial class Numbering
{
    /// <summary>Rows whose number stands at another row too.</summary>
    public static IReadOnlyDictionary<Guid, string> Twins(Revision text) =>
        text.InOrder()
            .Where(a => a.Number is not null)
            .GroupBy(a => Plain(a.Number!), StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Count() > 1)
            .SelectMany(same => same)
            .ToDictionary(a => a.Id, a => a.Number!);

    /// <summary>«1.1, 1.2, 2.1» where most numbers have a section's in front, else «1, 2, 3» through the whole text.</summary>
    public static IReadOnlyList<NewNumber> Anew(Revision text)
    {
        var printed = text.InOrder().Select(a => a.Number).OfType<string>().ToList();
        var through = printed.Count > 0 && printed.Count(n => Inner().IsMatch(n)) * 2 < printed.Count;
        List<NewNumber> anew = [];
        var (place, count) = (0, 0);
        foreach (var section in text.SectionsInOrder())
        {
            place++;
            anew.Add(new(section.Id, section.Title, true, section.Number, Like(section.Number, place)));
            var inside = 0;
            foreach (var activity in section.Activities)
            {
                var number = through ? $"{++count}" : $"{place}.{++inside}";
                var dot = activity.Number?.EndsWith('.') == true ? "." : "";
                anew.Add(new(activity.Id, activity.Title, false, activity.Number, number + dot));
            }
        }
        return [.. anew.Where(n => n.Before != n.After)];
    }

    public static void Apply(Revision text, IReadOnlyList<NewNumber> anew)
    {
        foreach (var number in anew)
        {
            if (number.IsSection && text.Sections.FirstOrDefault(s => s.Id == number.Id) is { } section)
                section.Name(number.After, section.Title);
            else
                text.InOrder().FirstOrDefault(a => a.Id == number.Id)?.Renumber(number.After);
        }
    }

    // «Раздел 3» becomes «Раздел 2», «III» becomes «II».
    private static string Like(string? number, int place) =>
        number is null ? $"{place}"
        : Digits().IsMatch(number) ? Digits().Replace(number, $"{place}", 1)
        : RomanDigits().IsMatch(number) ? RomanDigits().Replace(number, Roman(place), 1)
        : $"{number} {place}";

    private static string Roman(int number)
    {
        (int, string)[] signs = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var roman = "";
        foreach (var (value, sign) in signs)
            for (; number >= value; number -= value)
                roman += sign;
        return roman;
    }

    private static string Plain(string number) =>
        number.Trim().TrimEnd('.', ')').Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\d\s*[.\-]\s*\d", RegexOptions.None, 1000)]
    private static partial Regex Inner();

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\b[IVXL]+\b", RegexOptions.None, 1000)]
    private static partial Regex RomanDigits();
}
