using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Reading.Slips;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Words that a reader would rather pass over: bounds of plans, counts beside shares, initials, paragraphs without a number.</summary>
public sealed class PrintedWordsTests
{
    private const string Roadmap = """
        № ¦ Мероприятия ¦ Сроки ¦ Ответственные
        1 ¦ Неделя наставника ¦ сентябрь 2023 ¦ УО
        2 ¦ Отчёт школ ¦ май 2024 ¦ школы
        """;

    [Theory]
    [InlineData("50 % (12 школ из 20)", "50 % (10 школ)", "Процент и число не сходятся: «50 % (12 школ из 20)»")]
    [InlineData(
        "50 % (10 школ из 20)",
        "60 % (13 школ)",
        "Процент и число не сходятся: «60 % (13 школ)», а всего названо 20"
    )]
    [InlineData("50 % (10 школ из 20)", "52 % (13 школ из 25)", "Целое названо по-разному: из 20 и из 25")]
    [InlineData("50 % (12 школ)", "60 % (13 школ)", "«50 % (12 школ)», хотя в другом году «60 % (13 школ)»")]
    [InlineData("50 % (10 школ из 20)", "60 % (12 школ)", null)]
    [InlineData("50 % (10 школ)", "60 % (12 школ)", null)]
    public void A_share_and_its_count_must_agree(string first, string second, string? finding)
    {
        var read = Indicators($"3¦Доля школ с кураторами¦{first}¦{second}");

        var said = read.Findings.Where(f => f.Code == FindingCode.ShareCountMismatch).ToList();
        if (finding is null)
            Assert.Empty(said);
        else
        {
            Assert.Contains(finding, Assert.Single(said).Message, StringComparison.Ordinal);
            Assert.Equal("показатель 3", said[0].Where);
        }
        Assert.Equal(first, read.Indicators[0].Printed[2023]);
    }

    [Theory]
    [InlineData("20 человек (50 %) из 40", null)]
    [InlineData("30 человек (50 %) из 40", "Процент и число не сходятся: «30 человек (50 %) из 40».")]
    public void A_share_in_brackets_between_part_and_whole_must_agree_with_them(string printed, string? finding)
    {
        var read = Indicators($"3¦Охват наставников¦{printed}¦–");

        Assert.Equal(
            finding is null ? [] : [finding],
            read.Findings.Where(f => f.Code == FindingCode.ShareCountMismatch).Select(f => f.Message)
        );
    }

