using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Orders;

/// <summary>A pair that ends before its time, as its order says it.</summary>
/// <param name="Agreements">Additional agreements of those who mentor: «№ 5-ДС от 01.09.2026».</param>
public sealed record EarlyEnd(PairEnding Ending, bool IsGroup, IReadOnlyList<string> Agreements);

/// <summary>A pair that has done what it set out to do.</summary>
/// <param name="IsInTime">On its last planned day.</param>
/// <param name="Steps">Of its programme: carried out, and all; null where it has none.</param>
public sealed record DoneEnd(DateOnly Last, bool IsGroup, bool IsInTime, (int Done, int All)? Steps)
{
    /// <summary>Paid for longer than the pair lasts: «№ 5-ДС от 01.09.2026».</summary>
    public IReadOnlyList<string> Agreements { get; init; } = [];

    /// <summary>When a worker was told that it ends before its time.</summary>
    public DateOnly? NoticeOn { get; init; }
}

/// <summary>A pair that goes on longer than the order says that put it in force.</summary>
/// <param name="Agreements">Of those who mentor then: «№ 5-ДС от 01.09.2026».</param>
public sealed record Extension(DateOnly Last, bool IsGroup, IReadOnlyList<string> Agreements);

/// <summary>Somebody enters a pair in force by an order: the new mentor, or one more mentee of a group.</summary>
/// <param name="IsMentor">He takes over; else he joins.</param>
/// <param name="Agreement">Of the mentor who makes room: «№ 5-ДС от 01.09.2026».</param>
/// <param name="IsWorker">An agreement under article 351.8 has to be made with him.</param>
public sealed record PairChange(DateOnly On, bool IsMentor, string? Agreement, bool IsWorker)
{
    /// <summary>How the mentor leaves who makes room.</summary>
    public MemberLeaving? Leaves { get; init; }

    /// <summary>Nobody enters: somebody leaves, the day before is his last.</summary>
    public bool IsLeaving { get; init; }

    /// <summary>Whoever leaves or makes room has mentored.</summary>
    public bool IsOfMentors { get; init; }

    /// <summary>«Сорокину Е. А.»: the mentor who leaves, where his case is sure.</summary>
    public string? Leaver { get; init; }

    /// <summary>Another mentor joins, and nobody makes room for him.</summary>
    public bool IsMoreMentors { get; init; }
}
