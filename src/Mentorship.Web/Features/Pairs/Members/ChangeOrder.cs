using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Orders;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Pairs.Assigning;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>The draft of the order that changes who is in a pair: one, however many enter by it.</summary>
internal sealed class ChangeOrder(PortalDb db, CurrentUser me, DateOnly today)
{
    /// <param name="change">What the order does; asked again of the same place it replaces what the draft said.</param>
    /// <param name="act">Of three: somebody takes over, another mentor or another mentee joins.</param>
    public async Task<Order> WriteAsync(
        Pair pair,
        PairMember? earlier,
        Participant who,
        PairAct act,
        Action<PairOrder> change
    )
    {
        var waiting = await WaitingAsync(pair.Id);
        return await WriteAsync(pair, waiting, Same(waiting, earlier, who), act, change);
    }

    /// <param name="leaves">Whom the group goes on without.</param>
    public async Task<Order> WriteAsync(Pair pair, PairMember leaves, Action<PairOrder> change)
    {
        var waiting = await WaitingAsync(pair.Id);
        return await WriteAsync(pair, waiting, waiting.Find(o => o.MemberId == leaves.Id), PairAct.Leave, change);
    }

    private async Task<Order> WriteAsync(
        Pair pair,
        List<PairOrder> waiting,
        PairOrder? named,
        PairAct act,
        Action<PairOrder> change
    )
    {
        var order =
            waiting.FirstOrDefault()?.Order
            ?? await new DraftPairOrder(db, me, today).MakeAsync([pair], OrderKind.ChangePairs);
        if (named is null)
        {
            named = new PairOrder(pair, order, act);
            db.Add(named);
            waiting.Add(named);
        }
        change(named);
        await db.SaveChangesAsync();
        await ComposeAsync(pair, order, waiting);
        return order;
    }

    /// <summary>He has left without the order that was being written.</summary>
    public async Task DropAsync(Pair pair, PairMember leaves)
    {
        var waiting = await WaitingAsync(pair.Id);
        await DropAsync(pair, waiting, waiting.Find(o => o.MemberId == leaves.Id));
    }

    /// <summary>He has entered without the order that was being written.</summary>
    public async Task DropAsync(Pair pair, PairMember? earlier, Participant who)
    {
        var waiting = await WaitingAsync(pair.Id);
        await DropAsync(pair, waiting, Same(waiting, earlier, who));
    }

    private async Task DropAsync(Pair pair, List<PairOrder> waiting, PairOrder? named)
    {
        if (named is null)
            return;
        if (waiting.Count == 1)
        {
            db.Remove(named.Order);
            return;
        }
        db.Remove(named);
        await ComposeAsync(pair, named.Order, [.. waiting.Where(o => o.Id != named.Id)]);
    }

    private static PairOrder? Same(IReadOnlyList<PairOrder> waiting, PairMember? earlier, Participant who) =>
        waiting.FirstOrDefault(o => earlier is null ? o.ComerId == who.Person.Id : o.MemberId == earlier.Id);

    private async Task ComposeAsync(Pair pair, Order order, IReadOnlyList<PairOrder> changes)
    {
        var ids = changes.Select(c => c.ComerId).OfType<Guid>().ToList();
        var workers = await db
            .People.VisibleTo(me, asMentors: true)
            .Where(p => ids.Contains(p.Id) && p.Kind == PersonKind.Employee)
            .Select(p => p.Id)
            .ToListAsync();
        var forms = await db.FormsBookAsync(me);
        var (title, text) = PairPatterns.Change(
            [
                .. changes
                    .OrderBy(c => c.On)
                    .Select(c => new PairChange(
                        c.Act == PairAct.Leave ? c.On!.Value.AddDays(1) : c.On!.Value,
                        c.Act == PairAct.Replace,
                        AgreementOf(pair.Members.FirstOrDefault(m => m.Id == c.MemberId)),
                        c.ComerId is { } comer && workers.Contains(comer)
                    )
                    {
                        Leaves = c.Leaves,
                        IsLeaving = c.Act == PairAct.Leave,
                        IsOfMentors = pair.Mentors.Any(m => m.Id == c.MemberId),
                        Leaver =
                            c.Act == PairAct.Leave ? Leaver(pair.Members.First(m => m.Id == c.MemberId), forms) : null,
                        IsMoreMentors = c.Act == PairAct.JoinMentor,
                    }),
            ],
            await PairCurator.OfAsync(db, me, order, today),
            // One more makes a group of a pair.
            pair.Mentees.Count() + changes.Count(c => c.Act is PairAct.Join or PairAct.JoinMentor)
            > 1
                ? new PairsNamed(0, 1)
                : new PairsNamed(1, 0)
        );
        order.Write(order.Type, order.Head with { Title = title }, text);
    }

    private Task<List<PairOrder>> WaitingAsync(Guid pair) =>
        db
            .PairOrders.VisibleTo(me)
            .Include(o => o.Order)
                .ThenInclude(o => o.Issuer)
            .Where(o => o.PairId == pair && o.DoneOn == null)
            .Where(o =>
                o.Act == PairAct.Replace
                || o.Act == PairAct.Join
                || o.Act == PairAct.JoinMentor
                || o.Act == PairAct.Leave
            )
            .OrderBy(o => o.Id)
            .ToListAsync();

    // Children are named by the annex only.
    private static string? Leaver(PairMember member, FormsBook book)
    {
        if (!member.IsMentor || member.Person.Kind == PersonKind.Student)
            return null;
        var (person, kept) = (member.Person, book.Of(member.PersonId));
        var forms = PersonForms.Of(new PersonName(person.Surname, person.Name, person.Patronymic), person.Sex, kept);
        return forms.Surname.IsCertain ? forms.WithInitials(Case.Accusative) : null;
    }

    private static string? AgreementOf(PairMember? earlier) =>
        earlier is { HasAgreement: true } ? $"№ {earlier.AgreementNumber} от {earlier.AgreementOn:dd.MM.yyyy}" : null;
}
