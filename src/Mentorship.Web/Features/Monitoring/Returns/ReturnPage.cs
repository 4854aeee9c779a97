using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring.Returns;

/// <summary>A cell of a return as it is read: what the portal counts now, what stands there, what was last time.</summary>
public sealed record CellLine(
    CellSpec Cell,
    string? Live,
    string? Value,
    string? Before,
    ReturnEntry? Entry,
    IReadOnlyList<Remark> Remarks
)
{
    /// <summary>The survey or paper behind what the portal counts now.</summary>
    public string? Source { get; init; }

    /// <summary>Sent, and the registry has gone on since.</summary>
    public bool HasDrifted => Entry is { FrozenOn: not null } frozen && frozen.Live != Live;
}

/// <summary>One organisation's return, block by block.</summary>
public sealed record ReturnPage(
    Return Return,
    QuarterComposer Composer,
    IReadOnlyList<(ReturnBlock Block, IReadOnlyList<CellLine> Cells)> Blocks,
    IReadOnlyList<Remark> Remarks,
    string? Last,
    DateOnly Today,
    CorrectionForm Form
)
{
    /// <summary>Who looks through which part.</summary>
    public IReadOnlyDictionary<Block, Reviewer> Owners { get; init; } = new Dictionary<Block, Reviewer>();

    public MonitoringPeriod Period => Return.Period;

    public string Address => $"/monitoring/{Return.PeriodId}/returns/{Return.OrganisationId}";

    public IEnumerable<Remark> Open => Remarks.Where(r => !Return.IsAnswered(r));

    public IReadOnlyDictionary<string, string?> Live => Composer.Live.Of(Return.OrganisationId);

    public bool CanBeSent => Period.IsOpen && Return.State != ReturnState.Excused && Return.Blocks.Any(b => b.IsOpen);

    /// <summary>Tracked when it is to be changed.</summary>
    public static async Task<ReturnPage?> ReadAsync(
        PortalDb db,
        CountShelf shelf,
        CurrentUser me,
        (Guid Period, Guid Organisation) at,
        DateOnly today,
        CorrectionForm form,
        CancellationToken stop
    )
    {
        var found = await QuarterPage
            .Whole(db.Returns.VisibleTo(me))
            .SingleOrDefaultAsync(r => r.PeriodId == at.Period && r.OrganisationId == at.Organisation, stop);
        if (found is null)
            return null;
        var composer = await ReadQuarter.ComposerAsync(db, await shelf.OfAsync(db, stop), found.Period, stop);
        var before = await ReadQuarter.BeforeAsync(db, found.Period.AsOf, stop);
        var remarks = QuarterPage.Line(composer, before, found).Remarks;
        var live = composer.Live.Of(found.OrganisationId);
        var was = before?.Rows.FirstOrDefault(r => r.Id == found.OrganisationId)?.Values;
        return new(
            found,
            composer,
            [
                .. found.InOrder.Select(b =>
                    (
                        b,
                        (IReadOnlyList<CellLine>)
                            [
                                .. composer
                                    .Form.Of(found.Organisation.Kind, b.Block)
                                    .Select(c => new CellLine(
                                        c,
                                        live.GetValueOrDefault(c.Key),
                                        found.ValueOf(c.Key, live.GetValueOrDefault(c.Key)),
                                        was?.GetValueOrDefault(c.Key),
                                        found.Entry(c.Key),
                                        [.. remarks.Where(r => r.Cell == c.Key)]
                                    )
                                    {
                                        Source = composer.Live.SourceOf(found.OrganisationId, c.Key),
                                    }),
                            ]
                    )
                ),
            ],
            remarks,
            before?.Period,
            today,
            form
        )
        {
            Owners = await ReadOwners.OwnersAsync(db, me, stop),
        };
    }
}
