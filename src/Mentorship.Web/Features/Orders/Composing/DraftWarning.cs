namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>A sentence that the author of a draft should read before it is registered, and where it is put right.</summary>
public sealed record DraftWarning(string Sentence, string? Link = null, string? Where = null)
{
    /// <summary>One press puts it right: its words and where it is sent.</summary>
    public (string Words, string Address)? Press { get; init; }
}
