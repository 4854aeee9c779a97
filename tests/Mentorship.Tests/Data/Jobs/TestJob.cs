using Mentorship.Web.Data;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Tests.Data.Jobs;

internal delegate Task JobWork(PortalDb db, District district, DateOnly today, CancellationToken stop);

/// <summary>Leaves an organisation named by the day, so that a second time shows; what else it does a test says.</summary>
internal sealed class TestJob(int hour = 0, JobWork? also = null) : DistrictJob
{
    public override string Name => "test";

    public override string Title => "Проба";

    public override TimeOnly At => new(hour, 0);

    public override async Task RunAsync(PortalDb db, District district, DateOnly today, CancellationToken stop)
    {
        db.Add(new Organisation(district.Id, OrganisationKind.School, $"СОШ {today:yyyy-MM-dd}", null, today));
        await db.SaveChangesAsync(stop);
        if (also is not null)
            await also(db, district, today, stop);
    }
}
