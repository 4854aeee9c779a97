using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Orders that number nothing, groups in tables and lists, numbers that run on, periods of several annexes.</summary>
public sealed class UnusualOrdersTests
{
    private const string Table = """
        № ¦ Мероприятие ¦ Срок ¦ Ответственные
        1 ¦ Сбор заявок школ ¦ сентябрь 2026 ¦ УО
        2 ¦ Разбор заявок школ ¦ октябрь 2026 ¦ УО
        """;

    [Fact]
    public void Paragraphs_without_numbers_are_points_in_their_order()
    {
        var read = Under(
            "Утвердить дорожную карту согласно приложению.",
            "Заместителю начальника Рябинину П.Р. собрать отчёты школ до 20 мая 2027 года",
            "Руководителям школ:",
            "- назначить кураторов до 15 сентября 2026 года;",
            "- разместить карту на сайте.",
            "Контроль за исполнением приказа оставляю за собой."
        );

        Assert.Equal(
            [("1", 1), ("2", 1), ("3", 1), ("3.1", 2), ("3.2", 2), ("4", 1)],
            read.Order.Points.Select(p => (p.Number, p.Level))
        );
        Assert.Equal("Контроль за исполнением приказа оставляю за собой.", read.Order.Points[^1].Text);
        Assert.Equal("К.Л. Ромашкина", read.Order.Signer.Name);
        Assert.Contains("без номеров", Assert.Single(read.Findings).Message, StringComparison.Ordinal);
        Assert.Equal(2, read.Activities.Count());
    }

    [Fact]
    public void Numbered_points_say_nothing_of_missing_numbers()
    {
        var read = Under("1. Утвердить дорожную карту.", "2. Контроль оставляю за собой.");

        Assert.False(read.Order.IsUnnumbered);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void A_table_of_people_and_their_places_in_the_group_is_the_group()
    {
        var read = Annexed("Рабочая группа")
            .Rows(
                """
                № ¦ Ф.И.О. ¦ Должность ¦ Статус в группе
                1 ¦ Синявин О.П. ¦ начальник отдела образования ¦ председатель
                2 ¦ Лукина А.Б. ¦ методист центра ¦ секретарь
                3 ¦ Зимин А.А. ¦ директор школы № 2 (по согласованию) ¦ член группы
                """
            )
            .Read();

        Assert.Equal(
            [
                ("Синявин О.П.", "начальник отдела образования", "председатель"),
                ("Лукина А.Б.", "методист центра", "секретарь"),
                ("Зимин А.А.", "директор школы № 2", "член"),
            ],
            read.WorkingGroup.Select(m => (m.Name, m.Post, m.Role))
        );
        Assert.Equal(2, read.Activities.Count());
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.MissingDeadline);
        Assert.Equal("Рабочая группа", read.Annexes[^1].Title);
    }

    [Fact]
    public void A_post_and_a_role_in_one_cell_are_both_kept()
    {
        var read = Annexed("Состав муниципальной рабочей группы")
            .Rows(
                """
                Дятлова Елена Егоровна ¦ – ¦ главный специалист УО, руководитель рабочей группы
                Синявин Олег Петрович ¦ – ¦ методист центра, секретарь
                """
            )
            .Read();

        Assert.Equal(
            [("главный специалист УО", "руководитель"), ("методист центра", "секретарь")],
            read.WorkingGroup.Select(m => (m.Post, m.Role))
        );
    }

    [Fact]
    public void The_head_of_a_group_in_a_paragraph_of_its_own_belongs_to_it()
    {
        var read = Annexed("Состав рабочей группы")
            .Say("Руководитель рабочей группы: Синявин Олег Петрович, начальник отдела образования")
            .Say("Члены рабочей группы:")
            .Say("Лукина Анна Борисовна – методист центра;")
            .Say("Зимин А.А., директор школы № 2 (по согласованию)")
            .Read();

        Assert.Equal(
            [
                ("Синявин Олег Петрович", "начальник отдела образования", "руководитель"),
                ("Лукина Анна Борисовна", "методист центра", "член"),
                ("Зимин А.А.", "директор школы № 2", "член"),
            ],
            read.WorkingGroup.Select(m => (m.Name, m.Post, m.Role))
        );
    }

