using Mentorship.Web.Domain;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.People.Import;

/// <summary>What lists of schools call kinds of people and sexes.</summary>
internal static class ImportWords
{
    public const string Kinds = "сотрудник, обучающийся, из другой организации";

    public static PersonKind? Kind(string word) =>
        Text.Key(word) switch
        {
            "СОТРУДНИК" or "РАБОТНИК" or "ПЕДАГОГ" or "УЧИТЕЛЬ" or "ВОСПИТАТЕЛЬ" => PersonKind.Employee,
            "ОБУЧАЮЩИЙСЯ" or "УЧЕНИК" or "УЧАЩИЙСЯ" or "СТУДЕНТ" or "ВОСПИТАННИК" => PersonKind.Student,
            "ИЗ ДРУГОЙ ОРГАНИЗАЦИИ" or "ВНЕШНИЙ" or "РАБОТОДАТЕЛЬ" or "ПРЕДПРИЯТИЕ" => PersonKind.Outside,
            _ => null,
        };

    public static Sex? Sex(string word) =>
        Text.Key(word) switch
        {
            "М" or "МУЖ" or "МУЖСКОЙ" => Domain.People.Sex.Male,
            "Ж" or "ЖЕН" or "ЖЕНСКИЙ" => Domain.People.Sex.Female,
            _ => null,
        };
}
