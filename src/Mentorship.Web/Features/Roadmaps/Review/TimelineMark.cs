using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Features.Roadmaps.Review;

public enum TimelineShape
{
    Window,
    Diamond,
    Line,
}

/// <summary>One occurrence of an activity as it is drawn.</summary>
/// <param name="Look">acc, late, work, chk, ret, over, none: the states' own names.</param>
/// <param name="Part">Up to here the window is filled, or the line has gone.</param>
/// <param name="Tail">What is overdue reaches to today.</param>
public sealed record TimelineMark(
    TimelineShape Shape,
    string Look,
    double X,
    double Width,
    double? Part = null,
    double? Tail = null,
    int Overdue = 0
)
{
    private const int LongestWithoutStart = 62;
    private const double Least = 9;

    public static TimelineMark Of(Occurrence time, DeadlineKind kind, bool isAlone, TimelineScale scale, DateOnly day)
    {
        var due = time.PlannedOn ?? time.LastDueOn;
        if (time.IsContinuous || kind == DeadlineKind.Continuous && time.StartsOn is not null)
            return Line(time.StartsOn ?? scale.From, due, scale, day);
        var look = LookOf(time, day);
        var tail = time.Tally.Overdue > 0 && scale.End(day) > scale.End(due) ? scale.X(day) : (double?)null;
        if (Start(time, kind, isAlone, scale) is not { } start)
            return new(TimelineShape.Diamond, look, scale.End(due), 0, Tail: tail, Overdue: time.Tally.Overdue);
        var (x, end) = (scale.X(start), scale.End(due));
        var width = Math.Max(Least, end - x);
        var part = look == "work" && time.Tally.Asked > 0 ? width * time.Tally.Done / time.Tally.Asked : (double?)null;
        return new(TimelineShape.Window, look, x, width, part, tail, time.Tally.Overdue);
    }

    private static TimelineMark Line(DateOnly start, DateOnly due, TimelineScale scale, DateOnly day)
    {
        var (x, end) = (scale.X(start), scale.End(due));
        return new(TimelineShape.Line, "none", x, end - x, Math.Clamp(scale.X(day) - x, 0, end - x));
    }

    // Repeats are marks on one line; «до …» of something done once begins with the period, if that is not long ago.
    private static DateOnly? Start(Occurrence time, DeadlineKind kind, bool isAlone, TimelineScale scale)
    {
        if (kind == DeadlineKind.Recurring)
            return null;
        if (time.StartsOn is { } start)
            return start < time.DueOn ? start : null;
        return isAlone && time.DueOn.DayNumber - scale.From.DayNumber is >= 0 and <= LongestWithoutStart
            ? scale.From
            : null;
    }

    private static string LookOf(Occurrence time, DateOnly day)
    {
        var tally = time.Tally;
        if (tally.All == 0)
            return "none";
        if (tally.Overdue > 0)
            return "over";
        if (tally.IsSettled)
            return tally is { Done: 0, Before: > 0 } ? "none"
                : tally.InTime == 0 && tally.Late > 0 ? "late"
                : "acc";
        if (tally.IsUntouched)
            return time.StartsOn <= day ? "work" : "none";
        var left = tally.Asked - tally.Done;
        return tally[Standing.Submitted] == left ? "chk"
            : tally[Standing.Returned] + tally[Standing.ExtensionAsked] + tally[Standing.Submitted] == left ? "ret"
            : "work";
    }
}
