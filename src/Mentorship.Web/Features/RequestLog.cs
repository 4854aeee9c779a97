using System.Diagnostics;
using Mentorship.Web.Access;
using Microsoft.AspNetCore.Diagnostics;

namespace Mentorship.Web.Features;

/// <summary>One line a request: ids and never names or what was searched for.</summary>
internal sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var started = Stopwatch.GetTimestamp();
        var (method, path) = (http.Request.Method, http.Request.Path);
        try
        {
            await next(http);
        }
        finally
        {
            var level = http.Response.StatusCode >= 500 ? LogLevel.Error : LogLevel.Debug;
            log.Log(
                level,
                "{Method} {Path} {Status} in {Elapsed:0} ms, user {User}",
                method,
                Endpoint(http) is RouteEndpoint route ? route.RoutePattern.RawText : path.Value,
                http.Response.StatusCode,
                Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                http.CurrentUser()?.UserId
            );
        }
    }

    // After a failure the error page stands at the end of the pipeline; what failed is asked of its feature.
    private static Endpoint? Endpoint(HttpContext http) =>
        http.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? http.GetEndpoint();
}
