using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Annexes with the text that no table took, and what a programme expects by years.</summary>
internal static partial class AnnexReader
{
    public static List<ReadAnnex> Read(IReadOnlyList<AnnexPart> parts, SourceDocument source, PaperTables tables) =>
        [
            .. parts
                .Select(p => (Part: p, Kind: Kind(p, tables)))
                .Where(p => p.Kind != AnnexKind.Other || p.Part.Title is not null || p.Part.Stamp is not null)
                .Select(p => new ReadAnnex(p.Part.Stamp?.Number, p.Part.Title, p.Kind, Words(p.Part.Body))
                {
                    OverTable = Beside(p.Part, source, tables, (line, table) => line < table),
                    UnderTable = Beside(p.Part, source, tables, (line, table) => line > table),
                    Expected = p.Kind == AnnexKind.Programme ? [.. Expected(p.Part.Body)] : [],
                    IsApproved = p.Part.Stamp?.IsApproval,
                    Place = p.Part.First.Place,
                }),
        ];

    private static string? Beside(
        AnnexPart part,
        SourceDocument source,
        PaperTables tables,
        Func<int, int, bool> stands
    )
    {
        var read = tables.Blocks.Where(b => part.Holds(b) && source.Blocks[b] is SourceTable).ToList();
        return read.Count == 0 ? null
            : Words([.. part.Body.Where(l => stands(l.Block, read.Min()))]) is { Length: > 0 } words ? words
            : null;
    }

    private static string Words(IReadOnlyList<Line> lines) =>
        string.Join('\n', lines.Select(l => l.Place.Row is null ? l.Flat : l.AsRow));

    private static AnnexKind Kind(AnnexPart part, PaperTables tables) =>
        tables.Roadmaps.Any(m => m.Rows.Any(r => part.Holds(r.Place.Block))) ? AnnexKind.Roadmap
        : tables.IndicatorBlocks.Any(part.Holds) ? AnnexKind.Indicators
        : tables.Group.Any(m => m.Place is { } p && part.Holds(p.Block)) ? AnnexKind.WorkingGroup
        : AnnexTitles.IsProgramme(part.Title ?? "") ? AnnexKind.Programme
        : AnnexKind.Other;

    private static IEnumerable<ReadExpectation> Expected(IReadOnlyList<Line> body)
    {
        string? result = null;
        foreach (var line in body)
        {
            if (Yearly().Match(line.Flat) is { Success: true } said)
            {
                var text = said.Groups["text"].Value.Trim(' ', ';', '.');
                yield return new ReadExpectation(result, said.Groups["years"].Value.Trim(), text)
                {
                    Percent = Percent().Match(text) is { Success: true } p
                        ? decimal.Parse(p.Groups["value"].Value.Replace(',', '.'), CultureInfo.InvariantCulture)
                        : null,
                    Count = Counted().Match(text) is { Success: true } c
                        ? int.Parse(c.Groups["value"].Value, CultureInfo.InvariantCulture)
                        : null,
                };
            }
            // Whatever stands over the years is what they are of.
            else if (Text.Tidy(ItemNumber.Split(line.Flat).Text) is { } title)
                result = title;
        }
    }

    [GeneratedRegex(
        @"^[-–•*]?\s?(?<years>(?>(?:с\s)?20\d{2}(?:\s?[-–—]\s?20\d{2})?\s?(?:год\w*|г\.?\s?г?\.?)?(?:\s?и\s+далее)?))\s?[-–—:]?\s?(?<text>[\p{L}\d].+)$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Yearly();

    [GeneratedRegex(@"(?<value>\d{1,3}(?:[.,]\d{1,2})?)\s?%", RegexOptions.None, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex(
        @"\(\s?(?<value>\d{1,6})\s?(?::|\)|\s(?!этап|квартал|полугод|год|г\.|класс|раз|%|процент))",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Counted();
}
