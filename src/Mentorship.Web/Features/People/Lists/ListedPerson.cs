namespace Mentorship.Web.Features.People.Lists;

/// <summary>A line of a list, with why he stands in it.</summary>
/// <param name="Number">What the list is sorted and summed by: free places, days as a mentor.</param>
public sealed record ListedPerson(PersonRow Person, string Reason, int Number = 0);

/// <summary>What the pages of lists are called and how they are introduced.</summary>
public sealed record PeopleList(string Key, string Title, string Lead, string ReasonTitle, string Nobody)
{
    public static readonly IReadOnlyList<PeopleList> All =
    [
        new(
            "needs",
            "Кому нужен наставник",
            "Педагоги, которые преподают не дольше трёх лет, в последний год получили новую должность или пришли из другой школы и сейчас не состоят в открытой паре.",
            "Почему",
            "Всем, кому наставник нужен, он есть: молодых специалистов, новых должностей и переходов без пары нет."
        ),
        new(
            "mentors",
            "Наставники со свободными местами",
            "Кто наставник сейчас или был им в последние два года, из пришедших – в другой школе за последний год, и может взять ещё одну пару: мест, сколько сказано на карточке или в параметрах района, больше, чем открытых пар.",
            "Места",
            "Свободных мест у нынешних наставников нет. Прибавить мест можно на карточке наставника."
        ),
        new(
            "awards",
            "Кандидаты на награду",
            "Пять полных лет наставничества в закреплённых парах: дни всех пар сложены, дни сразу в нескольких парах считаются один раз.",
            "Стаж наставника",
            "Пяти лет наставничества в парах, записанных в портале, пока ни у кого нет."
        ),
        new(
            "papers",
            "Без документов",
            "Кто состоит в открытой паре, а согласия на обработку данных на сегодня нет: без него имени нет в базах, пару нельзя закрепить.",
            "Чего нет",
            "У всех, кто состоит в парах, согласие на обработку данных действует."
        ),
    ];

    public static PeopleList? Find(string key) => All.FirstOrDefault(list => list.Key == key);
}
