using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Ui.Components;

namespace Mentorship.Web.Features.Monitoring;

/// <summary>A row of the quarter: one organisation's return with its figures and what the rules say of them.</summary>
public sealed record ReturnLine(
    Return Return,
    IReadOnlyDictionary<string, string?> Values,
    IReadOnlyList<Remark> Remarks
)
{
    public ReturnState State => Return.State;

    public string Name => Return.Organisation.ShortName;

    public IEnumerable<Remark> Open => Remarks.Where(r => !Return.IsAnswered(r));

    /// <summary>The parts that organisation is not asked for are empty.</summary>
    public BlockState? Of(Block block) => Return.Block(block)?.State;

    public bool HasNotGiven => State is ReturnState.NotStarted or ReturnState.Filling or ReturnState.Returned;

    public string Figure(string key) => Values.GetValueOrDefault(key) ?? MonitoringWords.NoData;

    public int? Pairs =>
        Values.Keys.Where(Cells.IsOfForm).Select(Values.Number).Where(n => n is not null).ToList()
            is { Count: > 0 } given
            ? given.Sum()
            : null;
}

public static class ReturnMarks
{
    public static StateMark Mark(this ReturnState state) =>
        state switch
        {
            ReturnState.NotStarted => StateMark.None,
            ReturnState.Filling => StateMark.Work,
            ReturnState.Sent => StateMark.Check,
            ReturnState.Returned => StateMark.Returned,
            ReturnState.Accepted => StateMark.Accepted,
            _ => StateMark.Waived,
        };

    public static StateMark Mark(this BlockState state, bool isBegun) =>
        state switch
        {
            BlockState.Sent => StateMark.Check,
            BlockState.Returned => StateMark.Returned,
            BlockState.Accepted => StateMark.Accepted,
            _ => isBegun ? StateMark.Work : StateMark.None,
        };

    public static StateMark Mark(this PeriodState state) =>
        state == PeriodState.Sealed ? StateMark.Accepted : StateMark.Work;
}
