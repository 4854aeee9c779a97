using Xunit;

namespace Mentorship.Tests.Harness;

/// <summary>Tests without a portal: each has a database of its own.</summary>
public abstract class OnDatabase : IAsyncLifetime
{
    private TestDatabase? database;

    protected TestDatabase Database => database ?? throw new InvalidOperationException("The test has not begun.");
    protected Given Given { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CloneAsync();
        Given = new Given(database, new TestClock());
    }

    public async Task DisposeAsync()
    {
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