    [Theory]
    [InlineData("в том числе педагог – педагог", "4", "5", "за 2023 год названо 10, а вместе части дают 9")]
    [InlineData("в том числе педагог – педагог", "4", "6", null)]
    [InlineData("из них педагог – педагог", "4", "5", null)]
    [InlineData("из них педагог – педагог", "12", "5", "за 2023 год названо 10, а в части 12")]
    [InlineData("Обучено кураторов", "4", "5", null)]
    public void Parts_of_an_indicator_must_add_up(string first, string one, string other, string? finding)
    {
        var read = Indicators($"1¦Число пар, ед.¦10¦20\n1.1¦{first}, ед.¦{one}¦8\n1.2¦ученик – ученик, ед.¦{other}¦12");

        var said = read.Findings.Where(f => f.Code == FindingCode.ShareCountMismatch).ToList();
        if (finding is null)
            Assert.Empty(said);
        else
            Assert.Contains(finding, Assert.Single(said).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Всего 30 пар: 20 «учитель – учитель», 15 «ученик – ученик»", true)]
    [InlineData("Всего 35 пар: 20 «учитель – учитель», 15 «ученик – ученик»", false)]
    [InlineData("Охвачено 30 пар, в том числе: 20 педагогов и 15 учеников", true)]
    [InlineData("Охвачено 40 педагогов, в том числе 5 молодых специалистов и 3 методиста", false)]
    [InlineData("Всего: 40 педагогов, из них учителей – 25, воспитателей – 10, тренеров – 10", true)]
    [InlineData("Всего: 50 педагогов, из них учителей – 25, воспитателей – 10", false)]
    [InlineData("Всего 12 часов, из них 8 в 2024 году, 20 % очно", false)]
    public void Parts_in_one_sentence_must_add_up(string words, bool isSlip)
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows($"№¦Мероприятие¦Срок¦Ответственные¦Результат\n1¦Собрать заявки¦октябрь 2023 г.¦УО¦{words}")
            .Read();

        Assert.Equal(isSlip, read.Findings.Any(f => f.Code == FindingCode.ShareCountMismatch));
    }

    [Fact]
    public void A_whole_in_the_name_of_an_indicator_counts_for_its_years()
    {
        var read = Indicators("1¦Доля школ с наставниками (из 20 школ)¦50 % (12 школ)¦60 % (12 школ)");

        Assert.Contains(
            "«50 % (12 школ)», а всего названо 20",
            Assert.Single(read.Findings, f => f.Code == FindingCode.ShareCountMismatch).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("не реже двух раз в год", "2024-02-29 2024-05-31")]
    [InlineData("ежемесячно", "2024-01-31 2024-02-29 2024-03-31 2024-04-30 2024-05-31")]
    [InlineData(
        "ежемесячно до 1 апреля 2024 г.",
        "2023-09-30 2023-10-31 2023-11-30 2023-12-31 2024-01-31 2024-02-29 2024-03-31 2024-04-01"
    )]
    [InlineData("до 10 марта 2024 г.", "2024-03-10")]
    public void What_returns_is_counted_within_its_stage(string words, string days)
    {
        var read = new WordPaper()
            .Face()
            .Heading()
            .Rows(
                $"""
                №¦Мероприятие¦Срок¦Ответственные
                #4*I этап (сентябрь–декабрь 2023)
                #4*1. Подготовка
                1.1¦Составить перечень¦до 1 октября 2023 г.¦УО
                #4*II этап (январь–май 2024)
                #4*2. Занятия
                2.1¦Провести семинар¦{words}¦УО
                """
            )
            .Read();

        var deadline = read.Activities.Last().Deadline!;
        Assert.Equal("II этап (январь–май 2024)", read.Sections[1].Stage);
        Assert.Equal(days, string.Join(' ', deadline.Occurrences.Select(o => $"{o.Due:yyyy-MM-dd}")));
        Assert.False(deadline.NeedsReview);
    }

    [Theory]
    [InlineData("II этап. Январь – май 2024 года", "2024-01-01 2024-05-31")]
    [InlineData("Этап 2: с 15.01.2024 по 31.05.2024", "2024-01-15 2024-05-31")]
    [InlineData("Занятия (январь – май)", "2024-01-01 2024-05-31")]
    [InlineData("Занятия к 1 мая 2024 года", null)]
    [InlineData("Занятия (январь – май 2026)", null)]
    [InlineData("Работа с молодыми учителями", null)]
    public void A_heading_names_a_time_within_the_roadmaps_own(string heading, string? days)
    {
        var whole = new DocumentPeriod(new(2023, 9, 1), new(2024, 8, 31));

        var period = UnderHeading.Period(whole, [heading]);

        Assert.Equal(days, period is null ? null : $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}");
    }

    [Fact]
    public void A_paragraph_before_the_first_number_stays_and_is_told()
    {
        var read = Order(
            "Настоящий приказ распространяется на все школы района.",
            "1. Утвердить дорожную карту (приложение).",
            "2. Контроль оставляю за собой."
        );

        Assert.Equal(["1", "2"], read.Order.Points.Select(p => p.Number));
        Assert.Equal(
            "В целях поддержки начинающих учителей. Настоящий приказ распространяется на все школы района ПРИКАЗЫВАЮ:",
            read.Order.Preamble
        );
        var finding = Assert.Single(read.Findings, f => f.Where == "перед п. 1");
        Assert.Contains(
            "«Настоящий приказ распространяется на все школы района.»",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_dot_of_an_initial_is_no_stop()
    {
        var directory = OrderReader.Nobody;
        var point = Web.Domain.Orders.PointWords.Read(
            1,
            "Подготовку поручить Селезнёву Т.И.",
            directory,
            new(2023, 9, 1)
        );
        var labelled = Web.Domain.Orders.PointWords.Read(
            1,
            "Провести семинар. Ответственный: Селезнёва Т. И.",
            directory,
            new(2023, 9, 1)
        );

        Assert.Equal("Подготовку поручить Селезнёву Т.И.", point.Text);
        Assert.Equal("Селезнёва Т. И.", labelled.Executor);
        Assert.Equal("Провести семинар", labelled.Text);
        Assert.Equal(
            "возложить на Селезнёву Т.И.",
            Web.Domain.Orders.PointWords.Control("Контроль за исполнением приказа возложить на Селезнёву Т.И.")
        );
    }

    [Fact]
    public void Members_of_a_group_keep_their_initials()
    {
        var read = Order(
            "1. Создать рабочую группу в составе: председатель – Лугина В.П.; секретарь – Селезнёва Т.И.",
            "2. Контроль оставляю за собой."
        );

        Assert.Equal(["Лугина В.П.", "Селезнёва Т.И."], read.WorkingGroup.Select(m => m.Name));
    }

    [Fact]
    public void Words_stand_before_no_point_where_there_are_no_points()
    {
        var reading = Order("1. Утвердить дорожную карту (приложение).");
        var spoilt = reading with { Order = reading.Order with { Points = [], Before = ["Слова без номера"] } };

        Assert.DoesNotContain(
            Numbering.Of(spoilt),
            f => f.Where?.StartsWith("перед", StringComparison.Ordinal) == true
        );
    }

    private static OrderReading Indicators(string row) =>
        new WordPaper()
            .Face()
            .Heading()
            .Rows(Roadmap)
            .Say("")
            .Say("Показатели дорожной карты", true, "center")
            .Rows($"№¦Показатель¦2023 год¦2024 год\n{row}")
            .Read();

    private static OrderReading Order(params string[] points)
    {
        var paper = new WordPaper()
            .Say("Отдел образования\nадминистрации Заречного района", true, "center")
            .Say("ПРИКАЗ", true, "center")
            .Say("28.08.2023\tс. Заречное\t№ 77-ОД")
            .Say("Об утверждении дорожной карты на 2023-2024 учебный год", true, "center")
            .Say("")
            .Say("В целях поддержки начинающих учителей")
            .Say("ПРИКАЗЫВАЮ:");
        foreach (var point in points)
            paper.Say(point);
        return paper.Say("").Say("Начальник отдела\tК.Л. Ромашкина").Say("").Heading().Rows(Roadmap).Read();
    }
}
