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

    /// <summary>The page that shows who is in the figure, as of its day; {of} is the organisation, {on} the day.</summary>
    public string? Opens { get; init; }

    /// <summary>A page that knows no past day: what it shows is today's, and not the figure.</summary>
    public TodayPage? Today { get; init; }

    public string? Address(Guid organisation, DateOnly day) =>
        Opens
            ?.Replace("{of}", organisation.ToString(), StringComparison.Ordinal)
            .Replace("{on}", day.ToString("yyyy-MM-dd"), StringComparison.Ordinal);
}

/// <param name="Name">What is there: «пары этой формы».</param>
/// <param name="Address">{of} is the organisation.</param>
public sealed record TodayPage(string Name, string Address)
{
    public string Of(Guid organisation) => Address.Replace("{of}", organisation.ToString(), StringComparison.Ordinal);
}
