using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Orders;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain;
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
    DateTimeOffset At,
    HeadForms Heads
)
{
    public IReadOnlyList<Organisation> To { get; } = Letter.Recipients(All, Today);

    public Document Paper => LetterPaper.Make(Letter, District, To, number: null, day: null, At, Heads);

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
            .ThenBy(o => o.ShortName, Natural.Order)
            .Select(o => new SelectListItem(o.ShortName, $"{o.Id}"));

    private IEnumerable<Organisation> Others => All.Where(o => o.Id != Letter.IssuerId);

    public static async Task<LetterDesk> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Letter letter,
        DateOnly today,
        DateTimeOffset at
    )
    {
        var all = await db.Organisations.VisibleTo(me).AsNoTracking().ActiveOn(today).ToListAsync();
        return new(
            letter,
            await db.Districts.AsNoTracking().SingleAsync(d => d.Id == letter.DistrictId),
            all,
            today,
            at,
            await HeadsAsync(db, me, letter.Recipients(all, today))
        );
    }

    // Only a letter to one organisation names its head.
    private static async Task<HeadForms> HeadsAsync(PortalDb db, CurrentUser me, IReadOnlyList<Organisation> to)
    {
        if (to is not [{ HeadName: { } name } only])
            return new(await db.FormsBookAsync(me), new Dictionary<Guid, Guid>());
        var staff = await db
            .People.VisibleTo(me)
            .Where(p => p.Employments.Any(e => e.OrganisationId == only.Id))
            .Select(p => new
            {
                p.Id,
                p.Surname,
                p.Name,
                p.Patronymic,
            })
            .ToListAsync();
        var head = staff.Find(p =>
            Domain.Text.Key(string.Join(' ', new[] { p.Surname, p.Name, p.Patronymic }.OfType<string>()))
            == Domain.Text.Key(name)
        );
        return new(
            await db.FormsBookAsync(me),
            head is null ? new Dictionary<Guid, Guid>() : new Dictionary<Guid, Guid> { [only.Id] = head.Id }
        );
    }
}
