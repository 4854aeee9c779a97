using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Programmes;

/// <summary>What every page under a pair says above its own matter.</summary>
/// <param name="Works">Writes the programme, notes meetings.</param>
/// <param name="Keeps">Approves, asks both sides, deletes.</param>
public sealed record PairHead(Pair Pair, PairPeople People, bool Works, bool Keeps, bool ReadsWords, bool IsMentor)
{
    public string At => $"/pairs/{Pair.Id}";

    public IReadOnlyList<(string, string)> Crumbs =>
        IsMentor ? [("Мои наставляемые", "/mentoring")] : [("Пары и группы", "/pairs"), (People.CardTitle, At)];

    public static async Task<PairHead?> ReadAsync(PortalDb db, CurrentUser me, Guid id, DateOnly today)
    {
        var pair = await db
            .Pairs.VisibleTo(me)
            .AsNoTracking()
            .Include(p => p.Organisation)
            .Include(p => p.Form)
            .Include(p => p.Kind)
            .Include(p => p.Members)
            .SingleOrDefaultAsync(p => p.Id == id);
        if (pair is null)
            return null;
        var works = await db.Pairs.VisibleTo(me).WorkedBy(me, today).AnyAsync(p => p.Id == id);
        return new(
            pair,
            await PairPeople.ReadAsync(db, me, id, today),
            works,
            works && !me.Has(Role.Mentor),
            me.ReadsWordsOf(pair),
            me.Has(Role.Mentor)
        );
    }
}
