using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Organisations;

/// <summary>«УО», «МКУ ИМС», «школа № 3»: the dictionary that party expressions of orders are read with.</summary>
public sealed class OrganisationAlias : DistrictOwned
{
    public const int MaxLength = 200;

    private OrganisationAlias() { }

    internal OrganisationAlias(Organisation organisation, string? spelling)
        : base(organisation.DistrictId)
    {
        OrganisationId = organisation.Id;
        Spelling = Text.Required(spelling, "Укажите, как ещё называют организацию.", MaxLength, nameof(Spelling));
        Key = Text.Key(Spelling);
        if (Key.Length == 0)
            throw new RuleBroken("В названии нет ни букв, ни цифр.", nameof(Spelling));
    }

    public Guid OrganisationId { get; private set; }
    public string Spelling { get; private set; } = "";

    /// <summary>What is compared: capitals without quotes and dashes.</summary>
    public string Key { get; private set; } = "";
}
