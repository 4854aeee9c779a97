using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Appointments;

internal static class AppointmentExport
{
    public static ListColumn<AppointmentRow>[] Columns(DateOnly today, bool withContacts)
    {
        ListColumn<AppointmentRow>[] columns =
        [
            new("Организация", r => r.Organisation, 30),
            new("Вид", r => r.Kind.Name(), 22),
            new("Функция", r => r.Function, 28),
            new("Кто", r => r.Who ?? "никто не назначен", 34),
            new("Состояние", r => AppointmentWords.State(r, today), 20),
            new("Приказ №", r => r.OrderNumber, 14),
            new("Дата приказа", r => r.OrderOn, 13),
            new("С", r => r.From, 12),
            new("По", r => r.To, 12),
        ];
        return withContacts
            ? [.. columns, new("Телефон", r => r.Phone, 18), new("Электронная почта", r => r.Email, 28)]
            : columns;
    }
}

internal static class AppointmentWords
{
    public static string State(AppointmentRow row, DateOnly today) =>
        row.IsNobody ? "никого"
        : row.From > today ? "начнётся"
        : row.To < today ? "завершено"
        : "действует";
}
