using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Programmes;

/// <summary>Programmes that are written to their end and wait for approval; an order approves several at once.</summary>
internal static class WrittenProgrammes
{
    public static async Task<Dictionary<Guid, Programme>> ByPairAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<Guid> pairs,
        CancellationToken stop = default
    ) =>
        await db
            .Programmes.VisibleTo(me)
            .Include(p => p.Steps)
            .Where(p => pairs.Contains(p.PairId))
            .ToDictionaryAsync(p => p.PairId, stop);

    /// <summary>Those of a page of the bank that may be ticked.</summary>
    public static async Task<IReadOnlySet<Guid>> AmongAsync(PortalDb db, CurrentUser me, IReadOnlyList<BankRow> rows)
    {
        var drafts = rows.Where(r => r.State == ProgrammeState.Draft).Select(r => r.PairId).ToList();
        if (drafts.Count == 0)
            return new HashSet<Guid>();
        // An order that names children is their school's own.
        var school = me.Has(Role.Coordinator);
        var kept = await db
            .Pairs.VisibleTo(me)
            .KeptBy(me)
            .Where(p =>
                drafts.Contains(p.Id)
                && p.State == PairState.Approved
                && (school || p.Members.All(m => m.Person.Kind != PersonKind.Student))
                && !p.Orders.Any(o => o.Act == PairAct.Programme && o.DoneOn == null)
            )
            .Select(p => p.Id)
            .ToListAsync();
        var written = await ByPairAsync(db, me, kept);
        return kept.Where(id => written.TryGetValue(id, out var made) && !made.Missing().Any()).ToHashSet();
    }

    /// <exception cref="RuleBroken">None is chosen, or one is not ready.</exception>
    public static async Task<IReadOnlyList<Pair>> OfAsync(
        PortalDb db,
        CurrentUser me,
        IReadOnlyCollection<Guid> ids,
        DateOnly today
    )
    {
        if (ids.Count == 0)
            throw new RuleBroken("Отметьте программы, которые войдут в приказ.");
        var pairs = await db
            .Pairs.VisibleTo(me)
            .KeptBy(me)
            .Include(p => p.Members)
            .Include(p => p.Orders)
            .Where(p => ids.Contains(p.Id))
            .ToListAsync();
        if (pairs.Count == 0)
            throw new RuleBroken("Этих программ больше нет. Отметьте их ещё раз.");
        var written = await ByPairAsync(db, me, ids);
        var people = await PairPeople.ReadAsync(db, me, [.. pairs.Select(p => p.Id)], today);
        foreach (var pair in pairs)
        {
            var title = people.GetValueOrDefault(pair.Id, PairPeople.Nobody).Title;
            if (!written.TryGetValue(pair.Id, out var made) || made.State != ProgrammeState.Draft)
                throw new RuleBroken($"Программа пары {title} уже утверждена.");
            if (pair.State != PairState.Approved || pair.EndedOn < today)
                throw new RuleBroken($"Пара {title} ещё не закреплена или уже завершена: её программу не утверждают.");
            if (pair.Orders.Any(o => o.Act == PairAct.Programme && o.DoneOn is null))
                throw new RuleBroken($"Программа пары {title} уже в проекте приказа.");
            if (made.Missing().FirstOrDefault() is { } missing)
                throw new RuleBroken($"Программа пары {title} не дописана. {missing}");
        }
        return pairs;
    }
}
