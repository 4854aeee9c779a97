using Mentorship.Web.Ui.Layout;

namespace Mentorship.Web.Features;

/// <summary>No inline script or style exists, so the policy allows none; nothing is fetched from another host.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["X-Robots-Tag"] = "noindex, nofollow";
            // Pages hold personal data: a shared computer must not show them after sign-out.
            if (http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
            {
                headers.CacheControl = "no-store";
                headers["Accept-CH"] = headers["Critical-CH"] = Theme.Hint;
            }
            return Task.CompletedTask;
        });
        return next(http);
    }
}
