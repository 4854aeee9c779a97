using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Journal;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Ui.Charts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Overview;

/// <param name="IsDescribed">Its department, town and head are known: papers can be printed.</param>
public sealed record DistrictFigures(int Staff, int Young, int Children, bool IsDescribed);

public sealed record Member(
    Guid Id,
    Guid UserId,
    string Name,
    string Email,
    Role Role,
    Guid? OrganisationId,
    DateTimeOffset Since,
    bool IsActive,
    bool HasAccepted
);

/// <summary>Why a school needs somebody's attention, and what can be done.</summary>
public sealed record Attention(OrganisationFacts Organisation, IReadOnlyList<string> Reasons, string Advice);

/// <summary>The district for its curator and its head, in eight statements.</summary>
public sealed record DistrictOverview(DateOnly Today, TimeZoneInfo Zone, bool IsCurator)
{
    public const int Shown = 8;
    private const int ShownChanges = 6;

    public required DistrictFigures Figures { get; init; }
    public required IReadOnlyList<OrganisationFacts> Organisations { get; init; }
    public required IReadOnlyList<Member> Members { get; init; }
    public required IReadOnlyList<JournalLine> Changes { get; init; }
    public required DutyDesk Duties { get; init; }
    public IReadOnlyList<RoadmapProgress> Progress { get; init; } = [];

    /// <summary>A district without a roadmap in force is not told that nobody is late.</summary>
    public bool HasDuties => Duties.Rows.Count > 0 || Progress.Count > 0;

    /// <summary>The checklist of first steps reads the district once more: it is asked for only while something is left.</summary>
    public bool HasFirstSteps =>
        IsCurator && !(Figures.IsDescribed && Organisations.Count > 0 && Members.Count(m => m.IsActive) > 1);

    public IEnumerable<OrganisationFacts> Participants => Organisations.Where(o => o.NeedsCoordinator);

    public IEnumerable<OrganisationFacts> Uncovered => Participants.Where(o => !HasCoordinator(o));

    public IEnumerable<OrganisationFacts> Outdated => Organisations.Where(o => o.NeedsNumbers(Today));

    public IReadOnlyList<OrganisationFacts> WithYoung =>
        [.. Organisations.Where(o => o.Young > 0).OrderByDescending(o => o.Young).ThenBy(o => o.Name)];

    public IReadOnlyList<Member> Waiting =>
        [.. Members.Where(m => m is { IsActive: true, HasAccepted: false }).OrderBy(m => m.Since)];

    public bool HasCoordinator(OrganisationFacts organisation) =>
        Members.Any(m => m is { IsActive: true, Role: Role.Coordinator } && m.OrganisationId == organisation.Id);

    public IReadOnlyList<Attention> Attention =>
        [
            .. Organisations
                .Select(Look)
                .OfType<Attention>()
                .OrderByDescending(a => a.Reasons.Count)
                .ThenByDescending(a => a.Organisation.Young)
                .ThenBy(a => a.Organisation.Name),
        ];

    /// <summary>A dot an organisation; hollow are those that ought to have a coordinator and have none.</summary>
    public IReadOnlyList<DotColumn> Columns =>
        [
            .. Groups
                .Select(g => (g.Name, In: Organisations.Where(o => g.Kinds.Contains(o.Kind)).ToList()))
                .Where(g => g.In.Count > 0)
                .Select(g => new DotColumn(
                    g.Name,
                    g.In.Count(o => !o.NeedsCoordinator || HasCoordinator(o)),
                    g.In.Count(o => o.NeedsCoordinator && !HasCoordinator(o))
                )),
        ];

    private static readonly (string Name, OrganisationKind[] Kinds)[] Groups =
    [
        ("школы", [OrganisationKind.School]),
        ("детские сады", [OrganisationKind.Kindergarten]),
        ("допобразование", [OrganisationKind.Supplementary]),
        ("предприятия", [OrganisationKind.Enterprise]),
        (
            "остальные",
            [
                OrganisationKind.Administration,
                OrganisationKind.Department,
                OrganisationKind.MethodCentre,
                OrganisationKind.College,
                OrganisationKind.University,
                OrganisationKind.Culture,
                OrganisationKind.Sport,
                OrganisationKind.Nonprofit,
            ]
        ),
    ];

    public static async Task<DistrictOverview> ReadAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today,
        CancellationToken stop
    )
    {
        var directory = await OrganisationFacts.Of(db, me, today).ToListAsync(stop);
        var members = await MembersAsync(db, me, stop);
        var known = JournalSubjects.Knowing(
            directory.Select(o => (o.Id, o.Name)),
            members.SelectMany(m => new[] { (m.Id, m.Name), (m.UserId, m.Name) })
        );
        var page = new DistrictOverview(today, me.Zone, me.Has(Role.Curator))
        {
            Figures = await FiguresAsync(db, me, today, stop),
            Organisations = [.. directory.Where(o => o.IsOpen(today))],
            Members = members,
            Changes = await JournalLine.HeadlinesAsync(db, me, known, ShownChanges, stop),
            Duties = await DutyDesk.ReadAsync(db, me, today, stop),
        };
        // The first steps cost a statement of their own: the progress of roadmaps waits for their end.
        return page.HasFirstSteps
            ? page
            : page with
            {
                Progress = await RoadmapProgress.ReadAsync(
                    db,
                    me,
                    db.Roadmaps.VisibleTo(me)
                        .Where(r => r.State == RoadmapState.Approved && RoadmapLevels.Written.Contains(r.Level)),
                    today,
                    stop
                ),
            };
    }

    private Attention? Look(OrganisationFacts organisation)
    {
        var reasons = new List<string>();
        var uncovered = organisation.NeedsCoordinator && !HasCoordinator(organisation);
        if (uncovered)
            reasons.Add("нет школьного куратора");
        if (organisation.NeedsNumbers(Today))
            reasons.Add(organisation.NumbersWords);
        return reasons.Count == 0
            ? null
            : new(organisation, reasons, uncovered ? "Пригласить куратора" : "Внести сведения");
    }

    private static Task<List<Member>> MembersAsync(PortalDb db, CurrentUser me, CancellationToken stop) =>
        (
            from m in db.Memberships
            join u in db.Users on m.UserId equals u.Id
            where m.DistrictId == me.DistrictId
            orderby m.Id
            select new Member(
                m.Id,
                u.Id,
                u.FullName,
                u.Email!,
                m.Role,
                m.OrganisationId,
                m.CreatedAt,
                m.EndedAt == null && u.DisabledAt == null,
                u.PasswordHash != null
            )
        ).ToListAsync(stop);

    private static Task<DistrictFigures> FiguresAsync(PortalDb db, CurrentUser me, DateOnly day, CancellationToken stop)
    {
        var working = db.Employments.VisibleTo(me).Where(e => e.From <= day && (e.To == null || e.To >= day));
        var learning = db.Enrolments.VisibleTo(me).On(db, day);
        var young = db.People.VisibleTo(me).Where(Person.TeachesUpTo3Years(day));
        return db
            .Districts.Where(d => d.Id == me.DistrictId)
            .Select(d => new DistrictFigures(
                working.Select(e => e.PersonId).Distinct().Count(),
                young.Count(p => working.Any(e => e.PersonId == p.Id)),
                learning.Select(e => e.PersonId).Distinct().Count(),
                d.DepartmentName != "" && d.Town != null && d.HeadName != null
            ))
            .SingleAsync(stop);
    }
}
