using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Features.Settings;

/// <summary>All sections as they stand; the one that is being saved as it was typed.</summary>
public sealed record SettingsPage(
    NamesForm Names,
    DepartmentSectionForm Department,
    TimeZoneForm Zone,
    HeadForm Head,
    LayoutForm Layout,
    DocumentLayout Picture,
    HabitsForm Habits,
    PairRulesForm Pairs,
    Document Sample
)
{
    public bool Proposed { get; init; }

    public static SettingsPage Of(District district, object? typed) =>
        new(
            typed as NamesForm ?? NamesForm.Of(district),
            typed as DepartmentSectionForm ?? DepartmentSectionForm.Of(district),
            typed as TimeZoneForm ?? TimeZoneForm.Of(district),
            typed as HeadForm ?? HeadForm.Of(district),
            typed as LayoutForm ?? LayoutForm.Of(district),
            district.Layout,
            typed as HabitsForm ?? HabitsForm.Of(district),
            typed as PairRulesForm ?? PairRulesForm.Of(district),
            OrderSample.Of(district)
        );
}
