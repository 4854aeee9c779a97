using Mentorship.Web.Access;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Tables;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Obligations;

internal static class ObligationExport
{
    public static ListColumn<ObligationRow>[] Columns(CurrentUser me, DateOnly today)
    {
        ListColumn<ObligationRow>[] columns =
        [
            new("Карта", r => r.Roadmap, 40),
            new("№", r => r.Number, 8),
            new("Мероприятие", r => r.Title, 50),
            new("Повтор", r => r.Label, 22),
            new("Организация", r => r.Organisation, 28),
            new("Кто", r => r.WhoWords(), 32),
            new("С", r => r.StartsOn, 12),
            new("Срок", r => r.DueOn, 12),
            new("Первоначальный срок", r => r.FirstDueOn == r.DueOn ? null : r.FirstDueOn, 14),
            new("Состояние", r => r.GoneOn is null ? r.StandingOn(today).Word() : "больше не ждут", 22),
            new("Сдано", r => r.SubmittedOn < r.Since ? null : r.SubmittedOn, 12),
            new("Принято за день", r => r.DoneOn < r.Since ? null : r.DoneOn, 12),
            new("Подтверждений", r => r.Papers, 12),
            new("Почему просрочено", r => WhyLate.Of(r, me, today)?.Words, 50),
            new("Почему не ждут", r => r.GoneBecause, 40),
        ];
        return me.Has(Role.Observer) ? [.. columns.Where(c => c.Title != "Кто")] : columns;
    }

    /// <summary>For the second sheet.</summary>
    public static string Words(ObligationFilter filter, string? roadmap, string? body) =>
        string.Join(
            "; ",
            new[]
            {
                filter.Table.Text.Length > 0 ? $"поиск: {filter.Table.Text}" : null,
                roadmap is null ? null : $"карта: {roadmap}",
                body is null ? null : $"организация: {body}",
                filter.Query.Activity is null ? null : "одно мероприятие",
                filter.Query.Whose == ObligationFilter.Mine ? "мои" : null,
                filter.Query.Due switch
                {
                    "late" => "срок прошёл",
                    "14" => "ближайшие 14 дней",
                    "month" => "этот месяц",
                    "quarter" => "этот квартал",
                    _ => null,
                },
                filter.Query.From is { } from ? $"срок с {Days.Digits(from)}" : null,
                filter.Query.To is { } to ? $"срок по {Days.Digits(to)}" : null,
                filter.Standing is { } standing ? $"состояние: {standing.Word()}"
                : filter.Query.State == ObligationFilter.All ? "все состояния"
                : filter.Query.State == ObligationFilter.Gone ? "больше не ждут"
                : "открытые",
            }.OfType<string>()
        );
}
