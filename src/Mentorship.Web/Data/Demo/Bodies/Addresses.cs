using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Data.Demo.Bodies;

public static class Addresses
{
    private static readonly string[] Streets = (
        "Советская;Школьная;Садовая;Центральная;Молодёжная;Октябрьская;Набережная;Лесная;Первомайская;Мира;"
        + "Комсомольская;Зелёная;Заводская;Почтовая;Юбилейная;Новая;Луговая;Строителей;Полевая;Гагарина"
    ).Split(';');

    public static string In(DemoSetting setting, string place) =>
        $"{place}, ул. {setting.Random.Pick(Streets)}, д. {setting.Random.Between(1, 84)}";

    public static string InTown(DemoSetting setting) => In(setting, $"г. {setting.Place.Town}");

    public static string LandLine(DemoSetting setting) =>
        $"8 ({setting.Place.AreaCode}) {setting.Random.Between(2, 7)}-{setting.Random.Between(10, 99)}"
        + $"-{setting.Random.Between(10, 99)}";

    /// <summary>No mobile code is 000 either.</summary>
    public static string Mobile(DemoRandom random) =>
        $"+7 (000) {random.Between(200, 999)}-{random.Between(10, 99)}-{random.Between(10, 99)}";

    public static Organisation Contact(this Organisation organisation, DemoSetting setting, string slug, string address)
    {
        organisation.Contact(address, LandLine(setting), setting.Place.Mail(slug), setting.Place.Site(slug));
        return organisation;
    }
}
