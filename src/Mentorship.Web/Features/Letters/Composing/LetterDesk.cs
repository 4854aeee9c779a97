using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters.Composing;

/// <summary>A draft with those it would go to now, and its paper.</summary>
public sealed record LetterDesk(
    Letter Letter,
    District District,
    IReadOnlyList<Organisation> All,
    DateOnly Today,
    DateTimeOffset At
)
{
    public IReadOnlyList<Organisation> To { get; } = Letter.Recipients(All, Today);

    public Document Paper => LetterPaper.Make(Letter, District, To, number: null, day: null, At);

    /// <summary>«24 организации»: counted as they are chosen.</summary>
    public string Chosen => To.Count == 0 ? "никто не выбран" : LetterWords.Organisations(To.Count);

    public IEnumerable<SelectListItem> Kinds =>
        Others
            .GroupBy(o => o.Kind)
            .OrderBy(g => g.Key)
            .Select(g => new SelectListItem($"{g.Key.Many()}: {g.Count()}", $"{g.Key}"));

    public IEnumerable<SelectListItem> Bodies =>
        Others
            .OrderBy(o => o.Kind)
            .ThenBy(o => o.ShortName, StringComparer.CurrentCulture)
            .Select(o => new SelectListItem(o.ShortName, $"{o.Id}"));

    private IEnumerable<Organisation> Others => All.Where(o => o.Id != Letter.IssuerId);

    public static async Task<LetterDesk> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Letter letter,
        DateOnly today,
        DateTimeOffset at
    ) =>
        new(
            letter,
            await db.Districts.AsNoTracking().SingleAsync(d => d.Id == letter.DistrictId),
            await db.Organisations.VisibleTo(me).AsNoTracking().ActiveOn(today).ToListAsync(),
            today,
            at
        );
}
