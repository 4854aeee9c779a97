using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Data.Demo.Bodies;

public static class Kindergartens
{
    private static readonly string[] Names = (
        "Солнышко;Теремок;Ромашка;Берёзка;Родничок;Сказка;Колосок;Рябинка;Светлячок;Радуга;Василёк;"
        + "Колокольчик;Ласточка;Журавушка;Подснежник;Золушка;Одуванчик;Семицветик;Жар-птица;Алёнушка;"
        + "Незабудка;Аистёнок;Звёздочка;Тополёк;Гнёздышко;Ивушка;Капелька;Росинка;Малышок;Улыбка;Лучик;"
        + "Дюймовочка;Буратино;Пчёлка;Ёлочка;Сосенка;Ручеёк;Кораблик;Снежинка;Белочка"
    ).Split(';');

    public static IEnumerable<Body> Make(DemoSetting setting)
    {
        for (var number = 1; number <= setting.Size.Kindergartens; number++)
            yield return One(setting, number, number * 2 <= setting.Size.Kindergartens + 1);
    }

    private static Body One(DemoSetting setting, int number, bool inTown)
    {
        var name = Names[(number - 1) % Names.Length];
        var place = inTown
            ? $"г. {setting.Place.Town}"
            : setting.Villages[(number * 3) % Math.Min(setting.Size.Schools, setting.Villages.Count)].Place;
        var organisation = new Organisation(
            setting.District.Id,
            OrganisationKind.Kindergarten,
            $"Детский сад № {number} «{name}»",
            $"Муниципальное бюджетное дошкольное образовательное учреждение «Детский сад № {number} «{name}»",
            new DateOnly(setting.Random.Between(1962, 2016), setting.Random.Between(1, 12), 1)
        );
        var slug = $"ds{number}";
        return new(organisation.Contact(setting, slug, Addresses.In(setting, place)), Shape.Kindergarten, slug)
        {
            Spellings =
            [
                $"МБДОУ № {number}",
                $"ДОУ № {number}",
                $"детский сад № {number}",
                $"МБДОУ «Детский сад № {number} «{name}»",
                $"детский сад «{name}»",
                $"д/с «{name}»",
            ],
            StaffWeight = inTown ? 14 : 8,
        };
    }
}
