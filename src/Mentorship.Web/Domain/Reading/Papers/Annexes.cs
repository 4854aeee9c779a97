using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>A part of the paper behind its face: from a stamp or a title to the next one.</summary>
internal sealed class AnnexPart
{
    public Stamp? Stamp { get; init; }
    public required int FirstBlock { get; init; }
    public required Line First { get; init; }
    public int EndBlock { get; set; } = int.MaxValue;
    public List<string> Titles { get; } = [];
    public List<Line> Body { get; } = [];

    public string? Title => Text.Tidy(Titles.Aggregate("", Joining.Halves));

    public bool Holds(int block) => block >= FirstBlock && block < EndBlock;
}

/// <summary>Parts the paper into annexes.</summary>
internal static partial class Annexes
{
    private const int LongestTitle = 900;

    public static List<AnnexPart> Part(List<Line> lines, int from, IReadOnlySet<int> tables)
    {
        var parts = new List<AnnexPart>();
        AnnexPart? open = null;
        for (var at = from; at < lines.Count; at++)
        {
            var line = lines[at];
            if (line.IsEmpty || IsOfPage(line))
                continue;
            if (Stamps.IsStart(line.Flat) && (line.IsProminent || line.From.IsRight || line.Flat.Length < 60))
            {
                var stamp = Stamps.Read(lines, at);
                Begin(
                    new AnnexPart
                    {
                        Stamp = stamp,
                        FirstBlock = line.Block,
                        First = line,
                    }
                );
                at = stamp.End - 1;
            }
            else if (BeginsTitle(line, open, tables))
            {
                if (open is not { Titles.Count: 0, Body.Count: 0 } || HasTable(open, line.Block, tables))
                    Begin(new AnnexPart { FirstBlock = line.Block, First = line });
                at = Title(lines, at, open!);
            }
            else
            {
                if (open is null)
                    Begin(new AnnexPart { FirstBlock = line.Block, First = line });
                open!.Body.Add(line);
            }
        }
        return parts;

        void Begin(AnnexPart next)
        {
            if (open is not null)
                open.EndBlock = next.FirstBlock;
            parts.Add(open = next);
        }
    }

    // «Продолжение приложения № 1» says where a page goes on and nothing more.
    private static bool IsOfPage(Line line) => line.Flat.Length < 80 && NextPage().IsMatch(line.Flat);

    private static bool BeginsTitle(Line line, AnnexPart? open, IReadOnlySet<int> tables)
    {
        if (line.IsListed || line.Flat.Length > 400 || ItemNumber.Split(line.Flat).Number is not null)
            return false;
        var isTitle = AnnexTitles.IsTitle(line.Flat);
        // Under a stamp the first words are the title whatever they are.
        if (open is { Titles.Count: 0, Body.Count: 0 } && !HasTable(open, line.Block, tables))
            return isTitle || line.IsProminent;
        if (
            !line.IsProminent
            && !line.From.StartsPage
            && !(
                isTitle
                && AnnexTitles.IsRoadmap(line.Flat)
                && line.Flat.Length < 200
                && !line.Flat.EndsWith(';')
                && !line.Flat.EndsWith('.')
                && !line.Flat.EndsWith(':')
            )
        )
            return false;
        var insideProgramme = open is not null && AnnexTitles.IsProgramme(open.Title ?? "");
        return isTitle
            && (
                !insideProgramme
                || line.From.StartsPage
                || AnnexTitles.IsGroup(line.Flat)
                || AnnexTitles.IsRoadmap(line.Flat) && line.IsProminent
            );
    }

    private static bool HasTable(AnnexPart part, int before, IReadOnlySet<int> tables) =>
        tables.Any(t => t >= part.FirstBlock && t < before);

    private static int Title(List<Line> lines, int at, AnnexPart part)
    {
        var first = lines[at];
        for (; at < lines.Count; at++)
        {
            var line = lines[at];
            var together =
                line.Place == first.Place
                || line.IsProminent && first.IsProminent && line.Block - lines[at - 1].Block <= 1;
            if (
                line.IsEmpty
                || line != first && (!together || ItemNumber.Split(line.Flat).Number is not null)
                || part.Titles.Sum(t => t.Length) > LongestTitle
            )
                break;
            part.Titles.Add(line.Flat);
        }
        return at - 1;
    }

    [GeneratedRegex(
        @"^[(«]?(?:продолжение|окончание)(?:\s+(?:приложени|таблиц|дорожн|план|карт)\p{L}*(?:\s[^;]{0,60})?)?[)».]*$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex NextPage();
}
