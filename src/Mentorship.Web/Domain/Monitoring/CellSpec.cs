using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Monitoring;

/// <summary>A cell of the return: what stands in it and who is counted.</summary>
/// <param name="Key">Its name in the database and in sealed figures.</param>
/// <param name="Head">As the column of the district sheet is called.</param>
/// <param name="Counts">Who or what is counted, for whoever asks where the figure comes from.</param>
public sealed record CellSpec(string Key, Block Block, string Name, string Head, string Counts)
{
    public const int KeyMaxLength = 60;

    public CellKind Kind { get; init; }

    public OrganisationKinds AskedOf { get; init; } = OrganisationKinds.Teaching;

    /// <summary>Of pairs: the form of mentoring.</summary>
    public Guid? FormId { get; init; }

    /// <summary>Grows from the beginning of the programme and never falls.</summary>
    public bool OnlyGrows { get; init; }

    /// <summary>The page that opens the figure; {of} is the organisation, {on} the day.</summary>
    public string? Opens { get; init; }

    public string? Address(Guid organisation, DateOnly day) =>
        Opens
            ?.Replace("{of}", organisation.ToString(), StringComparison.Ordinal)
            .Replace("{on}", day.ToString("yyyy-MM-dd"), StringComparison.Ordinal);
}
