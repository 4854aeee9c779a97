using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mentorship.Web.Ui.Forms;

/// <summary>A day as people type it: 15.01.2027, 15.1.27, 15/01/2027, 15,01,2027, 15012027, 2027-01-15.</summary>
public sealed class DayBinder : IModelBinder, IModelBinderProvider
{
    private static readonly string[] Formats = ["d.M.yyyy", "d.M.yy", "ddMMyyyy", "yyyy-MM-dd"];

    public static DateOnly? Read(string text)
    {
        var plain = text.Trim().TrimEnd('г', '.', ' ').Replace('/', '.').Replace(',', '.').Replace(' ', '.');
        return DateOnly.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
    }

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? this : null;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        var text = value.FirstValue;
        if (Read(text ?? "") is { } day)
        {
            bindingContext.Result = ModelBindingResult.Success(day);
        }
        else if (!string.IsNullOrWhiteSpace(text) || !bindingContext.ModelMetadata.IsReferenceOrNullableType)
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "Укажите день так: 15.01.2027.");
        }

        return Task.CompletedTask;
    }
}
