using Mentorship.Web.Domain.Declension.Words;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Declension.Names;

/// <summary>Sex by the patronymic; else by the name and the surname, which only together are sure.</summary>
internal static class SexGuess
{
    private static readonly HashSet<string> Men = Alphabet.Set(
        "никита илья лука фома кузьма козьма савва данила гаврила фока сила мина иона иуда мустафа муса иса миша гоша "
            + "леша вася ваня коля петя костя митя дима вова сережа юра боря гриша толя степа федя шота важа гия илия "
            + "отто гвидо марко данило михайло гаврило иво али гоги вано "
            + "игорь лазарь цезарь шамиль камиль рамиль наиль равиль эмиль виль марсель рафаэль даниэль исмаиль"
    );

    private static readonly HashSet<string> Women = Alphabet.Set(
        "любовь нинель агарь рахиль руфь суламифь эсфирь юдифь рашель айгуль гузель гюзель асель жизель николь адель "
            + "мишель элен ирэн катрин кармен долорес мерседес гульчачай айнур айсель назгуль гульназ ильназ лейсан "
            + "айжан мариам лилит ануш асмик гретхен мадлен жаклин анаит"
    );

    private static readonly HashSet<string> Either = Alphabet.Set(
        "саша женя валя слава шура паша ким мишель ильназ айнур айжан вали николя миша никола"
    );

    public static (Sex? Sex, bool IsCertain) Of(PersonName name)
    {
        if (
            name.Patronymic is { Length: > 0 } patronymic
            && PatronymicRules.SexOf(Alphabet.Plain(patronymic)) is { } sure
        )
            return (sure, true);
        var (byName, bySurname) = (
            ByName(Alphabet.Plain(name.Name ?? "")),
            BySurname(Alphabet.Plain(name.Surname ?? ""))
        );
        return byName == bySurname ? (byName, byName is not null)
            : byName is null || bySurname is null ? (byName ?? bySurname, false)
            : (null, false);
    }

    private static Sex? ByName(string name) =>
        name.Length < 2 || name.EndsIn(".") || Either.Contains(name) ? null
        : Men.Contains(name) ? Sex.Male
        : Women.Contains(name) || name[^1] is 'а' or 'я' ? Sex.Female
        : Alphabet.IsConsonant(name[^1]) ? Sex.Male
        : null;

    private static Sex? BySurname(string surname) =>
        surname.Length < 4 ? null
        : surname.EndsIn("ова", "ева", "ина", "ына", "ская", "цкая", "ая") ? Sex.Female
        : surname.EndsIn("ов", "ев", "ин", "ын", "ский", "цкий", "ый") ? Sex.Male
        : null;
}
