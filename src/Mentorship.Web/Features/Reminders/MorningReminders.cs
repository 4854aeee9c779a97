using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Data.Reminders;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Reminders;

namespace Mentorship.Web.Features.Reminders;

/// <summary>What a district hears in the morning: before the day, on it, after it, once a week, and the controller.</summary>
internal sealed class MorningReminders(IConfiguration configuration, TimeProvider clock) : DistrictJob
{
    public override string Name => "reminders";

    public override string Title => "Напомнить о сроках, прислать сводку за неделю";

    public override TimeOnly At => new(7, 0);

    public override async Task RunAsync(PortalDb db, District district, DateOnly today, CancellationToken stop)
    {
        if (DayOfReminders.IsWeekend(today))
            return;
        var facts = await ReadReminderFacts.OfAsync(db, district.Id, today, stop: stop);
        var now = clock.GetUtcNow();
        var said = await Tell.SayAsync(db, district.Id, DayOfReminders.Of(facts), facts, now, stop);
        // Without an address of its own the portal can say it only in its pages.
        if (PublicAddress.Configured(configuration)?.ToString().TrimEnd('/') is { } portal)
            db.AddRange(ReminderLetter.Of(said, facts, path => portal + path, now));
    }
}
