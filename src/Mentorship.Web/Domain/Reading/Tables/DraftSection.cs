using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>A section whose rows are put together and not read yet.</summary>
internal sealed record DraftSection(string? Number, string? Title, string? Stage, SourcePlace? Place)
{
    public List<DraftActivity> Activities { get; } = [];

    /// <summary>What a finding calls it where numbers begin anew.</summary>
    public string? Name => Title ?? Stage;
}

/// <param name="Number">As printed, without a dot at its end.</param>
internal sealed record DraftActivity(string? Number, BodyRow Row);
