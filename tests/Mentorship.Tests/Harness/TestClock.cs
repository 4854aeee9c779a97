namespace Mentorship.Tests.Harness;

/// <summary>Stands at 15 January 2027, 10:00 in Moscow, until a test moves it. Timers stay real.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2027, 1, 15, 7, 0, 0, TimeSpan.Zero);

    public static DateOnly Today { get; } = new(2027, 1, 15);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by) => now += by;
}
