using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring;

/// <summary>A seal as lists name it.</summary>
public sealed record SealLine(int Number, DateTimeOffset At, string Hash, string? Because);

/// <summary>The whole quarter: every return with its figures, who is late, what stands in the way of the seal.</summary>
public sealed record QuarterPage(
    MonitoringPeriod Period,
    DateOnly Today,
    QuarterComposer Composer,
    IReadOnlyList<ReturnLine> Lines,
    QuarterFigures? Before,
    IReadOnlyList<SealLine> Seals
)
{
    /// <summary>Who looks through which part.</summary>
    public IReadOnlyDictionary<Block, Reviewer> Owners { get; init; } = new Dictionary<Block, Reviewer>();

    /// <summary>Parts that the reader looks through.</summary>
    public IReadOnlyList<Block> Mine { get; init; } = [];

    /// <summary>Sent, and waiting for the reader himself.</summary>
    public IEnumerable<ReturnLine> WaitingForMe => Lines.Where(l => Mine.Any(b => l.Of(b) == BlockState.Sent));

    /// <summary>Of those the parts that raise no question.</summary>
    public IEnumerable<(ReturnLine Line, Block Block)> CleanOfMine =>
        from line in Lines
        from block in Mine
        where line.Of(block) == BlockState.Sent && !line.Open.Any(r => BlockOf(line, r) == block)
        select (line, block);

    private Block? BlockOf(ReturnLine line, Remark remark) =>
        line
            .Return.Blocks.Select(b => (Block?)b.Block)
            .FirstOrDefault(b =>
                Composer.Form.Of(line.Return.Organisation.Kind, b!.Value).Any(c => c.Key == remark.Cell)
            );

    public IEnumerable<ReturnLine> Expected => Lines.Where(l => l.State != ReturnState.Excused);

    public int Count(ReturnState state) => Lines.Count(l => l.State == state);

    public int Given => Lines.Count(l => l.State is ReturnState.Sent or ReturnState.Accepted);

    public int InTime => Expected.Count(l => l.Return.FirstSentOn <= Period.DueOn);

    public IEnumerable<ReturnLine> Late => Expected.Where(l => l.Return.IsLateOn(Today));

    public int Remarks => Lines.Where(l => l.State != ReturnState.Accepted).Sum(l => l.Open.Count());

    public IEnumerable<ReturnLine> Asking => Lines.Where(l => l.Return.WaitsForDecision);

    /// <summary>Sent whole and nothing to ask about: accepted in one step.</summary>
    public IEnumerable<ReturnLine> Clean => Lines.Where(l => l.State == ReturnState.Sent && !l.Open.Any());

    public int? Total(string key) =>
        Lines.Select(l => l.Values.Number(key)).Where(n => n is not null).ToList() is { Count: > 0 } given
            ? given.Sum()
            : null;

    public int? Pairs =>
        Lines.Select(l => l.Pairs).Where(n => n is not null).ToList() is { Count: > 0 } g ? g.Sum() : null;

    public int? PairsBefore => Before?.Pairs;

    public static async Task<QuarterPage?> ReadAsync(
        PortalDb db,
        CountShelf shelf,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop
    )
    {
        var period = await db
            .MonitoringPeriods.VisibleTo(me)
            .AsNoTracking()
            .SingleOrDefaultAsync(p => p.Id == id, stop);
        if (period is null)
            return null;
        var returns = await Whole(db.Returns.VisibleTo(me).AsNoTracking())
            .Where(r => r.PeriodId == id)
            .OrderBy(r => r.Organisation.ShortName)
            .ToListAsync(stop);
        var composer = await ReadQuarter.ComposerAsync(db, await shelf.OfAsync(db, stop), period, stop);
        var before = await ReadQuarter.BeforeAsync(db, period.AsOf, stop);
        var seals = await db
            .Seals.VisibleTo(me)
            .Where(s => s.PeriodId == id)
            .OrderBy(s => s.Number)
            .Select(s => new SealLine(s.Number, s.SealedAt, s.Hash, s.Because))
            .ToListAsync(stop);
        var owners = await ReadOwners.OwnersAsync(db, me, stop);
        return new(period, today, composer, [.. returns.Select(r => Line(composer, before, r))], before, seals)
        {
            Owners = owners,
            Mine = [.. owners.Where(o => o.Value.MembershipId == me.Membership?.Id).Select(o => o.Key).Order()],
        };
    }

    public static IQueryable<Return> Whole(IQueryable<Return> returns) =>
        returns
            .Include(r => r.Organisation)
            .Include(r => r.Period)
            .Include(r => r.Blocks)
            .Include(r => r.Entries)
            .AsSplitQuery();

    public static ReturnLine Line(QuarterComposer composer, QuarterFigures? before, Return of)
    {
        var values = composer.Values(of);
        var was = before?.Rows.FirstOrDefault(r => r.Id == of.OrganisationId)?.Values;
        return new(
            of,
            values,
            of.State == ReturnState.Excused
                ? []
                : ReturnRules.Check(composer.Form, of.Organisation.Kind, values, was, composer.Spread)
        );
    }
}
