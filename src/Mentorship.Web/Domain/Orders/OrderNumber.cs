using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Orders;

/// <summary>«7-ОД»: the seventh of the row «…-ОД». A number without digits belongs to no row.</summary>
public sealed partial record OrderNumber(string Text, int Ordinal, string Series)
{
    /// <summary>As it is typed on a keyboard: a number copied from a page brings dashes and joiners that nobody sees.</summary>
    public static string? Plain(string? typed) =>
        Domain.Text.Tidy(Dashes().Replace(Joiners().Replace(typed ?? "", ""), "-").Trim().TrimStart('№'));

    public const string Signs =
        "В номере бывают только буквы, цифры, пробел, дефис, дробь и точка: например, «214-ОД».";

    public static bool IsWritable(string number) => Writable().IsMatch(number);

    /// <summary>One of the row that a year was counted in: strays beside it do not begin the next year.</summary>
    public static string? MainOf(IReadOnlyList<string> ofYear) =>
        ofYear.Select(n => Of(n)).OfType<OrderNumber>().GroupBy(n => n.Series).MaxBy(row => row.Count())?.Last().Text;

    /// <param name="atEnd">Outgoing numbers begin with an index of the file: of «01-15/118» 118 is counted.</param>
    public static OrderNumber? Of(string? number, bool atEnd = false)
    {
        if (
            Domain.Text.Tidy(number) is not { } tidy
            || (atEnd ? LastDigits() : Digits()).Match(tidy) is not { Success: true } digits
        )
            return null;
        return int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
            ? new(tidy, ordinal, $"{tidy[..digits.Index]}#{tidy[(digits.Index + digits.Length)..]}")
            : null;
    }

    /// <summary>The number after the last one of its row; the row is that of the newest order of the issuer.</summary>
    /// <param name="ofYear">Registered by the issuer in the year, in the order of registering.</param>
    /// <param name="earlier">The newest number of the years before: its row goes on from 1.</param>
    public static string Next(IReadOnlyList<string> ofYear, string? earlier, bool atEnd = false)
    {
        var known = ofYear.Select(n => Of(n, atEnd)).OfType<OrderNumber>().ToList();
        var series = known.LastOrDefault()?.Series ?? Of(earlier, atEnd)?.Series ?? "#";
        return After(series, ofYear, atEnd);
    }

    /// <summary>The number that follows the highest one of its row.</summary>
    public static string After(string series, IReadOnlyList<string> ofYear, bool atEnd = false)
    {
        var taken = ofYear
            .Select(n => Of(n, atEnd))
            .OfType<OrderNumber>()
            .Where(n => string.Equals(n.Series, series, StringComparison.OrdinalIgnoreCase))
            .Select(n => n.Ordinal)
            .ToHashSet();
        var ordinal = taken.Count == 0 ? 1 : taken.Max() + 1;
        return series.Replace("#", ordinal.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>What would be skipped if the order took this number: «№ 8-ОД»; nothing when it follows.</summary>
    public static string? Gap(string number, IReadOnlyList<string> ofYear, bool atEnd = false)
    {
        if (Of(number, atEnd) is not { } wanted)
            return null;
        var row = ofYear.Select(n => Of(n, atEnd)).OfType<OrderNumber>().Where(n => n.Series == wanted.Series).ToList();
        if (row.Count == 0 || wanted.Ordinal <= row.Max(n => n.Ordinal) + 1)
            return null;
        return wanted.Series.Replace(
            "#",
            (row.Max(n => n.Ordinal) + 1).ToString(CultureInfo.InvariantCulture),
            StringComparison.Ordinal
        );
    }

    [GeneratedRegex(@"[\u2010-\u2015\u2212]", RegexOptions.None, 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"[\u2060\u200B\u200D\u00AD\uFEFF]", RegexOptions.None, 1000)]
    private static partial Regex Joiners();

    [GeneratedRegex(@"^[\p{L}\p{Nd}\-/. ]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Writable();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\d+(?=\D*$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LastDigits();
}
