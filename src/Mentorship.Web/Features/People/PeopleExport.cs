using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.People;

internal static class PeopleExport
{
    public static IReadOnlyList<ListColumn<PersonRow>> Columns(DateOnly day) =>
        [
            new("Фамилия", r => r.Surname, 22),
            new("Имя", r => r.Name, 18),
            new("Отчество", r => r.Patronymic, 22),
            new("Кто", r => r.Kind.Name(), 18),
            new("Организация", r => Join(r.Places.Select(p => p.Organisation)), 30),
            new("Должность или класс", r => Join(r.Places.Select(p => p.Words)), 34),
            new("Предмет", r => Join(r.Posts.Select(p => p.Subject)), 26),
            new("Категория", r => Join(r.Posts.Select(p => p.Category)), 16),
            new("Дата рождения", r => r.BornOn, 14),
            new("Полных лет", r => r.AgeOn(day), 10),
            new("Преподаёт с", r => r.TeachingSince, 13),
            new("Стаж, полных лет", r => Person.TeachingYears(r.TeachingSince, day), 12),
            new("Телефон", r => r.Phone, 20),
            new("Электронная почта", r => r.Email, 28),
        ];

    /// <summary>«не вошли 3 обучающихся: нет согласия на обработку данных»; null where all went in.</summary>
    public static string? LeftOut(int children) =>
        children == 0
            ? null
            : $"{Plural.Word(children, "не вошёл", "не вошли", "не вошли")} {Plural.Of(children, "обучающийся", "обучающихся", "обучающихся")}: нет согласия на обработку данных";

    private static string Join(IEnumerable<string?> words) => string.Join("; ", words.OfType<string>().Distinct());
}
