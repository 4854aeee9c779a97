using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features.Pairs.Batch;

/// <summary>Cells of a row that are read by themselves; what is not understood is refused beside it.</summary>
internal static class BatchCells
{
    public static T? Line<T>(
        BatchRow row,
        BatchField field,
        Func<string, T?> find,
        string what,
        IEnumerable<string> all
    )
        where T : class
    {
        var found = row[field] is { } cell ? find(cell) : null;
        if (found is null)
            row.Refuse(
                field,
                row[field] is null
                    ? $"Укажите {what}."
                    : $"Нет такой записи. Возьмите из списка: {string.Join("; ", all)}."
            );
        return found;
    }

    public static DateOnly? Day(BatchRow row, BatchField field, string what)
    {
        var day = DayBinder.Read(row[field] ?? "");
        if (day is null)
            row.Refuse(
                field,
                row[field] is null ? $"Укажите, {what}: дд.мм.гггг." : "Такого дня нет: нужен вид 15.01.2027."
            );
        return day;
    }
}
