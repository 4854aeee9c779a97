namespace Mentorship.Web.Documents.Xlsx;

/// <summary>Where a list came from; it makes the second sheet, because a file outlives the page it was taken from.</summary>
public sealed record Provenance(string Title, string District, string Who, DateTime At, DateOnly AsOf)
{
    /// <summary>In words: «вид: школы; только действующие». Null says that nothing was left out.</summary>
    public string? Filters { get; init; }
}
