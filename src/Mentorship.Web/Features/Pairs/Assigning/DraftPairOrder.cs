using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Orders.Making;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Assigning;

/// <summary>An order on pairs: a school's own of its coordinator, the department's of the curator.</summary>
internal sealed class DraftPairOrder(PortalDb db, CurrentUser me, DateOnly today)
{
    /// <summary>Drafts whose papers are all there and that no other draft of an order names.</summary>
    /// <exception cref="RuleBroken">None is, or some is not.</exception>
    public async Task<IReadOnlyList<Pair>> ReadyAsync(IReadOnlyCollection<Guid> ids)
    {
        if (ids.Count == 0)
            throw new RuleBroken("Отметьте пары, которые войдут в приказ.", nameof(ChosenPairs.Pairs));
        var pairs = await db
            .Pairs.VisibleTo(me)
            .KeptBy(me)
            .Include(p => p.Members)
            .Where(p => ids.Contains(p.Id))
            .ToListAsync();
        var rows = await db
            .Pairs.VisibleTo(me)
            .KeptBy(me)
            .AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .ReadAsync(db, me, today);
        if (rows.Select(Fault).OfType<RuleBroken>().ToList() is { Count: > 0 } faults)
            throw RuleBroken.Of(faults);
        if (pairs.Count == 0)
            throw new RuleBroken("Этих пар больше нет. Отметьте их ещё раз.");
        return pairs;
    }

    private static RuleBroken? Fault(PairRow row) =>
        (
            !row.IsDraft ? $"Пара {PairTitle.Of(row)} уже закреплена."
            : row.Waiting is not null ? $"Пара {PairTitle.Of(row)} уже в проекте приказа."
            : row.InTheWay > 0
                ? $"Паре {PairTitle.Of(row)} не хватает: {string.Join(", ", row.Needs.Where(n => n.IsInTheWay).Select(NeedWords.Short).Distinct())}."
            : null
        )
            is { } why
            ? new RuleBroken(why, nameof(ChosenPairs.Pairs)) { Link = ("Открыть пару", $"/pairs/{row.Id}") }
            : null;

    /// <summary>Mentors from other schools come by the word of whoever heads those: the order names him, and he reads it.</summary>
    public async Task NameHeadsAsync(Order order, IReadOnlyList<Pair> pairs)
    {
        var released = pairs
            .SelectMany(pair => pair.Mentors.Where(m => m.OrganisationId != pair.OrganisationId))
            .Where(m => m is { ReleasedOn: not null, OrganisationId: not null })
            .ToList();
        if (released.Count == 0)
            return;
        var ids = released.Select(m => m.OrganisationId!.Value).Distinct().ToList();
        var schools = await db.Organisations.VisibleTo(me).Where(o => ids.Contains(o.Id)).ToListAsync();
        var heads = (
            from school in schools
            orderby school.ShortName
            from member in released
            where member.OrganisationId == school.Id
            select MentorRelease.Of(member, school)
        )
            .Distinct()
            .ToList();
        var text = order.Content!;
        order.Write(
            order.Type,
            order.Head,
            text with
            {
                Points =
                [
                    text.Points[0],
                    new(
                        1,
                        $"Наставникам из других организаций работать по согласованию с их руководителями: {string.Join("; ", heads.Select(h => h.Words))}"
                    ),
                    .. text.Points.Skip(1),
                ],
                Readers =
                [
                    .. text.Readers,
                    .. heads.Where(h => h.Name is not null).Select(h => new NamedPost(h.Name!, h.Post)),
                ],
            }
        );
    }

    /// <exception cref="RuleBroken">It would name children and is not of their school.</exception>
    public async Task<Order> MakeAsync(IReadOnlyList<Pair> pairs, OrderKind kind)
    {
        var ids = pairs.Select(p => p.Id).ToList();
        var pupils = await db
            .PairMembers.VisibleTo(me)
            .Where(m => ids.Contains(m.PairId) && m.Person.Kind == PersonKind.Student)
            .Select(m => m.PersonId)
            .ToHashSetAsync();
        if (pupils.Count > 0 && !me.Has(Role.Coordinator))
            throw new RuleBroken("Приказ о парах обучающихся называет детей: его издаёт их школа.");
        var issuer = me.Has(Role.Coordinator)
            ? me.Membership!.OrganisationId
            : await db
                .Organisations.VisibleTo(me)
                .Where(o => o.Kind == OrganisationKind.Department)
                .OrderBy(o => o.ShortName)
                .Select(o => (Guid?)o.Id)
                .FirstOrDefaultAsync();
        var order = await DraftOrder.MakeAsync(db, me, new NewOrderForm { Kind = kind, IssuerId = issuer }, today);
        if (pupils.Count > 0)
            order.NameChildren();
        if (kind == OrderKind.AssignPairs)
        {
            var facts = new PatternFacts(today) { Curator = await PairCurator.OfAsync(db, me, order, today) };
            var (title, text) = PairPatterns.Assign(facts, AssignedPairs.Of(pairs, pupils));
            order.Write(order.Type, order.Head with { Title = title }, text with { Acts = order.Content!.Acts });
        }
        return order;
    }
}
