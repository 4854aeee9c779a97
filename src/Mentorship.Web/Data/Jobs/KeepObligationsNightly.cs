using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Data.Jobs;

/// <summary>The horizon goes on, organisations open and close on their days, acts and appointments gain force.</summary>
internal sealed class KeepObligationsNightly(TimeProvider clock) : DistrictJob
{
    public override string Name => "keep-obligations";

    public override string Title => "Выдать и обновить поручения, приложить внесённые акты и назначения";

    public override TimeOnly At => new(2, 0);

    public override async Task RunAsync(PortalDb db, District district, DateOnly today, CancellationToken stop)
    {
        var step = new Step(null, clock.GetUtcNow(), today);
        await KeepObligations.OfDistrictAsync(db, step, stop);
        await AttachObjects.OfDistrictAsync(db, district.Id, step, stop);
        await Fulfilment.OfDistrictAsync(db, step, stop);
    }
}
