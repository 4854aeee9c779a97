using System.Globalization;

namespace Mentorship.Web.Ui.Wording;

/// <summary>What a change of a duty was in life: «Принят отчёт», «Продлено до 10.12.2026», instead of «изменено: состояние».</summary>
public static class DutyHeadlines
{
    /// <param name="values">Fields of the journal's row with what they were and became; erased ones say nothing.</param>
    public static string? Say(IReadOnlyCollection<(string Field, string? Old, string? New)> values)
    {
        (string Field, string? Old, string? New) Find(string field) => values.FirstOrDefault(v => v.Field == field);
        var (state, due, asked, gone) = (Find("state"), Find("dueOn"), Find("askedUntil"), Find("goneOn"));
        if (gone.Field is not null)
            return gone.New is null ? "Снова ждут" : "Больше не ждут";
        if (state.New is not null)
            return OfState(state.Old, state.New);
        if (asked.New is not null)
            return $"Просят продлить до {Day(asked.New)}";
        if (asked.Old is not null)
            return due.New is { } until ? $"Продлено до {Day(until)}" : "В продлении отказано";
        return due.New is { } moved ? $"Срок теперь {Day(moved)}" : null;
    }

    private static string? OfState(string? old, string now) =>
        now switch
        {
            "submitted" => "Сдан отчёт",
            "accepted" => "Принят отчёт",
            "returned" => old == "accepted" ? "Принятое возвращено на доработку" : "Отчёт возвращён на доработку",
            "inProgress" when old == "submitted" => "Отчёт отозван",
            "inProgress" when old == "waived" => "Поручение возвращено в работу",
            "inProgress" => "Взято в работу",
            "waived" => "Поручение снято",
            _ => null,
        };

    private static string Day(string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? Days.Digits(read)
            : day;
}
