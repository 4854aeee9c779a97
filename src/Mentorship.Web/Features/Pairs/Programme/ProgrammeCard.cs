using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Programme;

/// <summary>The programme of a pair, or what it may begin with.</summary>
public sealed record ProgrammeCard(
    PairHead Head,
    Domain.Programmes.Programme? Programme,
    IReadOnlyList<ProgrammeTemplate> Templates,
    DateOnly Today
)
{
    public string At => $"{Head.At}/programme";

    /// <summary>Written for the form of the pair, or for any.</summary>
    public IReadOnlyList<ProgrammeTemplate> OfForm =>
        [.. Templates.Where(t => t.FormId is null || t.FormId == Head.Pair.FormId)];

    public IReadOnlyList<ProgrammeTemplate> OfOtherForms => [.. Templates.Except(OfForm)];

    public string? Warning => Programme is { } made ? ProgrammeTerm.Warning(made.From, made.To, Head.Pair.Kind) : null;

    /// <summary>A pair whose end is decided needs no other plan.</summary>
    public bool WantsCorrection => Head.Pair.EndedOn is null && Programme?.WantsCorrectionOn(Today) == true;

    public bool IsStopped =>
        Domain.Programmes.Programme.IsStopped(
            Programme?.State,
            Programme?.CompletedOn,
            Head.Pair.State,
            Head.Pair.EndedOn
        );

    public bool MayMark => Head.Works && Programme is { State: ProgrammeState.Approved };

    /// <summary>A mentor writes the draft; after approval whoever keeps the pair corrects it.</summary>
    public bool MayWrite =>
        Programme?.State switch
        {
            ProgrammeState.Draft => Head.Works,
            ProgrammeState.Approved => Head.Keeps,
            _ => false,
        };

    public static async Task<ProgrammeCard?> ReadAsync(PortalDb db, CurrentUser me, Guid pair, DateOnly today)
    {
        if (await PairHead.ReadAsync(db, me, pair, today) is not { } head)
            return null;
        var programme = await db
            .Programmes.VisibleTo(me)
            .AsNoTracking()
            .Include(p => p.Steps)
            .Include(p => p.Corrections)
            .SingleOrDefaultAsync(p => p.PairId == pair);
        var templates =
            programme is null && head.Works
                ? await db
                    .ProgrammeTemplates.VisibleTo(me)
                    .AsNoTracking()
                    .Where(t => !t.IsRetired)
                    .OrderByDescending(t => t.FormId == head.Pair.FormId)
                    .ThenByDescending(t => t.FormId == null)
                    .ThenBy(t => t.Place)
                    .ToListAsync()
                : [];
        return new(head, programme, templates, today);
    }
}

/// <summary>The corner of the pair's card: state, how far, what is late.</summary>
public sealed record ProgrammeCorner(
    Guid PairId,
    bool IsNeeded,
    ProgrammeState? State,
    DateOnly? ApprovedOn,
    DateOnly? CompletedOn,
    int Done,
    int All,
    int Overdue,
    bool WantsCorrection,
    bool Works,
    bool IsOpen,
    DateOnly Today
)
{
    public bool MayBegin => Works && IsOpen;
    public bool IsStopped { get; private init; }

    public static async Task<ProgrammeCorner> ReadAsync(PortalDb db, CurrentUser me, Guid pairId, DateOnly today)
    {
        var programme = await db
            .Programmes.VisibleTo(me)
            .AsNoTracking()
            .Include(p => p.Steps)
            .Include(p => p.Corrections)
            .SingleOrDefaultAsync(p => p.PairId == pairId);
        var works = await db.Pairs.VisibleTo(me).WorkedBy(me, today).AnyAsync(p => p.Id == pairId);
        var pair = await db
            .Pairs.VisibleTo(me)
            .Where(p => p.Id == pairId)
            .Select(p => new
            {
                p.Kind.NeedsProgramme,
                IsOpen = p.EndedOn == null,
                p.State,
                p.EndedOn,
            })
            .SingleAsync();
        return new(
            pairId,
            pair.NeedsProgramme,
            programme?.State,
            programme?.ApprovedOn,
            programme?.CompletedOn,
            programme?.Done ?? 0,
            programme?.Steps.Count ?? 0,
            programme?.OverdueOn(today) ?? 0,
            pair.IsOpen && programme?.WantsCorrectionOn(today) == true,
            works,
            pair.IsOpen,
            today
        )
        {
            IsStopped = Domain.Programmes.Programme.IsStopped(
                programme?.State,
                programme?.CompletedOn,
                pair.State,
                pair.EndedOn
            ),
        };
    }
}
