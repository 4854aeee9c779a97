using Mentorship.Web.Domain.Districts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Jobs;

/// <summary>Files that were previewed and never loaded hold names of people: a day is enough.</summary>
internal sealed class CleanUploads(TimeProvider clock) : DistrictJob
{
    public override string Name => "clean-uploads";

    public override string Title => "Удалить загруженные файлы, которые никто не подтвердил за сутки";

    public override TimeOnly At => new(3, 0);

    public override Task RunAsync(PortalDb db, District district, DateOnly today, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return db.Uploads.Where(u => u.ExpiresAt < now).ExecuteDeleteAsync(stop);
    }
}
