using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Programmes;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Pairs.Ending;
using Mentorship.Web.Features.Pairs.Making;
using Mentorship.Web.Features.Pairs.Members;
using Mentorship.Web.Features.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Assigning;

/// <summary>What a registered order does with the pairs that it names: puts them in force, or ends them.</summary>
internal static class PairsByOrder
{
    /// <exception cref="RuleBroken">A pair has lost a paper since the order was drafted, and which.</exception>
    public static async Task DoAsync(
        PortalDb db,
        CurrentUser me,
        Order order,
        DateOnly day,
        DateOnly today,
        CancellationToken stop
    )
    {
        var named = await db
            .PairOrders.VisibleTo(me)
            .Include(o => o.Pair)
                .ThenInclude(p => p.Members)
                    .ThenInclude(m => m.Person)
            .Include(o => o.Pair)
                .ThenInclude(p => p.Form)
            .Include(o => o.Pair)
                .ThenInclude(p => p.Kind)
            .Include(o => o.Pair)
                .ThenInclude(p => p.Links)
            .Where(o => o.OrderId == order.Id)
            .ToListAsync(stop);
        if (named.Count == 0)
        {
            if (order.Kind.IsOfPairs())
                throw new RuleBroken("В проекте не осталось ни одной пары: удалите этот проект.");
            return;
        }
        var ids = named.Select(o => o.PairId).ToList();
        var rows = await db
            .Pairs.VisibleTo(me)
            .AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .ReadAsync(db, me, today, stop);
        foreach (
            var row in rows.Where(r =>
                !r.IsOpen && named.Exists(o => o.PairId == r.Id && o.Act != PairAct.Assign && !o.IsRecord())
            )
        )
            throw new RuleBroken(
                $"Пара {PairTitle.Of(row)} уже {PairTitle.Ended(row)}, и этот приказ её больше не касается. Уберите её из проекта."
            );
        await ProgrammesAsync(db, me, order, named, day, stop);
        foreach (var row in rows.Where(r => r.IsDraft && r.InTheWay > 0 && order.Kind != OrderKind.ApproveProgrammes))
            throw new RuleBroken(
                $"Пару {PairTitle.Of(row)} закрепить нельзя, не хватает: {string.Join(", ", row.Needs.Where(n => n.IsInTheWay).Select(NeedWords.Short).Distinct())}. Внесите бумагу или уберите пару из проекта."
            );
        var comers = await db.ComersAsync(me, named, stop);
        foreach (var change in named.Where(o => o.ComerId is not null).GroupBy(o => o.Pair))
            await Entering.MustHavePapersAsync(
                db,
                me,
                change.Key,
                [.. change.Select(o => o.Comer(Who(o, comers).Person))],
                today
            );
        foreach (var one in named)
        {
            if (!one.IsRecord())
                await DoAsync(db, me, one, day, today, stop);
            if (one.ComerId is not null)
                Enter(db, one, Who(one, comers));
            one.Done(day);
        }
        await db.SaveChangesAsync(stop);
    }

    /// <exception cref="RuleBroken">A programme was approved meanwhile, or rewritten and not finished.</exception>
    private static async Task ProgrammesAsync(
        PortalDb db,
        CurrentUser me,
        Order order,
        IReadOnlyList<PairOrder> named,
        DateOnly day,
        CancellationToken stop
    )
    {
        var pairs = named.Where(o => o.Act == PairAct.Programme).Select(o => o.PairId).ToList();
        if (pairs.Count == 0)
            return;
        var made = await WrittenProgrammes.ByPairAsync(db, me, pairs, stop);
        var paper = $"{order.Type.In(Case.Nominative)} от {day:dd.MM.yyyy} № {order.Number}";
        foreach (var pair in pairs)
        {
            if (!made.TryGetValue(pair, out var programme))
                throw new RuleBroken("Одной из программ больше нет: уберите её пару из проекта.");
            var by = $"{order.SignerPost} {order.SignerName}, {paper}";
            programme.Approve(day, by.Length <= Domain.Programmes.Programme.NameMaxLength ? by : paper);
        }
        db.Journal.Note("programme.approved", because: null);
    }

    private static Participant Who(PairOrder named, Dictionary<Guid, Person> comers) =>
        comers.GetValueOrDefault(named.ComerId!.Value) is { } person
            ? new Participant(person, named.ComerOrganisationId)
            : throw new RuleBroken(
                "Того, кто входит в пару по этому приказу, больше нет в списке людей: выбыл или отозвал согласие. Уберите пару из проекта."
            );

    private static void Enter(PortalDb db, PairOrder named, Participant who)
    {
        if (named.Act == PairAct.Join)
        {
            named.Pair.AddMentee(who, named.On!.Value);
            return;
        }
        if (named.Act == PairAct.JoinMentor)
        {
            var more = named.Pair.AddMentor(who, named.On!.Value);
            if (more.IsWorker && named.Agreement is { } own)
                more.Agree(own);
            return;
        }
        var leaving =
            named.Leaves
            ?? throw new RuleBroken(
                "В проекте не сказано, по чьему желанию и почему меняется наставник. Откройте пару, выберите «Сменить наставника» и подготовьте приказ ещё раз: проект останется тот же."
            );
        var earlier = named.Pair.Members.First(m => m.Id == named.MemberId);
        var mentor = named.Pair.ReplaceMentor(earlier, who, named.On!.Value, leaving);
        if (mentor.IsWorker && named.Agreement is { } agreement)
            mentor.Agree(agreement);
        db.Journal.Note("pair.mentorReplaced", because: leaving.Because);
    }

    private static async Task DoAsync(
        PortalDb db,
        CurrentUser me,
        PairOrder named,
        DateOnly day,
        DateOnly today,
        CancellationToken stop
    )
    {
        var pair = named.Pair;
        if (named.Act == PairAct.Assign)
            pair.Approve(day);
        else if (named.Ended is { } ending)
            pair.Terminate(ending);
        else if (named.Completed is { } completion)
        {
            pair.Complete(completion);
            await ClosingProgramme.CloseAsync(db, me, named, today);
        }
        else if (named is { Act: PairAct.Extend, On: { } to })
            await ExtendAsync(db, me, pair, to, today);
        else if (named is { Act: PairAct.Leave, Leaves: { } leaves })
        {
            var member = pair.Members.First(m => m.Id == named.MemberId);
            pair.LetGo(member, named.On!.Value, leaves);
            db.Journal.Note(member.IsMentor ? "pair.mentorLeft" : "pair.menteeLeft", because: leaves.Because);
        }
        await db.StopProgrammeAsync(pair, stop);
    }

    private static async Task ExtendAsync(PortalDb db, CurrentUser me, Pair pair, DateOnly to, DateOnly today)
    {
        // It was extended at once, and the order writes that down.
        if (pair.To == to)
            return;
        pair.Extend(to);
        await PairClash.MustBeFreeAsync(db, me, pair, today);
        db.Journal.Note("pair.extended", because: null);
    }
}
