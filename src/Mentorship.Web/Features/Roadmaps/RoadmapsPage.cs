using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Obligations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps;

/// <summary>What the address asks of the list.</summary>
public sealed record RoadmapFilter(
    string Text,
    RoadmapState? State,
    RoadmapLevel? Level,
    Direction? Direction,
    int? Year,
    DateOnly Today
)
{
    public bool IsEmpty => Text.Length == 0 && State is null && Level is null && Direction is null && Year is null;
}

public sealed record RoadmapRow(
    Guid Id,
    string Title,
    DateOnly From,
    DateOnly To,
    RoadmapLevel Level,
    Direction Direction,
    RoadmapState State,
    Guid? OwnerId,
    string? Owner,
    string? OrderNumber,
    DateOnly? OrderOn,
    bool HasDraft,
    int Rows,
    int Doubts
)
{
    public RoadmapProgress Progress { get; init; } = RoadmapProgress.None;
}

/// <summary>All roadmaps that a person sees: two statements however many.</summary>
public sealed record RoadmapsPage(RoadmapFilter Filter, IReadOnlyList<RoadmapRow> All, bool OnlyTemplates)
{
    public IReadOnlyList<RoadmapRow> Rows => [.. All.Where(Suits)];

    public IReadOnlyList<int> Years =>
        [.. All.SelectMany(r => Enumerable.Range(r.From.Year, r.To.Year - r.From.Year + 1)).Distinct().Order()];

    public int Count(RoadmapState state) => All.Count(r => r.State == state);

    public static async Task<RoadmapsPage> ReadAsync(
        PortalDb db,
        CurrentUser me,
        RoadmapFilter filter,
        bool templates,
        CancellationToken stop
    )
    {
        var asked = db
            .Roadmaps.VisibleTo(me)
            .Where(r => (r.State == RoadmapState.Template) == templates && RoadmapLevels.Written.Contains(r.Level));
        var rows = await asked
            .AsNoTracking()
            .OrderByDescending(r => r.From)
            .ThenBy(r => r.Level)
            .ThenBy(r => r.Title)
            .Select(r => new
            {
                Roadmap = r,
                Owner = db
                    .Organisations.VisibleTo(me)
                    .Where(o => o.Id == r.OwnerId)
                    .Select(o => o.ShortName)
                    .FirstOrDefault(),
                Order = r
                    .Revisions.Where(v => v.State == RevisionState.Approved && v.Order != null)
                    .OrderByDescending(v => v.Number)
                    .Select(v => new { v.Order!.Number, v.Order.IssuedOn })
                    .FirstOrDefault(),
                Draft = r
                    .Revisions.Where(v => v.State == RevisionState.Draft)
                    .Select(v => (Guid?)v.Id)
                    .FirstOrDefault(),
                Text = r
                    .Revisions.OrderBy(v => v.State == RevisionState.Draft ? 1 : 0)
                    .ThenByDescending(v => v.Number)
                    .Select(v => (Guid?)v.Id)
                    .FirstOrDefault(),
            })
            .Select(r => new
            {
                r.Roadmap,
                r.Owner,
                r.Order,
                r.Draft,
                Rows = db.Activities.VisibleTo(me).Count(a => a.RevisionId == r.Text),
                Doubts = db
                    .Activities.VisibleTo(me)
                    .Where(a => a.RevisionId == r.Draft && !a.IsConfirmed)
                    .Count(a =>
                        a.DeadlineNeedsReview
                        || !a.Parties.Any()
                        || a.Parties.Any(p =>
                            p.IsDoubtful
                            || p.Kind == PartyKind.Unknown
                            || p.Kind == PartyKind.Body && p.OrganisationId == null
                            || p.Kind == PartyKind.Person && p.PersonId == null
                            || p.Kind == PartyKind.Group && p.FunctionId == null && p.Kinds == OrganisationKinds.None
                        )
                    ),
            })
            .ToListAsync(stop);
        var progress = templates
            ? []
            : (await RoadmapProgress.ReadAsync(db, me, asked, filter.Today, stop)).ToDictionary(p => p.Id);
        return new(
            filter,
            [
                .. rows.Select(r => new RoadmapRow(
                    r.Roadmap.Id,
                    r.Roadmap.Title,
                    r.Roadmap.From,
                    r.Roadmap.To,
                    r.Roadmap.Level,
                    r.Roadmap.Direction,
                    r.Roadmap.State,
                    r.Roadmap.OwnerId,
                    r.Owner,
                    r.Order?.Number,
                    r.Order?.IssuedOn,
                    // A draft is the business of those who keep the roadmap and of the department.
                    r.Draft
                        is not null
                        && (me.KeepsRoadmapOf(r.Roadmap.OwnerId) || me.Has(Role.Methodist, Role.Head)),
                    r.Rows,
                    r.Doubts
                )
                {
                    Progress = progress.GetValueOrDefault(r.Roadmap.Id, RoadmapProgress.None),
                }),
            ],
            templates
        );
    }

    private bool Suits(RoadmapRow row) =>
        (Filter.State is null || row.State == Filter.State)
        && (Filter.Level is null || row.Level == Filter.Level)
        && (Filter.Direction is null || row.Direction == Filter.Direction)
        && (Filter.Year is not { } year || row.From.Year <= year && year <= row.To.Year)
        && (
            Filter.Text.Length == 0
            || Domain
                .Text.Key($"{row.Title} {row.Owner} {row.OrderNumber}")
                .Contains(Domain.Text.Key(Filter.Text), StringComparison.Ordinal)
        );
}
