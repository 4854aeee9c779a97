namespace Mentorship.Web.Data.Jobs;

public enum JobOutcome
{
    Done,
    Failed,
}

/// <summary>A job's day in a district. Others see it only when the work is over: it is written in the same transaction.</summary>
public sealed class JobRun
{
    public Guid DistrictId { get; private set; }
    public string Job { get; private set; } = "";
    public DateOnly OnDay { get; private set; }
    public DateTimeOffset StartedAt { get; private set; }
    public DateTimeOffset EndedAt { get; private set; }
    public JobOutcome Outcome { get; private set; }
}
