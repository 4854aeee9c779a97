using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Mentorship.Web.Data.Requests;

/// <summary>
/// Keeps what an action wrote before its answer is sent: a redirect is a promise. An exception or an invalid form
/// keeps nothing.
/// </summary>
internal sealed class CommitFilter(UnitOfWork work) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var method = context.HttpContext.Request.Method;
        var executed = await next();
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || executed.Exception is not null)
            return;
        if (executed.ModelState.IsValid)
            await work.CommitAsync();
        if (executed.Result is ViewResult or PartialViewResult)
            await work.BeginAnewAsync();
    }
}
