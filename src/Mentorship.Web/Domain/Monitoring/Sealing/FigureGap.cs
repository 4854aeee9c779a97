using System.Globalization;

namespace Mentorship.Web.Domain.Monitoring.Sealing;

/// <summary>
/// An indicator and the cells of returns that count the same, where they come to different figures: an indicator counts the
/// registry of the whole district, returns are corrected by hand, frozen when they are sent, and not everybody gives one.
/// </summary>
public sealed record FigureGap(string Name, string InReturns, string InIndicator, IReadOnlyList<string> Corrected)
{
    public const string Rule =
        "Показатели портал считает по реестру всех организаций района на отчётный день, доли – от статистики района. Сведения замораживаются при отправке и исправляются организациями, поэтому итог по сведениям может отличаться.";

    private const int MostNames = 6;
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    private static readonly (string Code, string Part, string? Whole)[] Alike =
    [
        ("mentees", Cells.Mentees, Cells.Students10To19),
        ("mentors", Cells.StudentMentors, Cells.Students15To19),
        ("covered", Cells.Covered, null),
        ("young-teachers", Cells.YoungWithMentor, Cells.YoungTeachers),
    ];

    public string Sentence =>
        $"«{Name}»: по сведениям организаций – {InReturns}, в показателе – {InIndicator}."
        + (Corrected.Count > 0 ? $" Исправили цифры реестра: {Names(Corrected)}." : "");

    public static IReadOnlyList<FigureGap> In(QuarterFigures figures) =>
        [.. Alike.Select(a => Of(figures, a.Code, a.Part, a.Whole)).OfType<FigureGap>()];

    private static FigureGap? Of(QuarterFigures figures, string code, string part, string? whole)
    {
        if (
            figures.Indicators.FirstOrDefault(i => i.Code == code) is not { Numerator: { } counted } indicator
            || figures.Total(part) is not { } given
        )
            return null;
        // Shares are compared with what they are of, where both sides know it.
        var of =
            indicator is { IsShare: true, Denominator: not null } && whole is not null ? figures.Total(whole) : null;
        if (given == counted && (of is null || of == indicator.Denominator))
            return null;
        return new(
            indicator.Name,
            Say(given, of),
            Say(counted, of is null ? null : indicator.Denominator),
            [
                .. figures
                    .Asked.Where(r => r.Notes.Any(n => n.IsCorrection == true && (n.Key == part || n.Key == whole)))
                    .Select(r => r.Name),
            ]
        );
    }

    /// <summary>All that has to be said beside the indicators; nothing when they say the same as returns.</summary>
    public static IReadOnlyList<string> Explain(QuarterFigures figures)
    {
        var gaps = In(figures);
        if (gaps.Count == 0)
            return [];
        var excused = figures.Rows.Except(figures.Asked).Select(r => r.Name).ToList();
        return
        [
            Rule,
            .. gaps.Select(g => g.Sentence),
            .. excused.Count > 0
                ? (string[])[$"Сведений не представляют, в показателях учтены: {Names(excused)}."]
                : [],
        ];
    }

    private static string Say(decimal part, long? whole) =>
        whole is { } of ? $"{Number(part)} из {Number(of)}" : Number(part);

    private static string Number(decimal number) => number.ToString("#,0.##", Russian);

    private static string Names(IReadOnlyList<string> names) =>
        names.Count <= MostNames
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(MostNames - 1))} и ещё {names.Count - MostNames + 1}";
}
