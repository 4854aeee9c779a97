using Mentorship.Web.Access;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Accounts;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>What the story has done, written with the time at which it was done: a journal goes forward only.</summary>
internal sealed class DemoJournal(
    DemoWorld world,
    IReadOnlyList<Membership> members,
    Func<TimeProvider, Task<PortalDb>> open
)
{
    private readonly Queue<DemoEntry> untold = new(world.Journal);
    private readonly Dictionary<Guid, Guid> memberships = members.ToDictionary(m => m.UserId, m => m.Id);

    /// <summary>All that happened until that moment and is not written yet.</summary>
    public async Task TellAsync(DateTimeOffset until, CancellationToken stop)
    {
        while (untold.TryPeek(out var entry) && entry.At <= until)
        {
            untold.Dequeue();
            await using var db = await open(new StoppedClock(entry.At));
            db.Journal.Signs(entry.UserId, memberships[entry.UserId]);
            await db.Journal.WriteAsync(db, [entry.Act(world.District.Id)], stop);
        }
    }
}
