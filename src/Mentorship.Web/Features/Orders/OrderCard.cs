using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Files;
using Mentorship.Web.Features.Orders.Composing;
using Mentorship.Web.Features.Orders.Drift;
using Mentorship.Web.Features.Orders.Registering;
using Mentorship.Web.Features.Pairs;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders;

/// <summary>What an order put in force.</summary>
public sealed record ApprovedText(Guid RoadmapId, string Title, int Number, DateOnly? InForceFrom, RoadmapLevel Level);

/// <summary>A pair that it has put in force, changed or ended.</summary>
/// <param name="What">«закрепляет»</param>
public sealed record OrderedPairLine(
    Guid Id,
    string Title,
    string Organisation,
    string What,
    DateOnly From,
    DateOnly To
);

public sealed record EnactedAct(Guid Id, string Title, DateOnly From, DateOnly? To);

/// <summary>Another order, in a line.</summary>
public sealed record LinkedOrder(Guid Id, OrderType Type, string? Number, DateOnly? IssuedOn, string Title);

public sealed record OrderCard(Order Order, string Issuer, string? Controller, IReadOnlyList<ApprovedText> Texts)
{
    public bool Keeps { get; private init; }
    public bool Registers { get; private init; }

    /// <summary>It names children, and the reader is not of their school.</summary>
    public bool IsClosed { get; private init; }
    public Document? Paper { get; private init; }

    /// <summary>Of a draft: what has overtaken it, what is still missing.</summary>
    public IReadOnlyList<DraftWarning> Before { get; private init; } = [];
    public LinkedOrder? Amends { get; private init; }
    public LinkedOrder? RepealedBy { get; private init; }
    public IReadOnlyList<LinkedOrder> AmendedBy { get; private init; } = [];
    public IReadOnlyList<LinkedOrder> Repeals { get; private init; } = [];
    public FileNow? Scan { get; private init; }

    /// <summary>Local acts that came in force by it.</summary>
    public IReadOnlyList<EnactedAct> Acts { get; private init; } = [];
    public IReadOnlyList<PointProgress> Points { get; private init; } = [];

    /// <summary>Pairs with which a registered order has done something, as far as the reader sees them.</summary>
    public IReadOnlyList<OrderedPairLine> Pairs { get; private init; } = [];

    /// <summary>It came on paper, and it may be told which pairs it put in force.</summary>
    public bool MayNamePairs =>
        Keeps && Order is { IsComposed: false, Kind: OrderKind.AssignPairs, State: OrderState.Registered };

    /// <summary>Whoever issues it sees where data have moved on; others do not see all of the data.</summary>
    public IReadOnlyList<Drifted> Drift { get; private init; } = [];

    public string Name =>
        Order.Number is null ? $"Проект {Order.Type.In(Case.Genitive)}" : $"{OrderPaper.Word(Order)} № {Order.Number}";

    public IEnumerable<ApprovedText> Approved => Texts.Where(t => t.Level != RoadmapLevel.Order);

    public static async Task<OrderCard?> ReadAsync(PortalDb db, CurrentUser me, Guid id, DateOnly today)
    {
        var order = await db
            .Orders.VisibleTo(me)
            .AsNoTracking()
            .Include(o => o.Issuer)
            .SingleOrDefaultAsync(o => o.Id == id);
        if (order is null)
            return null;
        var controller = order.ControllerId is { } person
            ? await db
                .People.VisibleTo(me)
                .Where(p => p.Id == person)
                .Select(p => p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic))
                .SingleOrDefaultAsync()
            : null;
        var texts = await db
            .Revisions.VisibleTo(me)
            .Where(r => r.OrderId == id && r.State == RevisionState.Approved)
            .OrderBy(r => r.Title)
            .ThenBy(r => r.Number)
            .Select(r => new ApprovedText(r.RoadmapId, r.Title, r.Number, r.InForceFrom, r.Roadmap.Level))
            .ToListAsync();
        var linked = await db
            .Orders.VisibleTo(me)
            .Where(o =>
                o.Id == order.AmendsId
                || o.Id == order.RepealedById
                || o.AmendsId == id && o.State != OrderState.Draft
                || o.RepealedById == id
            )
            .OrderBy(o => o.IssuedOn)
            .Select(o => new
            {
                Line = new LinkedOrder(o.Id, o.Type, o.Number, o.IssuedOn, o.Title),
                o.AmendsId,
                o.RepealedById,
            })
            .ToListAsync();
        // A page shows no moment of writing.
        var draft =
            order.IsDraft && order.IsComposed && me.Reads(order)
                ? await ComposingPage.ReadAsync(db, me, order, today, DateTimeOffset.UnixEpoch)
                : null;
        return new(order, order.Issuer.ShortName, controller, texts)
        {
            Before = draft?.Before ?? [],
            Keeps = me.Keeps(order.IssuerId),
            Registers = me.Registers(order.IssuerId) && me.Reads(order),
            IsClosed = !me.Reads(order),
            Paper =
                draft?.Paper ?? (order.Frozen is { } frozen && me.Reads(order) ? DocumentJson.Read(frozen.Json) : null),
            Amends = linked.Find(l => l.Line.Id == order.AmendsId)?.Line,
            RepealedBy = linked.Find(l => l.Line.Id == order.RepealedById)?.Line,
            AmendedBy = [.. linked.Where(l => l.AmendsId == id).Select(l => l.Line)],
            Repeals = [.. linked.Where(l => l.RepealedById == id).Select(l => l.Line)],
            Scan = !me.Reads(order) ? null : await db.FileNowAsync(me, order.ScanId, $"/orders/{id}/scan"),
            Acts =
                order.IsDraft || !me.Reads(order)
                    ? []
                    : await ActsByOrder
                        .Of(db.LocalActs.VisibleTo(me), order)
                        .OrderBy(a => a.Kind.Place)
                        .Select(a => new EnactedAct(a.Id, a.Title ?? a.Kind.Name, a.From, a.To))
                        .ToListAsync(),
            Pairs = order.IsDraft || !order.Kind.IsOfPairs() ? [] : await PairsAsync(db, me, id, today),
            Points = await PointProgress.ReadAsync(
                db,
                me,
                texts.Find(t => t.Level == RoadmapLevel.Order)?.RoadmapId,
                today
            ),
            Drift =
                order.IsComposed && (!me.Has(Role.Coordinator) || me.Keeps(order.IssuerId))
                    ? await DriftReader.FindAsync(db, me, order, today)
                    : [],
        };
    }

    private static async Task<IReadOnlyList<OrderedPairLine>> PairsAsync(
        PortalDb db,
        CurrentUser me,
        Guid order,
        DateOnly today
    )
    {
        var rows = await db
            .Pairs.VisibleTo(me)
            .AsNoTracking()
            .Where(p => p.Orders.Any(o => o.OrderId == order && o.DoneOn != null))
            .ReadAsync(db, me, today);
        return
        [
            .. rows.Select(r => new OrderedPairLine(
                    r.Id,
                    PairTitle.Of(r),
                    r.Organisation,
                    string.Join(", ", r.Orders.Where(o => o.OrderId == order).Select(o => o.Act.Name()).Distinct()),
                    r.From,
                    r.LastDay
                ))
                .OrderBy(r => r.Organisation, StringComparer.CurrentCulture)
                .ThenBy(r => r.Title, StringComparer.CurrentCulture),
        ];
    }
}
