using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>An activity with how it is carried out.</summary>
public sealed class ReviewRow(ReviewActivity text, IReadOnlyList<Occurrence> times, DateOnly day, bool isDraft)
{
    public ReviewActivity Text => text;

    /// <summary>All its occurrences, the earliest first.</summary>
    public IReadOnlyList<Occurrence> Times => times;

    public Occurrence? Current { get; } = Occurrence.Current(times, day);

    /// <summary>Over all occurrences.</summary>
    public Tally Total { get; } = Sum(times);

    /// <summary>The address inside the page, by the activity's first id: it lives through revisions.</summary>
    public string Anchor => $"a-{text.OriginId:N}";

    /// <summary>One body answers, so that there is nothing to count but times.</summary>
    public bool IsOfOne => Current is { Tally.All: 1 };

    public bool NeedsDates => times.Count == 0 && text.MayWaitForDates && !IsOnRequest;

    private bool IsOnRequest => text.Kind == DeadlineKind.OnRequest;

    public StateMark Mark
    {
        get
        {
            if (text.IsUnclear || NeedsDates)
                return StateMark.Ask;
            if (Current is not { Tally: var tally })
                return StateMark.None;
            if (Total.Overdue > 0)
                return StateMark.Overdue;
            if (tally.IsSettled)
                return tally is { Done: 0, Before: > 0 } ? StateMark.Past
                    : tally is { Done: 0 } ? StateMark.Waived
                    : tally is { All: 1, Late: 1 } ? StateMark.Late
                    : StateMark.Accepted;
            if (tally.IsUntouched)
                return StateMark.None;
            if (tally[Standing.InProgress] + tally[Standing.NotStarted] > 0)
                return StateMark.Work;
            return tally[Standing.Returned] > 0 ? StateMark.Returned
                : tally[Standing.ExtensionAsked] > 0 ? StateMark.Extension
                : StateMark.Check;
        }
    }

    public string Word =>
        Mark switch
        {
            StateMark.Ask when NeedsDates => "нужны даты",
            StateMark.None when isDraft => "проект",
            StateMark.None when times.Count == 0 && IsOnRequest => "по запросу, запросов пока не было",
            StateMark.None when times.Count == 0 => "поручений нет",
            // The same school may be late twice: whole duties are counted then.
            StateMark.Overdue when !IsOfOne && text.MayAskOneTwice || times.Count(t => t.Tally.Overdue > 0) > 1 =>
                $"просрочено {Plural.Of(Total.Overdue, "поручение", "поручения", "поручений")}",
            StateMark.Overdue when !IsOfOne => $"просрочено у {Whole(Total.Overdue)}",
            var mark => mark.Word(),
        };

    /// <summary>«40 школ», «1 школы»: the case after «из» and «у».</summary>
    public string Whole(int count) =>
        text.MayAskOneTwice ? Plural.Of(count, "поручения", "поручений", "поручений")
        : text.IsOfSchoolsOnly ? Plural.Of(count, "школы", "школ", "школ")
        : Plural.Of(count, "организации", "организаций", "организаций");

    /// <summary>«40 школ» by itself.</summary>
    public string Bodies(int count) =>
        text.MayAskOneTwice ? Plural.Of(count, "поручение", "поручения", "поручений")
        : text.IsOfSchoolsOnly ? Plural.Of(count, "школа", "школы", "школ")
        : Plural.Of(count, "организация", "организации", "организаций");

    /// <summary>Of one body: how many of its times are done.</summary>
    public int SettledTimes => times.Count(t => t.Tally.IsSettled);

    /// <summary>«на проверке 3, возвращено 1, продление 1»</summary>
    public string Rest
    {
        get
        {
            if (Current is not { Tally: var tally } || IsOfOne)
                return "";
            (string Word, Standing Standing)[] words =
            [
                ("на проверке", Standing.Submitted),
                ("возвращено", Standing.Returned),
                ("продление", Standing.ExtensionAsked),
                ("в работе", Standing.InProgress),
                ("снято", Standing.Waived),
                ("до внесения", Standing.AcceptedBefore),
            ];
            return string.Join(
                ", ",
                words.Where(w => tally[w.Standing] > 0).Select(w => $"{w.Word}{Nb.Space}{tally[w.Standing]}")
            );
        }
    }

    /// <summary>With the times of the text that have no duties yet: of a draft, or beyond what is given ahead.</summary>
    public ReviewRow Ahead(DeadlineSchedule schedule, DateOnly on)
    {
        var last = times.Count == 0 ? DateOnly.MinValue : times.Max(t => t.LastDueOn);
        var later = schedule
            .Occurrences.Where(o => o.Due > last)
            .Select((o, at) => new Occurrence(times.Count + at, o.Start, o.Due))
            .ToList();
        return later.Count == 0 ? this : new ReviewRow(text, [.. times, .. later], on, isDraft);
    }

    private static Tally Sum(IReadOnlyList<Occurrence> times)
    {
        var sum = new Tally();
        foreach (var time in times)
            sum.Add(time.Tally);
        return sum;
    }
}
