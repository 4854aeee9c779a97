using Mentorship.Web.Access;
using Mentorship.Web.Documents.Xlsx;

namespace Mentorship.Web.Features;

public static class Exports
{
    /// <summary>The second sheet of a file that this user takes: his name, his district, its clock.</summary>
    public static Provenance Provenance(this CurrentUser me, TimeProvider clock, string title, string? filters = null)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(me.Membership?.DistrictTimeZone ?? "Europe/Moscow");
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime;
        return new(title, me.Membership?.DistrictName ?? "Все районы", me.FullName, now, DateOnly.FromDateTime(now))
        {
            Filters = string.IsNullOrWhiteSpace(filters) ? null : filters,
        };
    }
}
