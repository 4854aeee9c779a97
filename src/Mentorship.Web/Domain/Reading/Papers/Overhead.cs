using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>The paragraphs between a table and the one before it: the title of an annex, headings of sections.</summary>
internal sealed partial class Overhead
{
    private const int LongestHeading = 250;
    private const int StampRows = 4;
    private const int MostHeadings = 2;
    private const int LookBack = 8;

    private readonly SourceDocument source;
    private readonly int block;

    // Places of the paragraphs that are not empty, from above.
    private readonly List<int> said = [];
    private readonly int title;

    public Overhead(SourceDocument source, int block)
    {
        (this.source, this.block) = (source, block);
        for (var at = block - 1; at >= 0 && said.Count < LookBack && source.Blocks[at] is SourceParagraph p; at--)
            if (p.Printed.Length > 0)
                said.Insert(0, at);
        title = said.FindLastIndex(at => AnnexTitles.IsTitle(Words(at)));
    }

    /// <summary>The title and what follows it; nothing when no title stands there.</summary>
    public string Title => string.Join(' ', title < 0 ? [] : said.Skip(title).Select(Words));

    /// <summary>Headings of a stage or a section right over the table.</summary>
    /// <param name="isFirst">Nothing of the roadmap stands before: the title is near.</param>
    /// <param name="isOneOfMany">The roadmap has other tables with heads of their own.</param>
    public List<BodyRow> Sections(bool isFirst, bool isOneOfMany)
    {
        var found = new List<BodyRow>();
        for (var at = said.Count - 1; at > title && found.Count < MostHeadings; at--)
        {
            if (!IsHeading(said[at], isFirst, isOneOfMany) || isFirst && IsOfTitle(at))
                break;
            var paragraph = (SourceParagraph)source.Blocks[said[at]];
            var row = new BodyRow
            {
                Place = new SourcePlace(said[at], null),
                IsWide = true,
                IsBold = paragraph.IsBold || paragraph.IsHeading,
                IsCentered = paragraph.IsCentered,
            };
            row.Set(ColumnRole.Title, Words(said[at]));
            found.Insert(0, row);
        }
        return found;
    }

    /// <summary>Another paper begins between two tables: a stamp, or the title of another plan.</summary>
    public static bool BeginsAnother(SourceDocument source, int from, int to, string? title)
    {
        for (var at = from; at < to; at++)
            if (
                source.Blocks[at] is SourceTable { Rows.Count: <= StampRows } frame
                    && frame.Rows.SelectMany(r => r.Cells).Any(c => Stamps.IsStart(Text.Tidy(c.Text) ?? ""))
                || source.Blocks[at] is SourceParagraph paragraph && BeginsAnother(paragraph, title)
            )
                return true;
        return false;
    }

    private static bool BeginsAnother(SourceParagraph paragraph, string? title)
    {
        if (Text.Tidy(paragraph.Printed) is not { } words)
            return false;
        if (Stamps.IsStart(words) && !GoesOn().IsMatch(words))
            return true;
        if (!Plan().IsMatch(words))
            return false;
        var (own, other) = (Text.Key(title ?? ""), Text.Key(words));
        return paragraph.IsBold || paragraph.IsCentered || paragraph.IsHeading
            ? own != other
            : !own.StartsWith(other, StringComparison.Ordinal)
                && words.Length < LongestHeading
                && words[^1] is not ('.' or ';' or ':' or ',');
    }

    private bool IsHeading(int at, bool isFirst, bool isOneOfMany)
    {
        var words = Words(at);
        if (words.Length > LongestHeading || words[^1] is ';' or ':' or ',' || GoesOn().IsMatch(words))
            return false;
        if (Stamps.IsStart(words) || Stamps.IsApproval(words))
            return false;
        var prominent = IsProminent(at);
        var isNamed = IsNamed(at) || prominent && Lettered().IsMatch(words);
        return isFirst
            ? isNamed && (prominent || Heading.IsPlain(words)) || prominent && isOneOfMany
            : isNamed || prominent || isOneOfMany && words[^1] != '.' && char.IsUpper(words[0]);
    }

