using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Deadlines;

/// <summary>An order of August about a school year: its «август» may be the one in which it was signed, not the last one.</summary>
public static partial class EveOfSchool
{
    public const string Doubt = "Приказ издан перед самым этим сроком";

    /// <summary>What is to be asked of a day that falls both between the order and its roadmap and at the roadmap's end.</summary>
    public static string? Ask(
        DeadlineKind kind,
        string? words,
        IEnumerable<Occurrence> occurrences,
        DocumentPeriod period,
        DateOnly? orderDate
    )
    {
        if (
            kind is not (DeadlineKind.Once or DeadlineKind.Several or DeadlineKind.PerParty)
            || orderDate is not { Month: >= 6 } signed
            || period.From is not { Month: 8 or 9 } from
            || signed.Year != from.Year
            || signed >= from
            || Year().IsMatch(words ?? "")
        )
            return null;
        var month = new DateOnly(signed.Year, signed.Month, 1);
        return
            occurrences.FirstOrDefault(o =>
                o.Due.Year > signed.Year
                && o.Due.AddYears(-1) >= signed
                && o.Due.AddYears(-1) < from
                && !(o.Start?.AddYears(-1) < month)
            )
                is { } last
            ? $"{Doubt}: год не назван, взят {last.Due.Year}-й, а может быть, {signed.Year}-й. Проверьте год."
            : null;
    }

    [GeneratedRegex(@"\d{4}|\d\.\d{1,2}\.\d{2}", RegexOptions.None, 1000)]
    private static partial Regex Year();
}
