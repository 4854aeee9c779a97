using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>What stands around the roadmap: face, annexes, indicators, working group, abbreviations, slips.</summary>
public sealed class PaperTests
{
    private const string Table = """
        № ¦ Мероприятие ¦ Срок ¦ Ответственные
        1.1 ¦ Сбор заявок школ ¦ сентябрь 2023 ¦ ЦОР
        1.2 ¦ Разбор заявок школ ¦ июль 2023 ¦ ОДОД
        1.4 ¦ Награждение лучших ¦ май 2024 ¦
        1.4 ¦ Публикация итогов ¦ июнь 2024 ¦ УО
        """;

    [Theory]
    [InlineData(
        "Муниципальное бюджетное общеобразовательное учреждение¦Средняя общеобразовательная школа № 5 г. Заречье"
    )]
    [InlineData(
        "Отдел образования администрации Заречного района¦Муниципальное бюджетное общеобразовательное учреждение¦Средняя общеобразовательная школа № 5 г. Заречье"
    )]
    [InlineData(
        "Администрация Заречного района¦Отдел образования¦Муниципальное бюджетное¦общеобразовательное учреждение¦Средняя общеобразовательная школа № 5¦г. Заречье¦(МБОУ СОШ № 5 г. Заречье)¦ул. Садовая, 5"
    )]
    public void The_letterhead_of_a_school_is_read_without_its_founder_and_its_short_name(string head)
    {
        var under = new WordPaper();
        foreach (var line in head.Split('¦'))
            under.Say(line, true, "center");
        under
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2023\t№ 77-ОД")
            .Say("Об утверждении дорожной карты", true, "center")
            .Say("ПРИКАЗЫВАЮ:")
            .Say("1. Утвердить дорожную карту (приложение).")
            .Say("Директор\tК.Л. Ромашкина");
        var over = new WordPaper();
        foreach (var line in head.Split('¦'))
            over.Say(line, true, "center");
        over.Say("УТВЕРЖДЕНА\nприказом от 28.08.2023 № 77-ОД", align: "right");

        foreach (var paper in new[] { under, over })
            Assert.Equal(
                "Муниципальное бюджетное общеобразовательное учреждение Средняя общеобразовательная школа № 5 г. Заречье",
                paper
                    .Heading()
                    .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Отчёт ¦ май 2024 ¦ директор")
                    .Read()
                    .Order.Issuer
            );
    }

    [Fact]
    public void The_face_is_read()
    {
        var order = new WordPaper().Face().Heading().Rows(Table).Read().Order;

        Assert.Equal("Отдел образования администрации Заречного района", order.Issuer);
        Assert.Equal(
            ("77-ОД", new DateOnly(2023, 8, 28), "с. Заречное"),
            (order.Number, order.Date!.Value, order.Place)
        );
        Assert.Equal("Об утверждении дорожной карты наставничества на 2023-2024 учебный год", order.Title);
        Assert.Equal("В целях поддержки начинающих учителей ПРИКАЗЫВАЮ:", order.Preamble);
        Assert.Equal(["1", "2"], order.Points.Select(p => p.Number));
        Assert.Equal(("Начальник отдела", "К.Л. Ромашкина"), (order.Signer.Post, order.Signer.Name));
    }

    [Fact]
    public void A_stamp_of_approval_stands_for_an_order()
    {
        var read = new WordPaper()
            .Say("УТВЕРЖДАЮ\nДиректор МБОУ «Заречная СОШ»\nИванчук П.Р.\nприказ № 15\nот 30.08.2023", align: "right")
            .Heading()
            .Rows(Table)
            .Read();

        Assert.Equal(("15", new DateOnly(2023, 8, 30)), (read.Order.Number, read.Order.Date!.Value));
        Assert.Equal("МБОУ «Заречная СОШ»", read.Order.Issuer);
        Assert.Equal("Иванчук П.Р.", read.Order.Signer.Name);
    }

    [Fact]
    public void The_period_of_a_school_year_is_September_to_August()
    {
        var read = new WordPaper().Face().Heading().Rows(Table).Read();

        Assert.Equal("Дорожная карта развития наставничества на 2023-2024 учебный год", read.Title);
        Assert.Equal((new DateOnly(2023, 9, 1), new DateOnly(2024, 8, 31)), (read.From!.Value, read.To!.Value));
    }

    [Fact]
    public void Slips_of_numbers_deadlines_and_cells_are_found()
    {
        var read = new WordPaper().Face().Heading().Rows(Table).Read();

        Assert.Equal(
            [
                (FindingCode.NumberingGap, "1.4"),
                (FindingCode.NumberingRepeated, "1.4"),
                (FindingCode.DeadlineBeforeOrder, "1.2"),
                (FindingCode.MissingResponsible, "1.4"),
            ],
            read.Findings.Select(f => (f.Code, f.Where!))
        );
        Assert.NotEmpty(read.Activities.Last().Doubts);
    }

    [Fact]
    public void Slips_of_the_paper_as_a_whole_are_found()
    {
        var read = new WordPaper()
            .Face(
                "Об утверждении дорожной карты на 2022–2023 ч.г. во исполнение приказа министерства от 05.09.2023 № 12"
            )
            .Say("Приложение № 1\nк приказу отдела образования\nот 28.08.2023 № 78-ОД", align: "right")
            .Heading("Дорожная карта наставничества в Приморском крае на 2023-2024 учебный год")
            .Rows(Table)
            .Read();

        var codes = read.Findings.Select(f => f.Code).ToHashSet();
        Assert.Superset(
            new HashSet<FindingCode>
            {
                FindingCode.PeriodTypo,
                FindingCode.OrderBeforeCitedAct,
                FindingCode.AnnexNumberDiffers,
                FindingCode.TerritoryDiffers,
            },
            codes
        );
        Assert.Equal("1", Assert.Single(read.Annexes).Number);
    }

