using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>The order itself: its points, the group that it names, number, date and stamps.</summary>
public sealed class OrderBodyTests
{
    private const string Table = """
        № ¦ Мероприятие ¦ Срок ¦ Ответственные
        1 ¦ Сбор заявок школ ¦ сентябрь 2023 ¦ УО
        2 ¦ Разбор заявок школ ¦ октябрь 2023 ¦ УО
        """;

    [Fact]
    public void A_group_inside_a_point_leaves_the_points_behind_it()
    {
        var read = Order(
            "1. Утвердить состав рабочей группы:",
            "Синявин О.П. – председатель;",
            "Лукина А.Б. – методист центра, секретарь;",
            "Директор школы Дроздов В.Г. – член группы;",
            "Начальник отдела Зимина Е.К.",
            "2. Утвердить дорожную карту (приложение).",
            "3. Контроль оставляю за собой."
        );

        Assert.Equal(["1", "2", "3"], read.Order.Points.Select(p => p.Number));
        Assert.Equal("К.Л. Ромашкина", read.Order.Signer.Name);
        Assert.Equal(
            [("Синявин О.П.", null, "председатель"), ("Лукина А.Б.", "методист центра", "секретарь")],
            read.WorkingGroup.Take(2).Select(m => (m.Name, m.Post, m.Role))
        );
        Assert.True(read.IsGroupInPoint);
    }

    [Fact]
    public void A_group_in_one_line_and_with_numbers_is_read_too()
    {
        var line = Order(
            "1. Создать рабочую группу в составе: Синявин О.П. – председатель; Лукина А.Б., методист – секретарь.",
            "2. Утвердить дорожную карту."
        );
        var numbered = Order(
            "1. Утвердить рабочую группу в следующем составе:",
            "1) председатель – Синявин О.П., начальник отдела;",
            "2) Лукина А.Б., методист.",
            "2. Лукиной А.Б. подготовить отчёт до 1 мая 2024 года."
        );

        Assert.Equal(["председатель", "секретарь"], line.WorkingGroup.Select(m => m.Role));
        Assert.Equal(["1", "2"], line.Order.Points.Select(p => p.Number));
        Assert.Equal(["Синявин О.П.", "Лукина А.Б."], numbered.WorkingGroup.Select(m => m.Name));
        Assert.Equal(["1", "2"], numbered.Order.Points.Select(p => p.Number));
    }

    [Fact]
    public void A_group_in_a_table_between_the_points_does_not_end_them()
    {
        var read = Before("1. Утвердить состав рабочей группы:")
            .Rows("Синявин Олег Петрович ¦ начальник отдела, председатель\nЛукина Анна Борисовна ¦ методист")
            .Say("2. Утвердить дорожную карту.")
            .Say("3. Контроль оставляю за собой.")
            .Say("")
            .Say("Начальник отдела\tК.Л. Ромашкина")
            .Heading()
            .Rows(Table)
            .Read();

        Assert.Equal(["1", "2", "3"], read.Order.Points.Select(p => p.Number));
        Assert.Equal(2, read.WorkingGroup.Count);
    }

