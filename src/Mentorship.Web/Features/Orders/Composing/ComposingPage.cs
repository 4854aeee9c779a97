using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>How the text is understood and what it looks like, beside the form that writes it.</summary>
public sealed record ComposingPage(Order Order, OrderFacts Facts, Document Paper)
{
    private readonly Dictionary<int, PlannedPoint> duties = Facts.Planned.ToDictionary(p => p.At);

    public IReadOnlyList<SelectListItem> Bases { get; private init; } = [];

    /// <summary>What a line of an annex of indicators may become; nothing where the issuer sets no plans.</summary>
    public IReadOnlyList<SelectListItem> Indicators { get; private init; } = [];

    /// <summary>What an annex may become among the local acts of the issuer.</summary>
    public IReadOnlyList<SelectListItem> Acts { get; private init; } = [];
    public IReadOnlyList<Appointments.Found> Staff { get; private init; } = [];
    public IReadOnlyList<Appointments.Found> Choice { get; private init; } = [];

    /// <summary>What has overtaken the draft since it was composed.</summary>
    public IReadOnlyList<DraftWarning> News { get; private init; } = [];

    /// <summary>All that stands in the way or should be known before it is registered, the same wherever the draft is seen.</summary>
    public IReadOnlyList<DraftWarning> Before =>
        !Order.IsDraft
            ? []
            :
            [
                .. News,
                .. Facts.Text.Unfinished(Order.Title, Order.Kind).Select(u => new DraftWarning(u.Sentence)),
                .. Facts.Planned.Where(p => p.Doubt is not null).Select(p => new DraftWarning(p.Doubt!)),
                .. Facts.Undeclined.Select(s => new DraftWarning(s)),
                .. OrderDoubts.Younger(Facts.Bases, Facts.Today).Select(s => new DraftWarning(s)),
            ];

    public PlannedPoint? Duty(int at) => duties.GetValueOrDefault(at);

    public static async Task<ComposingPage> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Order order,
        DateOnly today,
        DateTimeOffset at
    )
    {
        var facts = await OrderFacts.ReadAsync(db, me, order, order.Content!, today);
        return new(order, facts, OrderPaper.Make(facts, at)) { News = await DraftNews.ReadAsync(db, me, facts) };
    }

    public async Task<ComposingPage> WithDeskAsync(PortalDb db, CurrentUser me, TextForm form, DateOnly today)
    {
        var found = string.IsNullOrWhiteSpace(form.Who)
            ? []
            : await Appointments.PersonFinder.FindAsync(db, me, form.Who, Order.IssuerId, today);
        return this with
        {
            Bases = await db
                .OrderBases.VisibleTo(me)
                .Where(b => !b.IsRetired || form.Acts.Contains(b.Id))
                .OrderBy(b => b.Place)
                .Select(b => new SelectListItem(b.Name, b.Id.ToString()))
                .ToListAsync(),
            Indicators =
                form.Annexes.Exists(a => a.Kind == AnnexKind.Indicators) && Order.Issuer.Kind.SpeaksToDistrict()
                    ? (await db.IndicatorsAsync(me)).Choice()
                    : [],
            Acts = form.Annexes.Exists(a => a.Kind == AnnexKind.Words)
                ? await Making.NewOrderDesk.ActsAsync(db, me)
                : [],
            Staff = await Appointments.PersonFinder.FindAsync(db, me, null, Order.IssuerId, today),
            Choice = found.Count > 1 ? found : [],
        };
    }
}
