using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Numbered points of an order; what is not numbered belongs to the point before it.</summary>
internal sealed partial class Points
{
    private const int MostPoints = 300;
    private const int LookAhead = 60;
    private const int LongestTitle = 300;

    private readonly List<Line> lines;
    private readonly List<ReadPoint> read = [];
    private bool isGroupOpen;

    private Points(List<Line> lines) => this.lines = lines;

    public IReadOnlyList<ReadPoint> Found => read;

    /// <summary>Lines of the points that name the members of a working group.</summary>
    public List<Line> Group { get; } = [];

    /// <summary>Paragraphs without a number before the first numbered point.</summary>
    public List<string> Before { get; } = [];

    /// <summary>None has a number: each paragraph is a point.</summary>
    public bool IsUnnumbered => !IsNumbered && read.Count > 0;

    private bool IsNumbered { get; set; } = true;

    /// <summary>The first line behind the points.</summary>
    public int End { get; private set; }

    public static bool IsPoint(Line line) =>
        line is { IsEmpty: false, IsListed: false } && ItemNumber.Split(line.Flat).Number is { IsRoman: false };

    /// <summary>«Дорожная карта …» of an annex that no stamp stands over.</summary>
    public static bool IsTitleOfRoadmap(Line line) =>
        line is { IsEmpty: false, IsListed: false }
        && line.Flat.Length < LongestTitle
        && line.Flat[^1] is not ('.' or ';' or ':')
        && AnnexTitles.IsTitle(line.Flat)
        && AnnexTitles.IsRoadmap(line.Flat);

    /// <param name="isOrdered">«ПРИКАЗЫВАЮ:» stands before: what follows it are points, numbered or not.</param>
    public static Points Read(List<Line> lines, int from, bool isOrdered)
    {
        var points = new Points(lines);
        points.IsNumbered = !isOrdered || points.HasNumber(from);
        points.Read(from);
        return points;
    }

    private void Read(int at)
    {
        for (; at < lines.Count && read.Count < MostPoints; at++)
        {
            var line = lines[at];
            if (line.IsEmpty)
                continue;
            if (line.IsListed && read.Count > 0)
            {
                List(line);
                continue;
            }
            if (Stamps.IsStart(line.Flat) || read.Count == 0 && IsTitleOfRoadmap(line))
                break;
            if (isGroupOpen && WorkingGroups.IsMember(line.Flat))
            {
                GoOn(line);
                continue;
            }
            if (Signs(at) && !IsFollowed(at))
                break;
            if (!IsNumbered)
            {
                if (
                    line.From.StartsPage && line.IsProminent
                    || line.From.IsCentered && read.Count > 0
                    || IsTitleOfRoadmap(line)
                )
                    break;
                if (at > 0 && read.Count > 0 && lines[at - 1].Place == line.Place && !lines[at - 1].IsEmpty)
                    GoOn(line);
                else
                    Count(line);
            }
            else if (IsPoint(line))
                Open(line);
            else if (read.Count > 0 && Letter().Match(line.Flat) is { Success: true } letter)
                Open(letter, line);
            else if (
                read.Count > 0
                && (line.From.StartsPage && line.IsProminent || line.From.IsCentered && read[^1].Text.EndsWith('.'))
            )
                break;
            else if (read.Count > 0)
                GoOn(line);
            else
                Before.Add(line.Flat);
        }
        End = at;
    }

    private void Open(Line line)
    {
        var (number, text) = ItemNumber.Split(line.Flat);
        var pieces = Letters().Split(text);
        Add(number!.Printed, pieces[0].Trim(), number.Depth, line);
        foreach (var piece in pieces.Skip(1))
            if (Letter().Match(piece) is { Success: true } letter)
                Open(letter, line);
    }

    private bool HasNumber(int from)
    {
        IsNumbered = false;
        for (var at = from; at < lines.Count && !Stamps.IsStart(lines[at].Flat); at++)
            if (IsPoint(lines[at]))
                return true;
            else if (!lines[at].IsEmpty && Signs(at))
                break;
        return false;
    }

    // «Заместителю начальника подготовить отчёт» is for somebody, not by him.
    private bool Signs(int at) => Signature.Begins(lines, at) && (IsNumbered || !WorkingGroups.IsDoing(lines[at].Flat));

    // «- назначить …» under «Руководителям школ:» stands one step deeper.
    private void Count(Line line)
    {
        var text = line.Flat.TrimStart('-', '–', '—', '•', ' ');
        var isInner =
            read.Count > 0
            && (read[^1].Level == 2 || read[^1].Text.EndsWith(':'))
            && (text.Length < line.Flat.Length || char.IsLower(line.Flat[0]));
        var upper = read.Count(p => p.Level == 1);
        var inner = read.Count - 1 - read.FindLastIndex(p => p.Level == 1);
        if (isInner)
            Add($"{upper}.{inner + 1}", text, 2, line);
        else
            Add($"{upper + 1}", text, 1, line);
    }

    // «а) …» stands one step under the last number.
    private void Open(Match letter, Line line)
    {
        var above = read.FindLast(p => ItemNumber.Of(p.Number) is not null);
        Add(letter.Groups["letter"].Value, letter.Groups["text"].Value.Trim(), (above?.Level ?? 0) + 1, line);
    }

    private void Add(string number, string text, int level, Line line)
    {
        read.Add(new ReadPoint(number, text) { Level = level, Place = line.Place });
        isGroupOpen = AppointsGroup(text);
        if (isGroupOpen)
            Group.Add(line with { Text = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() });
    }

    private void GoOn(Line line)
    {
        read[^1] = read[^1] with { Text = Joining.Halves(read[^1].Text, line.Flat) };
        if (isGroupOpen)
            Group.Add(line);
        else
            isGroupOpen = AppointsGroup(read[^1].Text);
    }

    private void List(Line row)
    {
        var text = read[^1].Text;
        read[^1] = read[^1] with { Text = text + (text.EndsWith(':') ? " " : "; ") + row.AsRow };
        if (isGroupOpen)
            Group.Add(row);
    }

    private static bool AppointsGroup(string text) =>
        AnnexTitles.AppointsGroup(text) && text.Contains(':', StringComparison.Ordinal);

    // Post and name in the midst of the points are no signature: the next point stands below.
    private bool IsFollowed(int at)
    {
        var next = read.Select(p => ItemNumber.Of(p.Number)).LastOrDefault(n => n is not null) is { } last
            ? last.Parts[0] + 1
            : 1;
        foreach (var line in lines.Skip(at + 1).Take(LookAhead).Where(l => l is { IsEmpty: false, IsListed: false }))
        {
            if (Stamps.IsStart(line.Flat) || line.From.StartsPage || line.IsProminent && AnnexTitles.IsTitle(line.Flat))
                return false;
            if (ItemNumber.Split(line.Flat) is ({ Depth: 1, IsRoman: false } number, var text))
                return number.Parts[0] == next && !WorkingGroups.IsMember(text);
        }
        return false;
    }

    [GeneratedRegex(@"^(?<letter>[а-яё])\)\s*(?<text>.+)$", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex Letter();

    [GeneratedRegex(@"(?<=[:;.]\s)(?=[а-яё]\)\s)", RegexOptions.None, 1000)]
    private static partial Regex Letters();
}
