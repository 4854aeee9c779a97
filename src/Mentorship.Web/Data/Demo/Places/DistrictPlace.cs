using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Data.Demo.Places;

/// <summary>An invented district by its number: names, town, time zone, addresses.</summary>
public sealed class DistrictPlace
{
    private static readonly string[] First = (
        "Приреченск Заполянск Дубравинск Верхнелипск Светлодольск Междулесск Кедроборск Златополянск "
        + "Синегорьевск Тихолугск Ольховодольск Яснополевск"
    ).Split(' ');

    private static readonly string[] Beginnings =
        "Верхне Нижне Ново Старо Средне Светло Тихо Широко Высоко Чисто Мало Велико Красно Сине".Split(' ');

    private static readonly string[] Endings = (
        "озёрск реченск луговск дубровск ключевск родниковск берёзовск ольховск липовск сосновск степновск "
        + "рощинск холмск ивнянск полянск"
    ).Split(' ');

    private static readonly string[] TimeZones =
    [
        "Europe/Moscow",
        "Asia/Yekaterinburg",
        "Asia/Krasnoyarsk",
        "Europe/Samara",
        "Asia/Novosibirsk",
        "Europe/Kaliningrad",
        "Asia/Irkutsk",
        "Asia/Omsk",
        "Asia/Vladivostok",
        "Asia/Yakutsk",
        "Asia/Kamchatka",
    ];

    private readonly int index;

    public DistrictPlace(int index)
    {
        this.index = index;
        Town = index < First.Length ? First[index] : Compound(index - First.Length);
        Slug = index == 0 ? "prirechye" : Transliteration.Slug(Town);
    }

    /// <summary>Приреченск; it is also the stem of the adjective.</summary>
    public string Town { get; }

    public string Slug { get; }
    public string TimeZone => TimeZones[index % TimeZones.Length];

    /// <summary>No Russian area code begins with zero: the numbers belong to nobody.</summary>
    public string AreaCode => $"00{(index + 12) % 1000:000}";

    public string Masculine => Town + "ий";
    public string Feminine => Town + "ая";
    public string Neuter => Town + "ое";
    public string Plural => Town + "ие";
    public string Genitive => Town + "ого";

    public DistrictNames Names => new($"{Town}ий район", $"{Town}ого района", $"{Town}ому району", $"{Town}ом районе");

    public string Mail(string box) => $"{box}@{Slug}.example";

    public string Site(string name) => $"https://{name}.{Slug}.example";

    private static string Compound(int number) =>
        // 14 and 15 have no common divisor: 210 pairs before one comes again
        Beginnings[number % Beginnings.Length] + Endings[number % Endings.Length];
}
