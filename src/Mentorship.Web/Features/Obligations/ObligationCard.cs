using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Obligations.Acceptance;
using Mentorship.Web.Features.Obligations.Reports;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Obligations;

/// <summary>The words of the order that a duty comes from, as printed and as understood.</summary>
public sealed record DutyText(
    string? Details,
    string? Result,
    ResultKind ResultKind,
    string? DeadlineText,
    string? DeadlinePhrase,
    DeadlineKind DeadlineKind,
    string UnderstoodAs,
    string? Responsible,
    Guid? ActKindId,
    string? ActKind,
    Guid? FunctionId,
    string? Function,
    DateOnly RoadmapFrom
)
{
    /// <summary>The order that put the row in force.</summary>
    public RowOrder? Order { get; init; }

    /// <summary>The later order that changed the row; none while it stands as it was.</summary>
    public RowOrder? ChangedBy { get; init; }
}

public sealed record RowOrder(string Number, DateOnly On)
{
    public string Words => $"№ {Number} от {Days.Digits(On)}";
}

/// <summary>Another occurrence of the same activity, or the duty before or after in the roadmap.</summary>
public sealed record NearDuty(
    Guid Id,
    Guid ActivityId,
    string? Number,
    string Title,
    string Label,
    DateOnly DueOn,
    Standing Standing
);

public sealed record ObligationCard(ObligationRow Duty, DutyText? Text, DateOnly Today)
{
    public IReadOnlyList<CardStep> Steps { get; init; } = [];
    public IReadOnlyList<NearDuty> Near { get; init; } = [];
    public IReadOnlyList<Offer> Offers { get; init; } = [];
    public RolledUp? OwnRoadmap { get; init; }
    public WhyLate? Why { get; init; }
    public bool Reports { get; init; }
    public bool Accepts { get; init; }
    public ReportForm Form { get; set; } = new();

    /// <summary>A decision that was refused, to be shown again as it was typed.</summary>
    public DecisionForm? Typed { get; set; }
    public string? Attempt { get; set; }
    public string? TypedUntil { get; set; }

    public string? CommentOf(string attempt) => Attempt == attempt ? Typed?.Comment : null;

    public string? UntilOf(string attempt) => Attempt == attempt ? TypedUntil : null;

    /// <summary>For those who decided about what is no more: what came between, by whom and when.</summary>
    public string Happened(TimeZoneInfo zone) =>
        "Пока вы смотрели, с поручением что-то произошло"
        + (
            Steps.Count == 0
                ? ". "
                : $": {Steps[0].Kind.Name()}, {(Steps[0].Who is { } who ? Names.Signature(who) : "портал")}, {Days.Moment(Steps[0].At, zone)}. "
        )
        + "Посмотрите историю и решите ещё раз.";

    public Standing Standing => Duty.StandingOn(Today);

    public IEnumerable<CardPaper> Papers => Steps.SelectMany(s => s.Papers);

    public IReadOnlyList<NearDuty> Occurrences => [.. Near.Where(n => n.ActivityId == Duty.ActivityId)];

    public NearDuty? Before =>
        Near.Where(n => n.Id != Duty.Id && (n.DueOn, n.Id).CompareTo((Duty.DueOn, Duty.Id)) < 0)
            .MaxBy(n => (n.DueOn, n.Id));

    public NearDuty? After =>
        Near.Where(n => n.Id != Duty.Id && (n.DueOn, n.Id).CompareTo((Duty.DueOn, Duty.Id)) > 0)
            .MinBy(n => (n.DueOn, n.Id));

    public bool MayReport =>
        Reports
        && Duty.GoneOn is null
        && Duty.State is ObligationState.NotStarted or ObligationState.InProgress or ObligationState.Returned;

