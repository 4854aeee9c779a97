using System.Text.RegularExpressions;

namespace Mentorship.Tests.Reading;

/// <summary>Papers damaged in ways that a fixed seed repeats: parts dropped, doubled, swapped, put into each other, marks and words spoiled.</summary>
internal static partial class Damage
{
    public static string Of(string xml, Random random)
    {
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            var cells = Element().Matches(xml);
            if (cells.Count < 2)
                return xml;
            var (one, other) = (cells[random.Next(cells.Count)], cells[random.Next(cells.Count)]);
            xml = random.Next(7) switch
            {
                0 => xml.Remove(one.Index, one.Length),
                1 => xml.Insert(one.Index, other.Value),
                2 => xml.Remove(one.Index, one.Length).Insert(one.Index, other.Value),
                3 => xml.Insert(one.Index, "<w:tbl>" + other.Value + "</w:tbl>"),
                4 => Value().Replace(xml, m => random.Next(30) == 0 ? $"w:val=\"{Odd(random)}\"" : m.Value),
                5 => Words()
                    .Replace(xml, m => random.Next(40) == 0 ? $">{WordPaper.Escape(OddText(random))}<" : m.Value),
                _ => xml.Replace(one.Value, one.Value + one.Value),
            };
            if (xml.Length > 400_000)
                return xml[..400_000];
        }
        return xml;
    }

    private static string Odd(Random random) =>
        random.Next(5) switch
        {
            0 => "-1",
            1 => "99999999999",
            2 => "",
            3 => "restart",
            _ => random.Next(-5, 70).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

    private static string OddText(Random random) =>
        random.Next(7) switch
        {
            0 => "",
            1 => new string('1', random.Next(1, 40)),
            2 => "31.02.2023 – 99.99.9999",
            3 => "((((«««",
            4 => string.Concat(Enumerable.Repeat("1.", random.Next(1, 60))),
            5 => "№",
            _ => new string([
                .. Enumerable
                    .Range(0, random.Next(1, 80))
                    .Select(_ => (char)random.Next(0x20, 0x460))
                    .Where(c => !char.IsControl(c)),
            ]),
        };

    public static WordPaper Paper() =>
        new WordPaper()
            .Numbering(WordPaper.Level(0, "decimal", "%1.") + WordPaper.Level(1, "upperRoman", "%2)"))
            .Face()
            .Say("Пункт", properties: WordPaper.Numbered(0))
            .Say("Приложение № 1", align: "right")
            .Heading()
            .Rows(
                """
                № ¦ Мероприятие ¦ Результат ¦ Срок ¦ Ответственные
                #5*1. Подготовка
                ^1.1 ¦ Сбор заявок ¦ Заявки ¦ Октябрь 2023\nНоябрь 2023 ¦ УО\nшколы
                | ¦ Разбор заявок ¦ Протокол ¦ ежегодно до 1 мая ¦ Лукина А.Б.
                1.2 ¦ Встречи ¦ #2постоянно ¦ школы
                """
            )
            .Rows("Показатель ¦ 2023 ¦ 2024\nДоля школ, % ¦ 20 ¦ 40")
            .Say("Состав рабочей группы", true, "center")
            .Rows("Синявин Олег Петрович ¦ начальник отдела\nЛукина Анна Борисовна ¦ методист");

    [GeneratedRegex("<w:(?<name>p|tc|tr|r|tbl)>.*?</w:\\k<name>>", RegexOptions.Singleline)]
    private static partial Regex Element();

    [GeneratedRegex("w:val=\"[^\"]*\"")]
    private static partial Regex Value();

    [GeneratedRegex(">[^<>]+<")]
    private static partial Regex Words();
}
