using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Orders.Composing;
using Mentorship.Web.Features.Pairs.Assigning;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Registering;

/// <summary>
/// Number, day, frozen words; then what the order puts in force: its roadmap, and its own points as duties. One
/// transaction, one at a time in a district.
/// </summary>
public static class RegisterOrder
{
    /// <param name="skips">The numbers before it are taken by orders on paper: it need not follow the journal's last.</param>
    /// <returns>How many duties it gave.</returns>
    public static async Task<int> DoAsync(
        PortalDb db,
        CurrentUser me,
        Order order,
        string? number,
        DateOnly day,
        Step step,
        CancellationToken stop,
        bool skips = false
    )
    {
        await JournalPen.TakeTurnAsync(db, order.DistrictId, stop);
        var journal = await IssuerJournal.ReadAsync(db, me, order.IssuerId);
        var given = OrderNumber.Plain(number) ?? journal.Next(order.Type, day.Year);
        if (!skips && OrderNumber.Gap(given, journal.OfYear(day.Year)) is { } missing)
            throw new RuleBroken(
                $"Следующий по порядку – № {missing}: номер {given} оставил бы в журнале пропуск. Если предыдущие документы изданы на бумаге, внесите в журнал последний из них: нумерация продолжится с него.",
                "Number"
            );
        var facts = await OrderFacts.ReadAsync(db, me, order, order.Content!, step.On);
        if (facts.Pairs.Any(p => p.NamesChildren))
            order.NameChildren();
        var points = OrderPlan.Of(order.Content!, facts.Whom, day);
        if (points.FirstOrDefault(p => p.Doubt is not null) is { } unclear)
            throw new RuleBroken(unclear.Doubt!, $"Points[{unclear.At}].{unclear.Field}");
        var (link, token) = Link.Issue(LinkPurpose.DocumentCheck, order.Id, order.DistrictId, step.At.AddYears(75));
        // The paper is made with the number on it: one field feeds its face and every stamp.
        var json = DocumentJson.Write(OrderPaper.Make(facts.Numbered(given, day), step.At));
        order.Register(given, day, new FrozenText(json, DocumentJson.Hash(json)), token, me.UserId, step.At);
        db.Add(link);
        db.Journal.Note("order.registered", because: null);
        await db.SaveChangesAsync(stop);
        var count = await PutInForceAsync(db, me, order, day, step, stop);
        await PlansByOrder.DoAsync(db, me, order, stop);
        await PairsByOrder.DoAsync(db, me, order, day, step.On, stop);
        await ActsByOrder.DoAsync(db, me, order, day, stop);
        await RepealsByOrder.DoAsync(db, me, order, day, stop);
        if (OrderPlan.Make(order, points, facts.PlanOwner, step) is { } plan)
        {
            db.Add(plan);
            await db.SaveChangesAsync(stop);
            plan.Approve(order, day, step.At);
            await db.SaveChangesAsync(stop);
            count += (await KeepObligations.OfRoadmapAsync(db, plan.Id, step, stop))?.Given.Count ?? 0;
        }
        return count;
    }

    private static async Task<int> PutInForceAsync(
        PortalDb db,
        CurrentUser me,
        Order order,
        DateOnly day,
        Step step,
        CancellationToken stop
    )
    {
        if (order.RoadmapId is not { } id)
            return 0;
        var roadmap = await db.Roadmaps.VisibleTo(me).WithText().SingleAsync(r => r.Id == id, stop);
        if (roadmap.Draft is not { } draft)
            throw new RuleBroken("Текст карты из приложения уже утверждён другим документом. Удалите этот проект.");
        var days = new DeadlineDays(roadmap, draft);
        foreach (var activity in draft.InOrder())
            activity.ReadDeadline(draft.Period, days.Of(activity, day));
        if (draft.InOrder().Count(a => !a.IsClear) is > 0 and var unclear)
            throw new RuleBroken(
                $"В карте понято не до конца: {Ui.Wording.Plural.Of(unclear, "мероприятие", "мероприятия", "мероприятий")}. Поправьте или подтвердите их на странице утверждения карты."
            );
        var (_, outcome) = await ApproveRoadmap.DoAsync(db, roadmap, order, day, step, stop);
        return outcome.Given.Count + outcome.Back;
    }
}