    [Fact]
    public void Letters_under_a_point_are_points_of_their_own()
    {
        var read = Order(
            "1. Утвердить дорожную карту.",
            "2. Руководителям школ:",
            "2.1. назначить кураторов до 10 сентября 2023 года;",
            "2.2. обеспечить:",
            "а) участие педагогов в семинарах;",
            "б) размещение сведений на сайте до 1 октября 2023 года.",
            "3. Контроль оставляю за собой."
        );

        Assert.Equal(
            [("1", 1), ("2", 1), ("2.1", 2), ("2.2", 2), ("а", 3), ("б", 3), ("3", 1)],
            read.Order.Points.Select(p => (p.Number, p.Level))
        );
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.NumberingGap);
    }

    [Theory]
    [InlineData("28.08.2023\tс. Заречное\t№ 01-05/ 123 - од", "01-05/123-од")]
    [InlineData("от «28» августа 2023 года № 15", "15")]
    [InlineData("№ 204-П от 28.08.2023", "204-П")]
    [InlineData("28.08.2023 г. № _77/1_", "77/1")]
    public void The_number_is_read_with_its_blanks_and_marks(string facts, string number)
    {
        var read = new WordPaper()
            .Say("Муниципальное учреждение «Школа № 3»", true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say(facts)
            .Say("Об утверждении дорожной карты", true)
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту.")
            .Heading()
            .Rows(Table)
            .Read();

        Assert.Equal((number, new DateOnly(2023, 8, 28)), (read.Order.Number, read.Order.Date!.Value));
    }

    [Theory]
    [InlineData("Приказ № 77/4-од", "77/4-од", null)]
    [InlineData("02. 09. 2023\tс. Заречное\t№ 77", "77", "с. Заречное")]
    public void The_word_itself_is_no_place_and_blanks_may_stand_in_a_day(string facts, string number, string? place)
    {
        var order = new WordPaper()
            .Say("Отдел образования", true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say(facts)
            .Say("Об организации наставничества", true, "center")
            .Say("В целях поддержки учителей приказываю:")
            .Say("1. Утвердить карту (приложение).")
            .Heading()
            .Rows("№¦Мероприятие¦Срок¦Ответственные\n1¦Собрать заявки¦октябрь 2023 г.¦УО")
            .Read()
            .Order;

        Assert.Equal((number, place), (order.Number, order.Place));
        Assert.Equal(place is null ? null : new DateOnly(2023, 9, 2), order.Date);
    }

    [Fact]
    public void The_number_of_a_school_is_no_number_of_an_order()
    {
        var read = new WordPaper()
            .Say("УТВЕРЖДАЮ\nДиректор МБОУ СОШ № 3\nИванчук П.Р.\n«30» августа 2023 г.", align: "right")
            .Heading()
            .Rows(Table)
            .Read();

        Assert.Equal((null, new DateOnly(2023, 8, 30)), (read.Order.Number, read.Order.Date!.Value));
        Assert.Equal("Иванчук П.Р.", read.Order.Signer.Name);
    }

    [Fact]
    public void A_stamp_of_an_annex_tells_of_the_order_that_stayed_at_home()
    {
        var read = new WordPaper()
            .Say("Приложение № 1\nк приказу отдела образования Заречного района\nот 28.08.2023 № 78-ОД", align: "right")
            .Heading()
            .Rows(Table)
            .Read();

        Assert.Equal(("78-ОД", new DateOnly(2023, 8, 28)), (read.Order.Number, read.Order.Date!.Value));
        Assert.Equal("1", Assert.Single(read.Annexes).Number);
    }

    [Theory]
    [InlineData("ПОСТАНОВЛЕНИЕ", "ПОСТАНОВЛЯЕТ:")]
    [InlineData("П О С Т А Н О В Л Е Н И Е", "п о с т а н о в л я ю:")]
    [InlineData("РАСПОРЯЖЕНИЕ", "")]
    public void A_resolution_and_a_directive_are_read_like_an_order(string kind, string commands)
    {
        var paper = new WordPaper()
            .Say("Администрация Заречного района", true, "center")
            .Say(kind, true, "center")
            .Say("28.08.2023\tс. Заречное\t№ 78")
            .Say("Об утверждении дорожной карты наставничества", true)
            .Say("В целях поддержки начинающих учителей " + commands)
            .Say("1. Утвердить дорожную карту.")
            .Say("2. Контроль оставляю за собой.")
            .Say("")
            .Say("Глава района\tК.Л. Ромашкина")
            .Heading()
            .Rows(Table);

        var order = paper.Read().Order;

        Assert.Equal(("78", 2, "К.Л. Ромашкина"), (order.Number, order.Points.Count, order.Signer.Name));
        Assert.Equal(kind.Replace(" ", "")[..3], order.Kind!.ToUpperInvariant()[..3]);
    }

    [Fact]
    public void Two_roadmaps_of_one_order_are_two_plans()
    {
        var read = new WordPaper()
            .Face()
            .Say("Приложение № 1\nк приказу от 28.08.2023 № 77-ОД", align: "right")
            .Say("Дорожная карта наставничества педагогов на 2023-2024 учебный год", true, "center")
            .Rows(Table)
            .Say("Приложение № 2\nк приказу от 28.08.2023 № 77-ОД", align: "right")
            .Say("Дорожная карта наставничества школьников на 2023-2024 учебный год", true, "center")
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Провести слёт отрядов ¦ май 2024 ¦ ДЮЦ")
            .Read();

        Assert.Equal(["1", "2"], read.Plans.Select(p => p.Annex));
        Assert.Equal([2, 1], read.Plans.Select(p => p.Sections.Sum(s => s.Activities.Count)));
        Assert.Equal("Дорожная карта наставничества школьников на 2023-2024 учебный год", read.Plans[1].Title);
        Assert.Equal(2, read.Activities.Count());
    }

    [Fact]
    public void Shares_of_years_agree_with_their_counts()
    {
        var read = new WordPaper()
            .Face()
            .Say("Районная программа наставничества", true, "center", "<w:pageBreakBefore/>")
            .Say("Доля школ с наставниками:")
            .Say("2025 год – 20 % (5 школ);")
            .Say("2026 год – 40 % (10 школ);")
            .Say("2027 год – 60 %.")
            .Say("Доля педагогов с наставниками:")
            .Say("2025 год – 20 % (12 человек);")
            .Say("2026 год – 50 % (30 человек).")
            .Say("Дорожная карта наставничества", true, "center", "<w:pageBreakBefore/>")
            .Rows(Table)
            .Read();

        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.ShareCountMismatch);
        Assert.Equal(
            ("2027 год", "60 %"),
            read.Annexes[0].Expected.Where(e => e.Count is null).Select(e => (e.Period, e.Text)).Single()
        );
    }

    [Fact]
    public void Lines_of_a_cell_are_kept_for_those_who_read_it_again()
    {
        var read = Before("1. Утвердить дорожную карту.")
            .Heading()
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Сбор ¦ май 2024 ¦ ОО, ДОУ\\nУОМП, ЦОКО")
            .Read();

        var row = Assert.Single(read.Activities);
        Assert.Equal("ОО, ДОУ\nУОМП, ЦОКО", row.ResponsibleLines);
        Assert.Equal(["ОО", "ДОУ", "УОМП", "ЦОКО"], row.Parties.Select(p => p.Text));
    }

    private static OrderReading Order(params string[] points)
    {
        var paper = Before(points);
        return paper.Say("").Say("Начальник отдела\tК.Л. Ромашкина").Say("").Heading().Rows(Table).Read();
    }

    private static WordPaper Before(params string[] points)
    {
        var paper = new WordPaper()
            .Say("Отдел образования\nадминистрации Заречного района", true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2023\tс. Заречное\t№ 77-ОД")
            .Say("Об утверждении дорожной карты", true, "center")
            .Say("В целях поддержки начинающих учителей")
            .Say("ПРИКАЗЫВАЮ:");
        foreach (var point in points)
            paper.Say(point);
        return paper;
    }
}
