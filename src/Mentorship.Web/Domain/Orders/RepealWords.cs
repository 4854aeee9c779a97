using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Orders;

/// <summary>What an order says that takes the force of another one.</summary>
public static partial class RepealWords
{
    /// <summary>The text takes somebody's force and names this number.</summary>
    public static bool Says(OrderText text, string number)
    {
        var words = string.Join('\n', text.Points.Select(p => p.Text).Append(text.Preamble)).Replace('\u00A0', ' ');
        return Loses().IsMatch(words)
            && Regex.IsMatch(
                words,
                $@"№\s*{Regex.Escape(number)}(?![\p{{L}}\d])",
                RegexOptions.IgnoreCase,
                TimeSpan.FromSeconds(1)
            );
    }

    public static bool TakesForce(string? point) => point is not null && Loses().IsMatch(point);

    /// <summary>A point takes the force of the whole document of this number and day, not of some part of it.</summary>
    public static bool SaysWholly(OrderText text, string number, DateOnly day) =>
        text
            .Points.Select(p => (p.Text ?? "").Replace('\u00A0', ' '))
            .Any(p =>
                Repeals().IsMatch(p)
                && !Part().IsMatch(p)
                && Regex.IsMatch(
                    p,
                    $@"№\s*{Regex.Escape(number)}(?![\p{{L}}\d-])",
                    RegexOptions.IgnoreCase,
                    TimeSpan.FromSeconds(1)
                )
                && (
                    p.Contains(day.ToString("dd.MM.yyyy", Russian), StringComparison.Ordinal)
                    || p.Contains(day.ToString("d MMMM yyyy", Russian), StringComparison.OrdinalIgnoreCase)
                )
            );

    private static readonly System.Globalization.CultureInfo Russian = System.Globalization.CultureInfo.GetCultureInfo(
        "ru-RU"
    );

    // What has lost its force already is only mentioned.
    [GeneratedRegex(
        @"(?:призна\w+|счита\w+|объяв\w+)\s+(?:\p{L}+\s){0,3}?(?:утративш|недействующ)|(?:^|\s)отменить\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Repeals();

    [GeneratedRegex(@"\bв\s+части\b|\b(?:под)?пункт|\bабзац|\bприложени", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"утратив|утрачива|отмен[иея]|недействующ|прекра\w+ действи", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Loses();
}
