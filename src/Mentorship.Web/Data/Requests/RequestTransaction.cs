using Mentorship.Web.Access;
using Mentorship.Web.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Mentorship.Web.Data.Requests;

/// <summary>Opens the request's transaction and says who asks; a session that has ended is signed out here.</summary>
internal sealed class RequestTransaction(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, UnitOfWork work, CurrentUserReader reader)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>() is null)
        {
            await next(http);
            return;
        }
        await work.BeginAsync(http.RequestAborted);
        try
        {
            if (http.User.Identity?.IsAuthenticated == true)
                await RecogniseAsync(http, reader);
            await next(http);
        }
        finally
        {
            await work.EndAsync();
        }
    }

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
