namespace Mentorship.Web.Domain.Indicators.Planning;

/// <summary>A target of a day.</summary>
/// <param name="IsOfYear">Else a mark of a path that a person has set.</param>
public sealed record TargetMark(DateOnly Day, decimal Value, bool IsOfYear);

/// <summary>The targets of one scope in the order of their days, and how the way between them is read.</summary>
public sealed class TargetPath
{
    private readonly List<TargetMark> marks;

    public TargetPath(IEnumerable<TargetMark> all, PathKind kind)
    {
        Kind = kind;
        marks = [.. all.Where(m => m.IsOfYear || kind == PathKind.Own).OrderBy(m => m.Day)];
    }

    public PathKind Kind { get; }
    public IReadOnlyList<TargetMark> Marks => marks;
    public bool IsEmpty => marks.Count == 0;

    /// <summary>The target of the year; on 1 January still that of the year which ends with the day before.</summary>
    public TargetMark? Goal(DateOnly asOf) => marks.Find(m => m.IsOfYear && m.Day >= asOf.AddDays(-1));

    /// <summary>The next target that there is still time for.</summary>
    public TargetMark? Ahead(DateOnly asOf) => marks.Find(m => m.IsOfYear && m.Day >= asOf);

    /// <summary>
    /// What has to be reached by the day: on a linear path a value between two targets, else the latest one whose day has
    /// passed. Nothing before the first: no value is invented for years that have no target.
    /// </summary>
    public decimal? Due(DateOnly asOf)
    {
        var day = asOf.AddDays(-1);
        var at = marks.FindLastIndex(m => m.Day <= day);
        if (at < 0)
            return null;
        if (Kind != PathKind.Linear || at == marks.Count - 1)
            return marks[at].Value;
        var (from, to) = (marks[at], marks[at + 1]);
        var part = (decimal)(day.DayNumber - from.Day.DayNumber) / (to.Day.DayNumber - from.Day.DayNumber);
        return from.Value + (to.Value - from.Value) * part;
    }

    /// <summary>Corners of the path as it is drawn between two days.</summary>
    public IReadOnlyList<(DateOnly Day, decimal Value)> Line(DateOnly from)
    {
        if (Kind == PathKind.Linear)
            return [.. marks.Select(m => (m.Day, m.Value))];
        List<(DateOnly, decimal)> line = [];
        var begin = from;
        foreach (var mark in marks)
        {
            if (mark.Day >= from)
            {
                line.Add((begin > from ? begin : from, mark.Value));
                line.Add((mark.Day, mark.Value));
            }
            begin = mark.Day;
        }
        return line;
    }
}
