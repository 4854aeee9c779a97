using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Indicators.Counting;

/// <summary>Whom an indicator of people counts; ages are those of the day.</summary>
/// <param name="IsMentor">None: in any role, each once.</param>
public sealed record PeopleRule(PersonKind Kind, bool? IsMentor, int? Youngest, int? Oldest, bool Young)
{
    public StatisticKind? Of { get; init; }

    public static PeopleRule? For(Computation? computation) =>
        computation switch
        {
            Computation.Mentees => new(PersonKind.Student, false, 10, 19, false) { Of = StatisticKind.Children10To19 },
            Computation.Mentors => new(PersonKind.Student, true, 15, 19, false) { Of = StatisticKind.Children15To19 },
            Computation.YoungTeachers => new(PersonKind.Employee, false, null, null, true)
            {
                Of = StatisticKind.TeachersUpTo3Years,
            },
            Computation.Covered => new(PersonKind.Student, null, 10, null, false),
            _ => null,
        };

    /// <summary>
    /// The latest of his terms that counts: the organisation it names has him in its figure, so that the figures of
    /// organisations add up to the district's however often he has changed school.
    /// </summary>
    public Term? Counting(PersonFact person, Indicator indicator, DateOnly day)
    {
        for (var at = person.Terms.Count - 1; at >= 0; at--)
        {
            var term = person.Terms[at];
            if ((IsMentor is null || term.IsMentor == IsMentor) && term.Counts(indicator.Span, indicator.Since, day))
                // Asked last, because it is dearer than the days of a pair.
                return Objection(person.BornOn, person.TeachingSince, day) is null ? term : null;
        }
        return null;
    }

    /// <summary>What stands in the way besides pairs.</summary>
    public LeftOutReason? Objection(DateOnly? bornOn, DateOnly? teachingSince, DateOnly day)
    {
        if (Young)
            return teachingSince <= day && teachingSince >= day.AddYears(-3) ? null : LeftOutReason.NotYoungTeacher;
        if (Youngest is null && Oldest is null)
            return null;
        if (bornOn is not { } born)
            return LeftOutReason.NoBirthDate;
        var age = Person.Years(born, day);
        return age < Youngest ? LeftOutReason.TooYoung
            : age > Oldest ? LeftOutReason.TooOld
            : null;
    }

    /// <summary>Why his pairs do not count, the nearest to being counted first.</summary>
    public (LeftOutReason Reason, Term? Term) Why(IReadOnlyList<Term> terms, Indicator indicator, DateOnly day)
    {
        var inRole = terms.Where(t => IsMentor is null || t.IsMentor == IsMentor).Reverse().ToList();
        if (inRole.Find(t => t.IsDraft && t.IsCounted && t.From <= day) is { } draft)
            return (LeftOutReason.Draft, draft);
        if (inRole.Find(t => t.IsCounted && !t.IsDraft && t.Begins > day) is { } later)
            return (LeftOutReason.Later, later);
        if (inRole.Find(t => t.IsCounted && !t.IsDraft && t.Begins <= day) is { } ended)
            return (LeftOutReason.Ended, ended);
        if (inRole.Find(t => !t.IsCounted && t.Begins <= day) is { } uncounted)
            return (LeftOutReason.Uncounted, uncounted);
        return terms.FirstOrDefault(t => IsMentor is { } role && t.IsMentor != role && t.Begins <= day) is { } other
            ? (LeftOutReason.OtherRole, other)
            : (LeftOutReason.NoPair, null);
    }
}