    [Fact]
    public void Abbreviations_of_the_paper_are_its_dictionary()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Say("Принятые сокращения:")
            .Say("ЦОР – муниципальное учреждение «Центр открытых ресурсов»;")
            .Say("ОДОД – отделения и организации дополнительного образования;")
            .Say("")
            .Rows(Table)
            .Read();

        Assert.Equal("муниципальное учреждение «Центр открытых ресурсов»", read.Abbreviations["ЦОР"]);
        Assert.Equal(PartyKind.Body, Assert.Single(read.Activities.First().Parties).Kind);
        Assert.Equal("Дорожная карта развития наставничества на 2023-2024 учебный год", read.Title);
    }

    [Fact]
    public void Indicators_have_targets_by_year()
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows(Table)
            .Say("Приложение № 2", align: "right")
            .Say("Целевые показатели наставничества на 2023-2025 годы", true, "center")
            .Rows(
                """
                ^№ ¦ ^Наименование показателя ¦ ^Ед. изм. ¦ #3Плановое значение
                | ¦ | ¦ | ¦ 2023 г. ¦ 2024 г. ¦ 2025 г.
                1 ¦ Доля школ с наставниками ¦ % ¦ 20 ¦ не менее 35,5 ¦ 50
                2 ¦ Число пар ¦ чел. ¦ 4 ¦ 8 ¦ –
                """
            )
            .Read();

        Assert.Equal(["%", "чел."], read.Indicators.Select(i => i.Unit));
        Assert.Equal(35.5m, read.Indicators[0].Targets[2024]);
        Assert.Equal([2023, 2024], read.Indicators[1].Targets.Keys);
        Assert.NotEmpty(read.Indicators[1].Doubts);
        Assert.Equal([AnnexKind.Roadmap, AnnexKind.Indicators], read.Annexes.Select(a => a.Kind));
    }

    [Fact]
    public void A_working_group_is_read_from_a_table_and_from_a_list()
    {
        var paper = new WordPaper()
            .Face()
            .Heading()
            .Rows(Table)
            .Say("Состав районной рабочей группы", true, "center")
            .Say("");
        var table = paper
            .Rows(
                """
                Руководитель рабочей группы:\nСинявин Олег Петрович ¦ - заместитель начальника отдела;
                Лукина Анна Борисовна ¦ - методист центра (по согласованию).
                """
            )
            .Read()
            .WorkingGroup;

        Assert.Equal(
            new[] { ("Синявин Олег Петрович", "заместитель начальника отдела", "руководитель") },
            table.Take(1).Select(m => (m.Name, m.Post!, m.Role!))
        );
        Assert.Equal(("методист центра", null, "по согласованию"), (table[1].Post, table[1].Role, table[1].Note));

        var list = new WordPaper()
            .Face()
            .Heading()
            .Rows(Table)
            .Say("Состав рабочей группы", true, "center")
            .Say("1. Синявин О.П. – начальник отдела, руководитель рабочей группы;")
            .Say("2. Лукина А.Б. – методист.")
            .Read()
            .WorkingGroup;
        Assert.Equal(["руководитель", null], list.Select(m => m.Role));
        Assert.Equal(["начальник отдела", "методист"], list.Select(m => m.Post));
    }

    [Fact]
    public void A_programme_stays_text_with_what_it_expects_by_years()
    {
        var read = new WordPaper()
            .Face()
            .Say("Районная программа наставничества", true, "center", "<w:pageBreakBefore/>")
            .Say("Наставник помогает новичку.")
            .Say("1. Разработка программ школ:")
            .Say("- 2023 г. – в 50% школ (10: 6 – городских, 3 – сельских);")
            .Say("- 2024 г. – в 100% школ (24: 14 – городских, 10 – сельских).")
            .Say("Дорожная карта наставничества", true, "center", "<w:pageBreakBefore/>")
            .Rows(Table)
            .Read();

        var programme = read.Annexes[0];
        Assert.Equal(AnnexKind.Programme, programme.Kind);
        Assert.Contains("Наставник помогает новичку.", programme.Text);
        Assert.Equal([50m, 100m], programme.Expected.Select(e => e.Percent!.Value));
        Assert.Equal(2, read.Findings.Count(f => f.Code == FindingCode.ShareCountMismatch));
    }

    [Fact]
    public void What_a_programme_expects_of_its_years_in_a_table_is_its_text_and_no_indicator()
    {
        var read = new WordPaper()
            .Face()
            .Say("Районная программа наставничества", true, "center", "<w:pageBreakBefore/>")
            .Say("Наставник помогает новичку.")
            .Rows(
                """
                Год¦Этап¦Ожидаемые результаты
                2023¦Подготовка¦Составлен перечень наставников
                2024¦Основной¦Охват 60 % новичков
                2025¦Итоги¦Охват 90 % новичков
                """
            )
            .Say("Дорожная карта наставничества", true, "center", "<w:pageBreakBefore/>")
            .Rows(Table)
            .Read();

        Assert.Empty(read.Indicators);
        Assert.Equal(AnnexKind.Programme, read.Annexes[0].Kind);
        Assert.Contains("Основной – Охват 60 % новичков", read.Annexes[0].Text, StringComparison.Ordinal);
    }
}
