namespace Mentorship.Web.Domain;

/// <summary>A rule of the programme does not hold; the message is a Russian sentence that says what to do.</summary>
public sealed class RuleBroken(string message, string? field = null) : Exception(message)
{
    /// <summary>The property of the form that can mend it, when one can.</summary>
    public string? Field { get; } = field;

    /// <summary>Where what stands in the way can be looked at: «Открыть пару» and its address.</summary>
    public (string Words, string Address)? Link { get; init; }

    /// <summary>The first of them, with the others behind it.</summary>
    public static RuleBroken Of(IReadOnlyList<RuleBroken> faults) =>
        new(faults[0].Message, faults[0].Field) { Link = faults[0].Link, Others = [.. faults.Skip(1)] };

    /// <summary>What else is wrong with the same form, so that it is mended at once.</summary>
    public IReadOnlyList<RuleBroken> Others { get; init; } = [];
}
