using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Data.Jobs;

/// <summary>
/// Work that every district has once a day, done in one transaction inside the district's scope: whole or not at all,
/// never twice. A portal that was off at the hour does it when it is back, if the day has not ended.
/// </summary>
public abstract class DistrictJob
{
    /// <summary>Kept with every run: a job of another name is another job, and runs again that day.</summary>
    public abstract string Name { get; }

    /// <summary>What the operator reads.</summary>
    public abstract string Title { get; }

    /// <summary>By the district's own clock. Early is good: a late hour that is missed is missed for that day.</summary>
    public abstract TimeOnly At { get; }

    /// <summary>What is changed in <paramref name="db"/> is saved afterwards, together with the journal.</summary>
    public abstract Task RunAsync(PortalDb db, District district, DateOnly today, CancellationToken stop);
}
