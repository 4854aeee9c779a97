using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Acts;

internal static class ActExport
{
    public static ListColumn<ActPlace>[] Columns(IReadOnlyDictionary<Guid, ActDetail> details, DateOnly today)
    {
        return
        [
            new("Организация", p => p.Owner.Name, 30),
            new("Вид организации", p => p.Owner.Kind.Name(), 22),
            new("Вид акта", p => p.Kind.Name, 40),
            new("Состояние", p => p.Verdict.State.Name(), 18),
            new("Почему", p => p.Verdict.Why(today), 44),
            new("Название", p => Of(p)?.Title, 40),
            new("Номер", p => Of(p)?.Number, 14),
            new("Дата", p => p.Verdict.Act?.IssuedOn, 12),
            new("Действует с", p => p.Verdict.Act?.From, 12),
            new("По", p => p.Verdict.Act?.To, 12),
            new("Ссылка", p => Of(p)?.Link, 40),
            new("Файл", p => Of(p) is { HasFile: true } ? "есть" : null, 8),
        ];

        ActDetail? Of(ActPlace place) => place.Verdict.Act is { } act ? details.GetValueOrDefault(act.Id) : null;
    }

    public static string Words(ActFilter filter) =>
        string.Join(
            "; ",
            new[]
            {
                filter.Text.Length > 0 ? $"поиск: {filter.Text}" : null,
                filter.Kind is { } kind ? $"вид организации: {kind.Name()}" : null,
                filter.State is { } state ? $"состояние: {state.Name()}" : null,
            }.OfType<string>()
        );
}
