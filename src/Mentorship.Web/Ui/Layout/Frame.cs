using Mentorship.Web.Access;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Diagnostics;

namespace Mentorship.Web.Ui.Layout;

/// <summary>What the frame around every page shows of the person and the place.</summary>
public sealed record Frame(CurrentUser User, DateOnly Today, string ReturnTo)
{
    public string Place => User.Membership?.DistrictName ?? "Все районы";

    /// <summary>In the bar there is room for the role; the menu under it says the place too.</summary>
    public string Role => User.Membership?.Role.Name() ?? "администратор портала";

    public string Post =>
        User.Membership is not { } membership ? "администратор портала"
        : membership.OrganisationName is { } school ? $"{membership.Role.Name()}, {Nb.Text(school)}"
        : membership.Role.Name();

    public static Frame Of(HttpContext http, CurrentUser user, TimeProvider clock)
    {
        var zone = user.Membership is { } membership
            ? TimeZoneInfo.FindSystemTimeZoneById(membership.DistrictTimeZone)
            : TimeZoneInfo.Utc;
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone);
        return new(user, DateOnly.FromDateTime(now.DateTime), Here(http));
    }

    /// <summary>The address to come back to after a change of theme; an error page stands at the address that failed.</summary>
    public static string Here(HttpContext http)
    {
        if (!HttpMethods.IsGet(http.Request.Method))
        {
            return "/";
        }

        return http.Features.Get<IStatusCodeReExecuteFeature>() is { } failed
            ? failed.OriginalPathBase + failed.OriginalPath + failed.OriginalQueryString
            : http.Request.PathBase + http.Request.Path + http.Request.QueryString;
    }
}
