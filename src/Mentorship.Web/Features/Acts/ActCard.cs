using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Files;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Acts;

public sealed record ActLine(
    Guid Id,
    string Kind,
    string? Title,
    string? Number,
    DateOnly IssuedOn,
    DateOnly From,
    DateOnly? To
);

public sealed record ActCard(
    LocalAct Act,
    ActOwner Owner,
    string Kind,
    ActVerdict Verdict,
    FileNow? File,
    ActLine? BasedOn,
    IReadOnlyList<ActLine> Versions,
    IReadOnlyList<ActLine> RestOnIt,
    DateOnly Today
)
{
    public bool Keeps { get; init; }

    /// <summary>The order of its issuer under the same number and day: it approved the act.</summary>
    public Guid? OrderId { get; init; }

    /// <summary>The act of its kind that counts on the day; the state is then this one's.</summary>
    public bool Counts => Verdict.Act?.Id == Act.Id;
    public bool Ended => Act.To < Today;

    public static async Task<ActCard?> ReadAsync(PortalDb db, CurrentUser me, Guid id, DateOnly today)
    {
        var acts = db.LocalActs.VisibleTo(me).AsNoTracking();
        var act = await acts.Include(a => a.Organisation).Include(a => a.Kind).SingleOrDefaultAsync(a => a.Id == id);
        if (act is null)
            return null;
        var owner = new ActOwner(act.OrganisationId, act.Organisation.ShortName, act.Organisation.Kind);
        var page = await ActsPage.ReadAsync(db, me, new ActFilter("", null, act.OrganisationId, null, today));
        var place = page.Places.GetValueOrDefault((act.OrganisationId, act.KindId));
        var verdict = place?.Verdict ?? new ActVerdict(ActState.Missing, null);
        var basis = verdict.Basis?.Id ?? act.BasedOnId;
        return new(
            act,
            owner,
            act.Kind.Name,
            verdict,
            await db.FileNowAsync(me, act.FileId, $"/acts/{id}/file"),
            await Lines(acts.Where(a => a.Id == basis)).SingleOrDefaultAsync(),
            await Lines(acts.Where(a => a.OrganisationId == act.OrganisationId && a.KindId == act.KindId))
                .ToListAsync(),
            await Lines(acts.Where(a => a.BasedOnId == id)).Take(20).ToListAsync(),
            today
        )
        {
            Keeps = me.Keeps(act.OrganisationId),
            OrderId = await db
                .Orders.VisibleTo(me)
                .Where(o =>
                    o.IssuerId == act.OrganisationId
                    && o.Number == act.Number
                    && o.IssuedOn == act.IssuedOn
                    && o.State != OrderState.Draft
                )
                .Select(o => (Guid?)o.Id)
                .FirstOrDefaultAsync(),
        };
    }

    private static IQueryable<ActLine> Lines(IQueryable<LocalAct> acts) =>
        acts.OrderByDescending(a => a.IssuedOn)
            .ThenByDescending(a => a.From)
            .Select(a => new ActLine(a.Id, a.Kind.Name, a.Title, a.Number, a.IssuedOn, a.From, a.To));
}
