using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Tables;

namespace Mentorship.Web.Features.Showcase;

public sealed record SampleRow(string Name, string Curator, StateMark State, int Pairs, int Young, int Mentored)
{
    public string Key => State.Code();
}

internal static class SampleData
{
    public static readonly CurrentUser User = new(
        Guid.Empty,
        "i.vetrova@priobr.example",
        "Ветрова Ирина Павловна",
        IsAdministrator: true
    )
    {
        Membership = new(
            Guid.Empty,
            Guid.Empty,
            "Приреченский район",
            "Asia/Krasnoyarsk",
            Role.Curator,
            null,
            null,
            null
        ),
        MembershipCount = 2,
    };

    public static readonly Sorting<SampleRow> Columns = new Sorting<SampleRow>("name")
        .By("name", row => row.Name)
        .By("state", row => row.State)
        .By("pairs", row => row.Pairs)
        .By("young", row => row.Young);

    public static readonly SampleRow[] Rows =
    [
        new("Берёзовская СОШ", "Л. М. Рогова", StateMark.Check, 11, 5, 3),
        new("Боровская СОШ", "П. Н. Зайцев", StateMark.Accepted, 6, 1, 0),
        new("Глуховская ООШ", "Т. Н. Ершова", StateMark.Overdue, 0, 3, 0),
        new("Гимназия № 3", "О. С. Лаптева", StateMark.Accepted, 15, 5, 4),
        new("Заозёрная СОШ", "М. В. Синицына", StateMark.Late, 9, 1, 1),
        new("Залесская ООШ", "О. В. Юдина", StateMark.Returned, 9, 0, 0),
        new("Кедровская ООШ", "В. С. Мельник", StateMark.Work, 8, 3, 2),
        new("Лицей № 6", "И. Р. Гатина", StateMark.None, 11, 8, 3),
        new("Малиновская ООШ", "А. Г. Носова", StateMark.Check, 7, 1, 1),
        new("Рябиновская ООШ", "С. П. Дроздов", StateMark.Extension, 6, 3, 1),
        new("Степная СОШ", "Р. И. Абзалова", StateMark.Overdue, 5, 2, 0),
        new("Тополёвская СОШ", "И. К. Белякова", StateMark.Check, 12, 0, 0),
    ];

    public static IQueryable<SampleRow> Find(string text, string? state) =>
        Rows.AsQueryable()
            .Where(row => row.Name.Contains(text, StringComparison.CurrentCultureIgnoreCase))
            .Where(row => string.IsNullOrEmpty(state) || row.Key == state);
}
