namespace Mentorship.Web.Domain.Orders;

/// <summary>A point as it is written: its depth, what it says, and for whom and when it becomes a duty.</summary>
/// <param name="Level">1, 2 or 3: «2.», «2.1.», «2.1.1.».</param>
/// <param name="Executor">Whom it is for, in the nominative: «ИМЦ», «руководители школ», «Орлова Т. П.».</param>
/// <param name="Addressee">As it is printed, when the rules decline it wrongly: «Методическому центру».</param>
/// <param name="Deadline">In the words of office: «до 29 января 2027 года», «ежеквартально».</param>
public sealed record OrderPoint(
    int Level,
    string? Text,
    string? Executor = null,
    string? Addressee = null,
    string? Deadline = null,
    bool IsRecommended = false
)
{
    /// <summary>How the deadline is to be understood where its words leave it open; the words stay.</summary>
    public string? Phrase { get; init; }

    /// <summary>Somebody has looked at how the deadline is understood and wants it so.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>The executor does not work in the portal: he stands on the paper and gets no duty.</summary>
    public bool IsOutside { get; init; }

    /// <summary>The whole point to the letter, of a paper that it came from; none once a person has worded it anew.</summary>
    public string? Printed { get; init; }

    /// <summary>Of an amending order: the difference that the point puts right.</summary>
    public OrderMend? Mends { get; init; }
}

/// <param name="Place">Where the changed order was left behind, as <see cref="Drifted"/> names it.</param>
/// <param name="Why">What had become true.</param>
/// <param name="Now">The words that stand there from now on; none where the author chose them.</param>
public sealed record OrderMend(string Place, string Why, string? Now);
