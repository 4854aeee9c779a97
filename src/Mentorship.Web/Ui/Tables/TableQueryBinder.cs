using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mentorship.Web.Ui.Tables;

public sealed class TableQueryBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        bindingContext.Result = ModelBindingResult.Success(TableQuery.From(bindingContext.HttpContext.Request.Query));
        return Task.CompletedTask;
    }
}
