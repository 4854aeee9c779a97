using Mentorship.Web.Access;
using Mentorship.Web.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Controllers;
using Npgsql;

namespace Mentorship.Web.Data.Requests;

/// <summary>
/// Opens the request's transaction and says who asks; a session that has ended is signed out here. While the database
/// takes nobody the portal says so instead of failing.
/// </summary>
internal sealed class RequestTransaction(RequestDelegate next, ILogger<RequestTransaction> log)
{
    public async Task InvokeAsync(HttpContext http, UnitOfWork work, CurrentUserReader reader)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is null)
        {
            await next(http);
            return;
        }
        try
        {
            if (await BeganAsync(http, work, reader))
                await next(http);
        }
        finally
        {
            await work.EndAsync();
        }
    }

    private async Task<bool> BeganAsync(HttpContext http, UnitOfWork work, CurrentUserReader reader)
    {
        try
        {
            await work.BeginAsync(http.RequestAborted);
            if (http.User.Identity?.IsAuthenticated == true)
                await RecogniseAsync(http, reader);
            return true;
        }
        catch (NpgsqlException) when (IsOfFailure(http))
        {
            // The page that says what went wrong needs nobody recognised.
            http.User = new();
            return true;
        }
        catch (NpgsqlException refused)
        {
            log.LogError(refused, "The database takes no requests");
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return false;
        }
    }

    private static bool IsOfFailure(HttpContext http) =>
        http.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || http.Features.Get<IExceptionHandlerFeature>() is not null;

    private static async Task RecogniseAsync(HttpContext http, CurrentUserReader reader)
    {
        if (await reader.ReadAsync(http.User, http.RequestAborted) is { } user)
        {
            http.Items[typeof(CurrentUser)] = user;
            return;
        }
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        http.User = new();
    }
}
