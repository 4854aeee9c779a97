using Mentorship.Web.Access;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Features;

public static class TodayOfUser
{
    /// <summary>The day it is now in the user's district.</summary>
    public static DateOnly Today(this CurrentUser me, TimeProvider clock) =>
        LocalDay.Today(me.Membership?.DistrictTimeZone ?? "Europe/Moscow", clock);
}
