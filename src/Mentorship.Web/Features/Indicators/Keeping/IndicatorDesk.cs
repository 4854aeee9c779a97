using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Surveys;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Indicators.Keeping;

/// <summary>What the form of an indicator offers.</summary>
/// <param name="Indicator">The one that is edited; none of a new one.</param>
public sealed record IndicatorDesk(
    Indicator? Indicator,
    IReadOnlyList<SelectListItem> Acts,
    IReadOnlyList<SelectListItem> MentoringKinds
)
{
    public static readonly IReadOnlyList<SelectListItem> Kinds = Items(
        [IndicatorKind.Counted, IndicatorKind.Survey, IndicatorKind.Entered],
        k => k.Name()
    );
    public static readonly IReadOnlyList<SelectListItem> Measures = Items(Enum.GetValues<Measure>(), m => m.Name());
    public static readonly IReadOnlyList<SelectListItem> Aims = Items(Enum.GetValues<Aim>(), a => a.Name());
    public static readonly IReadOnlyList<SelectListItem> Paths = Items(Enum.GetValues<PathKind>(), p => p.Name());
    public static readonly IReadOnlyList<SelectListItem> Spans = Items(Enum.GetValues<Span>(), s => s.Name());
    public static readonly IReadOnlyList<SelectListItem> Holdings = Items(Enum.GetValues<Holding>(), h => h.Name());
    public static readonly IReadOnlyList<SelectListItem> Respondents = Items(
        [Respondent.Mentee, Respondent.Mentor],
        r => r.Many()
    );
    public static readonly IReadOnlyList<SelectListItem> Bodies = Items(
        Enum.GetValues<OrganisationKind>(),
        k => k.Name()
    );

    public static async Task<IndicatorDesk> ReadAsync(PortalDb db, CurrentUser me, Indicator? indicator) =>
        new(
            indicator,
            await db
                .ActKinds.VisibleTo(me)
                .Where(k => !k.IsRetired)
                .OrderBy(k => k.Place)
                .Select(k => new SelectListItem(k.Name, $"{k.Id}"))
                .ToListAsync(),
            await db
                .MentoringKinds.VisibleTo(me)
                .Where(k => !k.IsRetired)
                .OrderBy(k => k.Place)
                .Select(k => new SelectListItem(k.Name, $"{k.Id}"))
                .ToListAsync()
        );

    private static List<SelectListItem> Items<T>(IEnumerable<T> values, Func<T, string> name) =>
        [.. values.Select(v => new SelectListItem(name(v), $"{v}"))];
}
