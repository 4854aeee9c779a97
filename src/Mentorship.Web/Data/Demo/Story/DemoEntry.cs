using System.Text.Json;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>A row of the journal that the story leaves, as the portal itself would have written it.</summary>
public sealed record DemoEntry(
    DateTimeOffset At,
    Guid UserId,
    Guid ObligationId,
    ObligationState Old,
    ObligationState New
)
{
    private const int Days = 14;
    private const int Most = 120;

    public static IReadOnlyList<DemoEntry> Of(IEnumerable<Obligation> obligations, DateOnly day) =>
        [
            .. obligations
                .SelectMany(o => o.Events.Zip(o.Events.Skip(1)))
                .Where(pair =>
                    pair.Second.UserId is not null
                    && pair.Second.On > day.AddDays(-Days)
                    && pair.First.State != pair.Second.State
                )
                .Select(pair => new DemoEntry(
                    pair.Second.At,
                    pair.Second.UserId!.Value,
                    pair.Second.ObligationId,
                    pair.First.State,
                    pair.Second.State
                ))
                .OrderByDescending(e => e.At)
                .Take(Most)
                .Reverse(),
        ];

    internal JournalAct Act(Guid district) =>
        new(district, "obligation.changed", "obligation", ObligationId, [new("state", Word(Old), Word(New))]);

    private static string Word(ObligationState state) => JsonNamingPolicy.CamelCase.ConvertName(state.ToString());
}

/// <summary>Rows of the past are written with the time of the past.</summary>
internal sealed class StoppedClock(DateTimeOffset at) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => at;
}
