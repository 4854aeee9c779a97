using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Features.Orders.Registering;
using Mentorship.Web.Features.Roadmaps.Approval;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <param name="Given">How many duties it gave.</param>
/// <param name="Done">How many of them were done before the paper came.</param>
/// <param name="Waiting">Other roadmaps of the paper that wait for their turn.</param>
internal sealed record Created(int Given, int Done, IReadOnlyList<(Guid Import, string Title)> Waiting);

/// <summary>
/// What was read and looked through becomes a roadmap and its order; a signed order is entered under its own number and
/// puts the roadmap in force. One transaction: all of it or nothing.
/// </summary>
internal sealed class CreateFromImport(PortalDb db, CurrentUser me)
{
    /// <exception cref="RuleBroken">Something has not been answered, or the order cannot be as it is typed.</exception>
    public async Task<Created> DoAsync(OpenImport open, ImportPaper paper, Step step, CancellationToken stop)
    {
        var import = open.Import;
        if (paper.IsSigned && paper.IssuedOn > step.On)
            throw new RuleBroken("Дата приказа ещё не наступила. Проверьте её.", nameof(paper.IssuedOn));
        // Read anew with the order's own day, which counts «в течение месяца» and tells a deadline before the order, and
        // with its issuer: a school's order makes that school's roadmap.
        import.Answer(import.Answers with { Paper = paper, IssuerId = paper.IssuerId }, step.At);
        open = open.Again();
        MustBeAnswered(open);
        var roadmap = Made(open);
        var issuer =
            await db
                .Organisations.VisibleTo(me)
                .KeptBy(me)
                .IssuersOf(roadmap)
                .SingleOrDefaultAsync(o => o.Id == paper.IssuerId, stop)
            ?? throw new RuleBroken("Выберите, кто издал приказ.", nameof(paper.IssuerId));
        var order = Order.Draft(
            issuer,
            OrderKind.ApproveRoadmap,
            paper.Type,
            paper.Head,
            new OrderText
            {
                Preamble = paper.Preamble,
                OrderingWord = Ordering(open.Made.Reading.Order, paper),
                Points = ImportedPoints.ToTheLetter(paper.Points, open.ReadPoints()),
                Control = ImportedPoints.Control(open.Made.Reading),
                Annexes = ImportedAnnexes.Of(open.Made.Reading, roadmap, Printed(paper, issuer), open.Made.People),
            }
        );
        order.ControlledBy(paper.Control, null);
        order.PutInForce(roadmap.Id);
        db.Add(order);
        await KeepAsync(import, roadmap, order, step, stop);
        var waiting = await WaitAsync(open, order, step, stop);
        if (!paper.IsSigned)
            return new(0, 0, waiting);
        order.Scan((await CopyAsync(import, stop)).Id);
        var given = await RegisterOrder.DoAsync(
            db,
            me,
            order,
            paper.Number,
            paper.IssuedOn!.Value,
            step,
            stop,
            skips: true
        );
        return new(given, await SettleAsync(order, paper.Past, step, stop), waiting);
    }

    /// <summary>The next roadmap of a paper whose order stands in the journal already.</summary>
    public async Task<Created> FollowAsync(
        OpenImport open,
        Order order,
        PastDuties past,
        Step step,
        CancellationToken stop
    )
    {
        MustBeAnswered(open);
        var roadmap = Made(open);
        var reading = open.Made.Reading;
        if (order.IsDraft)
            order.TakeRoadmap(ImportedAnnexes.TitleOf(reading.Plans[reading.At]), roadmap.Id);
        await KeepAsync(open.Import, roadmap, order, step, stop);
        if (order.IsDraft || order.IssuedOn is not { } day)
            return new(0, 0, []);
        foreach (var activity in roadmap.Draft!.InOrder())
            activity.ReadDeadline(roadmap.Draft.Period, day);
        var (_, outcome) = await ApproveRoadmap.DoAsync(db, roadmap, order, day, step, stop);
        return new(outcome.Given.Count, await SettleAsync(order, past, step, stop), []);
    }

