using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.People.Bases;

public sealed record BaseLine(int Number, BaseRow Row);

/// <summary>The two bases under the very names of their federal forms: thirteen and sixteen columns.</summary>
public static class BaseColumns
{
    /// <param name="showsRepresentatives">Whom to call about a child is known to his school alone.</param>
    public static IReadOnlyList<ListColumn<BaseLine>> Of(PeopleBase which, bool showsRepresentatives) =>
        which == PeopleBase.Mentees ? Mentees(showsRepresentatives) : Mentors(showsRepresentatives);

    private static IReadOnlyList<ListColumn<BaseLine>> Mentees(bool shows) =>
        [
            new("№", l => l.Number, 6),
            new("ФИО наставляемого", l => l.Row.FullName, 34),
            new("Контактные данные для связи (данные представителя)", l => Contact(l.Row, shows), 40),
            new("Год рождения наставляемого", l => l.Row.BornOn?.Year, 12),
            new("Основной запрос наставляемого", l => l.Row.Request, 40),
            new("Дата вхождения в программу", l => l.Row.From, 14),
            new("ФИО наставника", l => l.Row.Other, 34),
            new("Форма наставничества", l => l.Row.Form, 26),
            new("Место работы/учебы наставника", l => l.Row.OtherPlace, 30),
            new("Дата завершения программы", l => l.Row.EndedOn, 14),
            new("Результаты программы", l => l.Row.Result, 40),
            new(
                "Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации",
                l => l.Row.CaseLink,
                40
            ),
            new("Отметка о прохождении программы", l => l.Row.IsPassed ? "пройдена" : null, 18),
        ];

    private static IReadOnlyList<ListColumn<BaseLine>> Mentors(bool shows) =>
        [
            new("№", l => l.Number, 6),
            new("ФИО наставника", l => l.Row.FullName, 34),
            new("Контактные данные для связи", l => Contact(l.Row, shows), 40),
            new("Место работы/учебы наставника", l => l.Row.Place, 30),
            new("Основные компетенции наставника", l => l.Row.Profile.Competencies, 40),
            new("Важные для программы достижения наставника", l => l.Row.Profile.Achievements, 40),
            new("Интересы наставника", l => l.Row.Profile.Interests, 30),
            new("Желаемый возраст наставляемых", l => l.Row.Profile.WantedAge, 18),
            new("Ресурс времени на программу наставничества", l => l.Row.Profile.Time, 22),
            new("Дата вхождения в программу", l => l.Row.From, 14),
            new("ФИО наставляемого (наставляемых)", l => l.Row.Other, 34),
            new("Форма наставничества", l => l.Row.Form, 26),
            new("Место работы/учебы наставляемого", l => l.Row.OtherPlace, 30),
            new("Дата завершения программы", l => l.Row.EndedOn, 14),
            new("Результаты программы", l => l.Row.Result, 40),
            new("Ссылка на кейс/отзыв наставника, размещенные на сайте организации", l => l.Row.CaseLink, 40),
        ];

    private static string? Contact(BaseRow row, bool shows)
    {
        if (row.Kind != PersonKind.Student || !row.Representative.IsKnown)
            return row.Kind == PersonKind.Student && !shows ? "у школы" : Join(row.Phone, row.Email);
        var who = row.Representative;
        return shows ? Join(who.Name, who.Relation, who.Phone, who.Email) : "у школы";
    }

    private static string? Join(params string?[] parts) =>
        string.Join(", ", parts.OfType<string>()) is { Length: > 0 } words ? words : null;
}
