namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>What becomes of duties whose day had passed when their paper came into the portal.</summary>
public enum PastDuties
{
    /// <summary>Done before, if the day passed more than a month ago; what is fresher is still to be reported.</summary>
    LongPast,

    /// <summary>All are open, and overdue.</summary>
    Open,

    /// <summary>All were done before.</summary>
    Done,
}

public static class PastDutiesRule
{
    /// <summary>What was due before this day was done before the paper came; null where nothing is taken for done.</summary>
    public static DateOnly? Before(this PastDuties past, DateOnly today) =>
        past switch
        {
            PastDuties.LongPast => today.AddMonths(-1),
            PastDuties.Done => today,
            _ => null,
        };
}