    // Of a paper without points, or made another paper, the district says it in its own way.
    private static string? Ordering(ReadOrder read, ImportPaper paper) =>
        read.Points.Count > 0 && TypeWords.Of(read.Kind) == paper.Type ? PointWords.OrderingWord(read.Preamble) : null;

    // The plans of the district are set by its own bodies.
    private static ImportPaper Printed(ImportPaper paper, Organisation issuer) =>
        issuer.Kind.SpeaksToDistrict()
            ? paper
            : paper with
            {
                Indicators = [.. paper.Indicators.Select(i => i with { IndicatorId = null, IsNew = false })],
            };

    private static void MustBeAnswered(OpenImport open)
    {
        if (open.Made.Questions is > 0 and var left)
            throw new RuleBroken(
                $"Осталось без ответа: {Plural.Of(left, "вопрос", "вопроса", "вопросов")}. Вернитесь к проверке и ответьте.",
                CreationLeads.Questions
            );
    }

    private static Roadmap Made(OpenImport open) =>
        open.Made.Roadmap.Draft!.InOrder().Any()
            ? open.Made.Roadmap
            : throw new RuleBroken(
                "В карте не осталось ни одного мероприятия: верните нужные строки на странице проверки.",
                CreationLeads.Gone
            );

    private async Task KeepAsync(RoadmapImport import, Roadmap roadmap, Order order, Step step, CancellationToken stop)
    {
        db.Add(roadmap);
        db.Journal.Note("roadmap.imported", $"файл {import.FileName}");
        await db.SaveChangesAsync(stop);
        import.Become(roadmap.Id, order.Id, step.At);
        await db.SaveChangesAsync(stop);
    }

    // Each further roadmap of the paper waits among the uploaded papers, with the order that is made now.
    private async Task<IReadOnlyList<(Guid, string)>> WaitAsync(
        OpenImport open,
        Order order,
        Step step,
        CancellationToken stop
    )
    {
        var import = open.Import;
        List<(Guid, string)> waiting = [];
        foreach (var (at, plan) in open.Made.Reading.Plans.Index().Where(p => p.Index != import.Answers.Plan))
        {
            var file = await CopyAsync(import, stop);
            var next = new RoadmapImport(
                import.DistrictId,
                import.OwnerId,
                me.UserId,
                step.At,
                file.Id,
                import.FileName
            );
            next.Answer(ImportAnswers.None with { Plan = at, OrderId = order.Id, IssuerId = order.IssuerId }, step.At);
            db.Add(next);
            waiting.Add((next.Id, plan.Title ?? "без названия"));
        }
        await db.SaveChangesAsync(stop);
        return waiting;
    }

    // Of the roadmap and of the order's own points alike.
    private async Task<int> SettleAsync(Order order, PastDuties which, Step step, CancellationToken stop)
    {
        if (which.Before(step.On) is not { } before)
            return 0;
        var past = await db
            .Obligations.VisibleTo(me)
            .Where(o =>
                o.State == ObligationState.NotStarted
                && o.GoneOn == null
                && o.DueOn < o.Since
                && o.DueOn < before
                && db.Revisions.VisibleTo(me).Any(r => r.RoadmapId == o.RoadmapId && r.OrderId == order.Id)
            )
            .ToListAsync(stop);
        foreach (var duty in past)
            duty.SettlePast(step);
        await db.SaveChangesAsync(stop);
        return past.Count;
    }

    // The order keeps the file that it came from; the upload may be deleted without it.
    private async Task<StoredFile> CopyAsync(RoadmapImport import, CancellationToken stop)
    {
        using var content = new MemoryStream();
        await db.CopyToAsync(import.DistrictId, import.FileId, content, stop);
        content.Position = 0;
        return await db.PutAsync(import.DistrictId, import.FileName, content, stop);
    }
}
