using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features.Settings;

/// <summary>All sections as they stand; the one that is being saved as it was typed.</summary>
public sealed record SettingsPage(
    NamesForm Names,
    DepartmentSectionForm Department,
    TimeZoneForm Zone,
    HeadForm Head,
    LayoutForm Layout,
    DocumentLayout Picture
)
{
    public bool Proposed { get; init; }
    public IReadOnlyList<Clash> Clashes { get; init; } = [];

    public static SettingsPage Of(District district, ISectionForm? typed)
    {
        var page = new SettingsPage(
            typed as NamesForm ?? Marked(NamesForm.Of(district), NamesForm.Fields),
            typed as DepartmentSectionForm ?? Marked(DepartmentSectionForm.Of(district), DepartmentSectionForm.Fields),
            typed as TimeZoneForm ?? Marked(TimeZoneForm.Of(district), TimeZoneForm.Fields),
            typed as HeadForm ?? Marked(HeadForm.Of(district), HeadForm.Fields),
            typed as LayoutForm ?? Marked(LayoutForm.Of(district), LayoutForm.Fields),
            district.Layout
        );
        return page;
    }

    public static TForm Marked<TForm>(TForm form, SeenFields<TForm> fields)
        where TForm : ISectionForm
    {
        form.Seen = fields.Mark(form);
        return form;
    }
}