    /// <summary>Eight statements at most, and two more where a report is written or a school has its own roadmap for it.</summary>
    public static async Task<ObligationCard?> ReadAsync(PortalDb db, CurrentUser me, Guid id, DateOnly today)
    {
        var one = db.Obligations.VisibleTo(me).AsNoTracking().Where(o => o.Id == id);
        if (await ObligationRow.Of(db, me, one, today).SingleOrDefaultAsync() is not { } duty)
            return null;
        var text = await TextAsync(db, me, duty);
        var reports = me.Reports(duty.OrganisationId, duty.PersonId);
        return new(duty, text, today)
        {
            Steps = await CardStep.ReadAsync(db, me, id),
            Near = await NearAsync(db, me, duty, today),
            Offers = reports ? await Offer.ReadAsync(db, me, duty, text, today) : [],
            OwnRoadmap = await OwnRoadmapAsync(db, me, duty, today),
            Why = WhyLate.Of(duty, me, today),
            Reports = reports,
            Accepts = me.Accepts(duty.RoadmapOwnerId),
        };
    }

    private static async Task<DutyText?> TextAsync(PortalDb db, CurrentUser me, ObligationRow duty)
    {
        var texts = await (
            from a in db.Activities.VisibleTo(me)
            where
                a.OriginId == duty.ActivityId
                && a.Section.Revision.RoadmapId == duty.RoadmapId
                && a.Section.Revision.State == RevisionState.Approved
            orderby a.Section.Revision.Number descending
            from k in db.ActKinds.VisibleTo(me).Where(k => k.Id == a.ActKindId).DefaultIfEmpty()
            from f in db.AppointmentFunctions.VisibleTo(me).Where(f => f.Id == a.FunctionId).DefaultIfEmpty()
            select new
            {
                a.Title,
                Order = a.Section.Revision.Order!.Number == null
                    ? null
                    : new RowOrder(a.Section.Revision.Order.Number!, a.Section.Revision.Order.IssuedOn!.Value),
                Text = new DutyText(
                    a.Details,
                    a.Result,
                    a.ResultKind,
                    a.DeadlineText,
                    a.DeadlinePhrase,
                    a.DeadlineKind,
                    a.UnderstoodAs,
                    a.Responsible,
                    a.ActKindId,
                    k!.Name,
                    a.FunctionId,
                    f!.Name,
                    a.Section.Revision.From
                ),
            }
        ).ToListAsync();
        if (texts.Count == 0)
            return null;
        // The latest text whose words of the row are not those of the text before it.
        var changed = texts
            .Zip(texts.Skip(1))
            .FirstOrDefault(p => Words(p.First.Title, p.First.Text) != Words(p.Second.Title, p.Second.Text));
        return texts[0].Text with { Order = texts[^1].Order, ChangedBy = changed.First?.Order };
    }

    private static (string, string?, string?, string?, string?) Words(string title, DutyText text) =>
        (title, text.Details, text.Result, text.DeadlineText, text.Responsible);

    private static async Task<IReadOnlyList<NearDuty>> NearAsync(
        PortalDb db,
        CurrentUser me,
        ObligationRow duty,
        DateOnly today
    )
    {
        var near = await db
            .Obligations.VisibleTo(me)
            .Expected()
            .Where(o => o.RoadmapId == duty.RoadmapId && o.OrganisationId == duty.OrganisationId)
            .Where(o => o.PersonId == duty.PersonId)
            .OrderBy(o => o.DueOn)
            .ThenBy(o => o.Id)
            .Select(o => new
            {
                o.Id,
                o.ActivityId,
                o.Number,
                o.Title,
                o.Label,
                o.DueOn,
                o.State,
                o.DoneOn,
                o.Since,
                Asked = o.AskedUntil != null,
                o.IsRecommended,
            })
            .Take(500)
            .ToListAsync();
        return near.ConvertAll(o => new NearDuty(
            o.Id,
            o.ActivityId,
            o.Number,
            o.Title,
            o.Label,
            o.DueOn,
            Standings.Of(o.State, o.DueOn, Standings.Done(o.DoneOn, o.DueOn, o.Since), o.Asked, o.IsRecommended, today)
        ));
    }

    /// <summary>The organisation's own roadmap that fulfils the activity, with its progress.</summary>
    private static async Task<RolledUp?> OwnRoadmapAsync(
        PortalDb db,
        CurrentUser me,
        ObligationRow duty,
        DateOnly today
    ) =>
        await db.RollUpAsync(
            db.Roadmaps.VisibleTo(me).Where(r => r.OwnerId == duty.OrganisationId),
            [duty.ActivityId],
            today
        )
            is [var own, ..]
            ? own
            : null;
}
