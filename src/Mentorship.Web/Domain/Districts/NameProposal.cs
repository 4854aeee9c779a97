using Mentorship.Web.Domain.Declension;

namespace Mentorship.Web.Domain.Districts;

/// <summary>
/// The cases of a district's name by rule: «Приреченский район» → «Приреченского района». A proposal: a person looks
/// at it and corrects it. What no rule covers is left as it is.
/// </summary>
public static class NameProposal
{
    public static DistrictNames Of(string? name)
    {
        if (Text.Tidy(name) is not { } tidy)
            return new DistrictNames(null);
        var forms = BodyForms.Of(tidy);
        return new(tidy, forms[Case.Genitive], forms[Case.Dative], forms[Case.Prepositional]);
    }
}
