using Mentorship.Web.Domain.Consents;

namespace Mentorship.Web.Features.Consents.Asking;

/// <summary>Whose papers are printed: the ticked kinds, or what each of them lacks.</summary>
public sealed class AskForm
{
    public List<Guid> People { get; set; } = [];

    /// <summary>Nothing ticked: all that is missing for bases and pairs.</summary>
    public List<ConsentKind> Kinds { get; set; } = [];

    /// <summary>Of a consent to one pair.</summary>
    public Guid? Pair { get; set; }

    /// <summary>Everybody of an organisation who lacks something.</summary>
    public Guid? Organisation { get; set; }

    /// <summary>Of a list with ticks: nobody ticked is nobody, not everybody.</summary>
    public bool Ticked { get; set; }

    public string? Back { get; set; }
}
