namespace Mentorship.Web.Data.Demo.Places;

/// <summary>A settlement and the feminine adjective that its school is called by.</summary>
public sealed record Village(string Type, string Name, string Adjective)
{
    public string Place => $"{Type} {Name}";
}

public static class Villages
{
    private static readonly Village[] Written =
    [
        .. (
            "с.|Степное|Степная;д.|Глухово|Глуховская;с.|Берёзовка|Берёзовская;с.|Каменный Брод|Каменнобродская;"
            + "с.|Луговое|Луговская;п.|Заречный|Заречная;с.|Ольшанка|Ольшанская;д.|Родники|Родниковская;"
            + "с.|Никольское|Никольская;с.|Покровка|Покровская;д.|Малиновка|Малиновская;"
            + "п.|Сосновый Бор|Сосновоборская;с.|Троицкое|Троицкая;д.|Черёмухово|Черёмуховская;с.|Ключи|Ключевская;"
            + "с.|Раздольное|Раздольненская;д.|Еловка|Еловская;с.|Дубровка|Дубровская;с.|Семёновка|Семёновская;"
            + "д.|Тимофеевка|Тимофеевская;с.|Липовка|Липовская;с.|Вознесенское|Вознесенская;"
            + "д.|Хмелёвка|Хмелёвская;с.|Петровское|Петровская;п.|Мирный|Мирненская;д.|Осиновка|Осиновская;"
            + "с.|Крутой Яр|Крутоярская;с.|Александровка|Александровская;д.|Ракитино|Ракитинская;"
            + "с.|Большой Луг|Большелугская;с.|Орловка|Орловская;д.|Ястребовка|Ястребовская;с.|Боровое|Боровская;"
            + "п.|Октябрьский|Октябрьская;д.|Тарасовка|Тарасовская;с.|Озёрки|Озёрская;с.|Широкое|Широковская;"
            + "д.|Филипповка|Филипповская;с.|Лебяжье|Лебяжинская;с.|Вишнёвка|Вишнёвская;д.|Песчанка|Песчанская;"
            + "с.|Воздвиженка|Воздвиженская;с.|Клёново|Кленовская;д.|Рябиновка|Рябиновская;п.|Майский|Майская;"
            + "с.|Белый Ключ|Белоключевская;д.|Калиновка|Калиновская;с.|Михайловка|Михайловская;"
            + "с.|Журавлиное|Журавлинская;д.|Полевая|Полевская"
        )
            .Split(';')
            .Select(line => line.Split('|'))
            .Select(parts => new Village(parts[0], parts[1], parts[2])),
    ];

    /// <summary>Never ends before 120 schools do: after the written ones come Новоберёзовка, Старотроицкое …</summary>
    public static IReadOnlyList<Village> All { get; } =
    [
        .. Written,
        .. from beginning in new[] { "Ново", "Старо", "Верхне" }
        from village in Written
        where !village.Name.Contains(' ') && village.Type != "п."
        select new Village(
            village.Type,
            beginning + village.Name.ToLowerInvariant(),
            beginning + village.Adjective.ToLowerInvariant()
        ),
    ];

    /// <summary>The first district keeps the written order, the others are shuffled.</summary>
    public static IReadOnlyList<Village> For(int district, DemoRandom random) =>
        district == 0 ? All : [.. random.Shuffle(Written), .. All.Skip(Written.Length)];
}