    [Theory]
    [InlineData("1;1.1;1.1.1;1.2;2", 0)]
    [InlineData("1;1.1;1.1.1;1.3;2", 1)]
    [InlineData("#Этап I. Начало;1;2;#Этап II. Работа;3;4", 0)]
    [InlineData("#Этап I. Начало;1;2;#Этап II. Работа;1;2", 0)]
    [InlineData("#Этап I. Начало;1;2;#Этап II. Работа;4;5", 1)]
    public void Numbers_run_on_through_levels_and_stages(string numbers, int gaps)
    {
        var rows = numbers
            .Split(';')
            .Select(n => n[0] == '#' ? $"#4*{n[1..]}" : $"{n} ¦ Сбор сведений {n} ¦ май 2027 ¦ УО");
        var read = Paper("1. Утвердить дорожную карту (приложение).")
            .Heading("Дорожная карта наставничества на 2026-2027 учебный год")
            .Rows($"№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n{string.Join('\n', rows)}")
            .Read();

        Assert.Equal(gaps, read.Findings.Count(f => f.Code == FindingCode.NumberingGap));
        Assert.DoesNotContain(read.Findings, f => f.Message.Contains(".0.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026 год (приложение 1) и показатели на 2026-2028 годы (приложение 2).", 0)]
    [InlineData("2027 год (приложение 1) и показатели на 2026-2028 годы (приложение 2).", 1)]
    public void The_years_of_indicators_are_not_those_of_the_roadmap(string period, int slips)
    {
        var read = Paper($"1. Утвердить дорожную карту на {period}")
            .Heading("Дорожная карта наставничества на 2026 год")
            .Rows(Table)
            .Read();

        Assert.Equal(slips, read.Findings.Count(f => f.Code == FindingCode.PeriodTypo));
    }

    [Theory]
    [InlineData("15.09.2026\tг. Речной\t№ 410", "г. Речной")]
    [InlineData("15.09.2026 г.\tп. Речной\t№ 410", "п. Речной")]
    public void A_town_behind_the_day_keeps_its_letter(string facts, string place)
    {
        var read = Order(facts, "ПРИКАЗЫВАЮ:", "1. Утвердить дорожную карту.").Heading().Rows(Table).Read();

        Assert.Equal((place, new DateOnly(2026, 9, 15)), (read.Order.Place, read.Order.Date!.Value));
    }

    [Fact]
    public void The_title_of_the_roadmap_is_no_preamble_of_an_order_that_orders_nothing()
    {
        var read = new WordPaper()
            .Say("Комитет образования Полянского района")
            .Say("Приказ от 03.09.2026 № 19")
            .Say("Об утверждении дорожной карты наставничества на 2026-2027 учебный год")
            .Say("Дорожная карта наставничества на 2026-2027 учебный год")
            .Rows(Table)
            .Read();

        Assert.Null(read.Order.Preamble);
        Assert.Empty(read.Order.Points);
        Assert.Equal("Дорожная карта наставничества на 2026-2027 учебный год", read.Title);
    }

    private static OrderReading Under(params string[] points) =>
        Paper(points).Heading("Дорожная карта наставничества на 2026-2027 учебный год").Rows(Table).Read();

    private static WordPaper Annexed(string title) =>
        Paper("1. Утвердить дорожную карту (приложение 1).", "2. Контроль оставляю за собой.")
            .Say("Приложение 1")
            .Say("Дорожная карта наставничества на 2026–2027 учебный год", true, "center")
            .Rows(Table)
            .Say("Приложение 2")
            .Say(title);

    private static WordPaper Paper(params string[] points) =>
        Order("28.08.2026\tс. Заречное\t№ 77-ОД", "ПРИКАЗЫВАЮ:", points)
            .Say("")
            .Say("Начальник отдела\tК.Л. Ромашкина")
            .Say("");

    private static WordPaper Order(string facts, string command, params string[] points)
    {
        var paper = new WordPaper()
            .Say("Отдел образования\nадминистрации Заречного района", true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say(facts)
            .Say("Об утверждении дорожной карты", true, "center")
            .Say("В целях поддержки начинающих учителей")
            .Say(command);
        foreach (var point in points)
            paper.Say(point);
        return paper;
    }

    [Theory]
    [InlineData("«29» августа 2023 года¦с. Заречное¦№ 77-ОД")]
    [InlineData("29 августа 2023 г.¦п. Заречный¦№ 77-ОД")]
    public void Day_place_and_number_in_a_table_of_one_row_are_the_head_of_the_order(string head)
    {
        var read = new WordPaper()
            .Say("Отдел образования\nадминистрации Заречного района", true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Rows(head)
            .Say("Об утверждении дорожной карты наставничества", true, "center")
            .Say("В целях поддержки начинающих учителей")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("2. Контроль оставляю за собой.")
            .Say("Начальник отдела\tК.Л. Ромашкина")
            .Heading()
            .Rows(
                """
                №¦Мероприятие¦Срок¦Ответственные
                1¦Составить перечень наставников¦до 1 октября 2023 г.¦УО
                2¦Провести слёт наставников¦май 2024 г.¦УО
                """
            )
            .Read();

        Assert.Equal(("77-ОД", new DateOnly(2023, 8, 29)), (read.Order.Number, read.Order.Date));
        Assert.Equal(2, read.Order.Points.Count);
        Assert.Equal(2, read.Activities.Count());
        Assert.Single(read.Plans);
    }

    [Theory]
    [InlineData("ОУ Каменского района", true)]
    [InlineData("ОУ Заречного района", false)]
    [InlineData("Педагогический колледж г. Каменска", false)]
    public void Whoever_answers_is_of_the_issuers_district(string responsible, bool isOther)
    {
        var read = new WordPaper()
            .Face()
            .Heading("Дорожная карта наставничества Заречного района")
            .Rows(
                $"""
                №¦Мероприятие¦Срок¦Ответственные
                1¦Составить перечень наставников¦до 1 октября 2023 г.¦{responsible}
                """
            )
            .Read();

        Assert.Equal(isOther, read.Findings.Any(f => f.Code == FindingCode.TerritoryDiffers));
    }

    [Theory]
    [InlineData("Дорожная карта наставничества Каменского района", true)]
    [InlineData("Дорожная карта наставничества Каменского муниципального района", true)]
    [InlineData("Дорожная карта наставничества Заречного района", false)]
    public void Another_territory_is_told_in_the_genitive_too(string title, bool isOther)
    {
        var read = new WordPaper()
            .Face()
            .Heading(title)
            .Rows(
                """
                №¦Мероприятие¦Срок¦Ответственные
                1¦Составить перечень наставников¦до 1 октября 2023 г.¦УО
                """
            )
            .Read();

        Assert.Equal(isOther, read.Findings.Any(f => f.Code == FindingCode.TerritoryDiffers));
    }

    [Fact]
    public void A_group_under_the_figures_of_an_annex_is_a_group()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows(
                """
                №¦Мероприятие¦Срок¦Ответственные
                1¦Составить перечень наставников¦до 1 октября 2023 г.¦УО
                """
            )
            .Say("Приложение № 2\nк приказу от 28.08.2023 № 77-ОД")
            .Say("Показатели", true, "center")
            .Rows(
                """
                Показатель¦2023¦2024
                Доля школ с наставниками, %¦20¦50
                """
            )
            .Say("Рабочая группа:", true)
            .Say("Лугова Анна Петровна – заместитель начальника отдела, председатель;")
            .Say("Рощин Пётр Ильич – методист;")
            .Say("Белова Инна Олеговна – директор СОШ № 1.")
            .Read();

        Assert.Equal(
            ["Лугова Анна Петровна", "Рощин Пётр Ильич", "Белова Инна Олеговна"],
            read.WorkingGroup.Select(m => m.Name)
        );
        Assert.DoesNotContain(read.Annexes, a => a.Text.Contains("Рощин", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("База (2023)")]
    [InlineData("2023 (база)")]
    [InlineData("Исходное значение")]
    public void What_there_is_already_is_kept_beside_the_plans(string head)
    {
        var read = new WordPaper()
            .Face()
            .Heading("Показатели наставничества")
            .Rows(
                $"""
                № ¦ Показатель ¦ Ед. изм. ¦ {head} ¦ 2024 ¦ 2025
                1 ¦ Доля школ с наставниками ¦ % ¦ 20,5 ¦ 30 ¦ 50
                2 ¦ Число наставников ¦ чел. ¦ – ¦ 12 ¦ 20
                """
            )
            .Read();

        Assert.Equal(new ReadBase(head, "20,5"), read.Indicators[0].Base);
        Assert.Equal([2024, 2025], read.Indicators[0].Targets.Keys);
        Assert.Equal("Доля школ с наставниками", read.Indicators[0].Name);
    }
}
