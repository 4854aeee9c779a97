using System.Globalization;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mentorship.Web.Ui.Forms;

/// <summary>A day as people type it: 15.01.2027, 15.1.27, 15/01/2027, 15,01,2027, 15012027, 2027-01-15, 15 января 2027 г.</summary>
public sealed class DayBinder : IModelBinder, IModelBinderProvider
{
    private static readonly string[] Formats = ["d.M.yyyy", "d.M.yy", "ddMMyyyy", "yyyy-MM-dd"];

    private static readonly string[] Months =
    [
        "январе",
        "феврале",
        "марте",
        "апреле",
        "мае",
        "июне",
        "июле",
        "августе",
        "сентябре",
        "октябре",
        "ноябре",
        "декабре",
    ];

    public static DateOnly? Read(string text)
    {
        return DateOnly.TryParseExact(
            Plain(text),
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
    }

    private static string Plain(string text)
    {
        var plain = text.Trim().TrimEnd('г', '.', ' ').Replace('/', '.').Replace(',', '.').Replace(' ', '.');
        return
            plain.Split('.', StringSplitOptions.RemoveEmptyEntries) is [var day, { Length: >= 3 } word, var year]
            && Array.FindIndex(Months, month => IsMonth(word, month)) is >= 0 and var at
            ? $"{day}.{at + 1}.{year}"
            : plain;
    }

    // «сент», «сентября»: a month is told by its first three letters; May has no more, and the last one bends.
    private static bool IsMonth(string word, string month) =>
        month.Length > 3
            ? word.StartsWith(month[..3], StringComparison.OrdinalIgnoreCase)
            : word.Length == 3 && word.StartsWith(month[..2], StringComparison.OrdinalIgnoreCase);

    /// <summary>«31.02.2027» is written well, but February has no such day.</summary>
    private static string? NoSuchDay(string text)
    {
        var parts = Plain(text).Split('.');
        if (
            parts is not [{ Length: <= 2 } first, { Length: <= 2 } second, { Length: 4 } third]
            || !int.TryParse(first, CultureInfo.InvariantCulture, out var day)
            || !int.TryParse(second, CultureInfo.InvariantCulture, out var month)
            || !int.TryParse(third, CultureInfo.InvariantCulture, out var year)
            || month is < 1 or > 12
            || year is < 1 or > 9999
        )
            return null;
        var days = DateTime.DaysInMonth(year, month);
        return day > days
            ? $"Такого дня нет: в {Months[month - 1]} {year} г. {Plural.Of(days, "день", "дня", "дней")}."
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
            bindingContext.ModelState.TryAddModelError(
                bindingContext.ModelName,
                NoSuchDay(text ?? "") ?? "Укажите день так: 15.01.2027."
            );
        }

        return Task.CompletedTask;
    }
}
