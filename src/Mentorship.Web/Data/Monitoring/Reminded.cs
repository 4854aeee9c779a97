using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Monitoring;

public static class Reminded
{
    public const string Act = "return.reminded";

    /// <summary>Whether organisations were asked for their returns of the period since the moment: whoever asked.</summary>
    public static Task<bool> SinceAsync(PortalDb db, Guid period, DateTimeOffset since, CancellationToken stop) =>
        db.JournalEntries.AnyAsync(e => e.Act == Act && e.SubjectId == period && e.At >= since, stop);
}
