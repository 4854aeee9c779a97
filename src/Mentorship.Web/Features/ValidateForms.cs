using FluentValidation;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Mentorship.Web.Features;

/// <summary>
/// Runs the validator of every form that an action takes and fills ModelState; an invalid form answers 422, and its
/// action begins with <c>if (!ModelState.IsValid) return await Page(form)</c>.
/// </summary>
internal sealed class ValidateForms(IServiceProvider services) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        // What could not be read at all has its message already: «укажите день» would be a second one.
        var unread = context
            .ModelState.Where(field => field.Value?.Errors.Count > 0)
            .Select(field => field.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var form in context.ActionArguments.Values)
        {
            if (
                form is null
                || services.GetService(typeof(IValidator<>).MakeGenericType(form.GetType())) is not IValidator validator
            )
                continue;
            var result = await validator.ValidateAsync(
                new ValidationContext<object>(form),
                context.HttpContext.RequestAborted
            );
            foreach (var error in result.Errors.Where(error => !unread.Contains(error.PropertyName)))
                context.ModelState.AddModelError(error.PropertyName, error.ErrorMessage);
        }
        // A senseless word in the address of a list is as if absent: nobody has sent anything that was refused.
        if (!context.ModelState.IsValid && !HttpMethods.IsGet(context.HttpContext.Request.Method))
            context.HttpContext.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await next();
    }
}