    // Bold lines without a gap go on with the title; a number or «Раздел» begins something new, as does a line like the one over the next table.
    private bool IsOfTitle(int at)
    {
        if (HeadOfNext() is { } next && at == said.Count - 1 && AreAlike(said[at], next))
            return false;
        var prominent = IsProminent(said[at]);
        for (; at > title; at--)
        {
            var words = Words(said[at]);
            if (Heading.IsPlain(words) && !IsCapitals(words) || ItemNumber.Split(words).Number is not null)
                return false;
            if (prominent && !IsProminent(said[at]) || at > 0 && said[at] - said[at - 1] > 1)
                return false;
        }
        return true;
    }

    // The line right over the next table, when it is the title of nothing else.
    private int? HeadOfNext()
    {
        var next = block + 1;
        while (next < source.Blocks.Count && source.Blocks[next] is SourceParagraph)
            next++;
        var between = Enumerable
            .Range(block + 1, next - block - 1)
            .Where(at => Words(at).Length > 0 && !GoesOn().IsMatch(Words(at)))
            .ToList();
        return
            source.Blocks.ElementAtOrDefault(next) is SourceTable table
            && TableHead.Find(table) is var head
            && (head is null || RoadmapTables.IsNamed(head))
            && between is [.., var last]
            && !between.Exists(IsOfAnother)
            ? last
            : null;
    }

    private bool IsOfAnother(int at) => Stamps.IsStart(Words(at)) || AnnexTitles.IsTitle(Words(at));

    // «Организационные мероприятия» and «Методические мероприятия»; other words are headings where the title has named its time.
    private bool AreAlike(int one, int other)
    {
        var (first, second) = (Text.Key(Words(one)).Split(' '), Text.Key(Words(other)).Split(' '));
        return IsProminent(one)
            && Look(one) == Look(other)
            && (
                first[0] == second[0]
                || first[^1] == second[^1]
                || title >= 0
                    && said[title] < one
                    && !char.IsLower(Words(one)[0])
                    && IsNamed(one) == IsNamed(other)
                    && Periods.Find(TitleUpTo(one)) is not null
            );
    }

    private string TitleUpTo(int end) => string.Join(' ', said.Skip(title).Where(at => at < end).Select(Words));

    private bool IsProminent(int at) => Look(at) != (false, false, false);

    private (bool Bold, bool Centered, bool Heading) Look(int at) =>
        source.Blocks[at] is SourceParagraph p ? (p.IsBold, p.IsCentered, p.IsHeading) : default;

    private bool IsNamed(int at) => Heading.IsPlain(Words(at)) || ItemNumber.Split(Words(at)).Number is not null;

    private static bool IsCapitals(string words) => !words.Any(char.IsLower);

    private string Words(int at) => Text.Tidy(((SourceParagraph)source.Blocks[at]).Printed) ?? "";

    // «Блок А. Условия», «Направление «Обучение»»
    [GeneratedRegex(
        @"^(?:раздел|блок|направление|модуль|глава|часть|этап)\s(?:[А-ЯЁA-Z](?!\p{L})|[«""])",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Lettered();

    [GeneratedRegex(
        @"^(?:продолжение|окончание|таблица\s?(?:№\s?)?\d|примечани)|\(продолжение\)$|^[-–—]?\s?\d{1,3}\s?[-–—]?$|^(?:лист|стр(?:аница|\.)?)\s?(?:№\s?)?\d{1,3}$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex GoesOn();

    [GeneratedRegex(
        @"^[«""]?(?:\w+\s){0,2}(?:дорожн\w+\s+карт|план(?:-график|\s+(?:мероприят|работ|по\s|наставнич|развити|реализац|внедрени))|комплекс\s+мер)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Plan();
}
