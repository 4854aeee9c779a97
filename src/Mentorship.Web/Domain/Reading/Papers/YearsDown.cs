using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>A table of indicators that is turned: a row for each year, a column for each indicator.</summary>
internal static partial class YearsDown
{
    private const int FewYears = 2;
    private const int LongestValue = 40;

    public static IReadOnlyList<ReadIndicator> Read(SourceTable table, int block, string heading)
    {
        var first = table.Rows.ToList().FindIndex(r => YearIn(r) is not null);
        if (first is < 1 or > 3)
            return [];
        var at = YearIn(table.Rows[first])!.Value.Column;
        var rows = table.Rows.Skip(first).Where(r => r.Cells.Any(c => !c.IsEmpty)).ToList();
        var years = rows.ConvertAll(r => YearIn(r) is { } found && found.Column == at ? found.Year : (int?)null);
        if (
            years.Exists(y => y is null)
            || years.Distinct().Count() is var count && (count < FewYears || count < years.Count)
        )
            return [];
        var heads = TableHead
            .Leaves(table, 0, first)
            .Where(l => l.Start > at && l.Head.Length > 0 && !IsBeside(l.Head))
            .ToList();
        var isNamed =
            AnnexTitles.IsIndicators(heading) || table.Rows[0].Cells.Any(c => AnnexTitles.IsIndicators(c.Text));
        return
        [
            .. heads
                // «Год – Ожидаемые результаты» of a programme is its text: sentences with a share among their words.
                .Where(l => isNamed || HeadWords.Role(l.Head) is not ColumnRole.Result)
                .Select(l => Indicator(l.Start, l.Head, rows, years, new SourcePlace(block, first)))
                .OfType<ReadIndicator>()
                .Where(i => isNamed || i.Unit is not null),
        ];
    }

    private static ReadIndicator? Indicator(
        int column,
        string head,
        List<SourceRow> rows,
        List<int?> years,
        SourcePlace place
    )
    {
        var plans = new PlansOfRow();
        foreach (var (row, year) in rows.Zip(years))
            plans.Add(
                year!.Value,
                row.Cells.FirstOrDefault(c => c.Column == column)?.Text is { Length: < LongestValue } text ? text : ""
            );
        // The words over all indicators together are no part of a name.
        var name = Text.Tidy(Over().Replace(head, "")) ?? head;
        if (plans.Targets.Count * 2 < years.Count)
            return null;
        return new ReadIndicator(name, IndicatorTables.Unit("", "", name, plans.HasPercent), plans.Targets)
        {
            Place = place,
            Printed = plans.Printed,
            Doubts = plans.Doubts,
        };
    }

    private static (int Year, int Column)? YearIn(SourceRow row) =>
        row
            .Cells.Where(c => !c.IsEmpty)
            .Take(2)
            .Where(c => Year().IsMatch(Text.Tidy(c.Text) ?? ""))
            .Select(c => ((int, int)?)(int.Parse(c.Text.Trim()[..4], CultureInfo.InvariantCulture), c.Column))
            .FirstOrDefault();

    private static bool IsBeside(string head) => HeadWords.Role(head) is ColumnRole.Responsible or ColumnRole.Number;

    [GeneratedRegex(@"^20\d{2}\s?(?:год\w*|г\.?)?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"^(?:(?:целев|планов|планируем)\w*\s)?(?:показател|индикатор|значени)\w*(?:\s\w*наставничества)?[\s:,]+(?=\p{Lu})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Over();
}
