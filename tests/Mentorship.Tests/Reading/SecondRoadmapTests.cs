using Mentorship.Web.Domain.Reading;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>A paper that approves two plans, however little parts them.</summary>
public sealed class SecondRoadmapTests
{
    private const string First = "№¦Мероприятие¦Срок¦Ответственные\n1¦Составить перечень¦до 1 октября 2023 г.¦УО";
    private const string Second =
        "№¦Мероприятие¦Срок¦Ответственные\n1¦Собрать заявки¦октябрь 2023 г.¦УО\n2¦Провести слёт¦май 2024 г.¦УО";

    [Fact]
    public void A_plain_title_over_another_table_begins_another_plan() =>
        AreTwo(
            new WordPaper()
                .Face()
                .Say("Дорожная карта наставничества педагогов")
                .Rows(First)
                .Say("Дорожная карта наставничества школьников")
                .Rows(Second)
                .Read()
        );

    [Fact]
    public void A_stamp_in_a_frame_of_its_own_begins_another_plan() =>
        AreTwo(
            new WordPaper()
                .Face()
                .Rows("¦УТВЕРЖДЕНА\\nприказом от 28.08.2023 № 77-ОД")
                .Say("Дорожная карта наставничества педагогов", true, "center")
                .Rows(First)
                .Rows("¦УТВЕРЖДЁН\\nприказом от 28.08.2023 № 77-ОД")
                .Say("План по наставничеству школьников", true, "center")
                .Rows(Second)
                .Read()
        );

    [Fact]
    public void A_second_plan_may_be_a_list() =>
        AreTwo(
            new WordPaper()
                .Face()
                .Say("УТВЕРЖДЕНА\nприказом от 28.08.2023 № 77-ОД", align: "right")
                .Say("Дорожная карта наставничества педагогов", true, "center")
                .Rows(First)
                .Say("УТВЕРЖДЁН\nприказом от 28.08.2023 № 77-ОД", align: "right")
                .Say("План мероприятий по наставничеству школьников", true, "center")
                .Say("1. Собрать заявки. Срок: октябрь 2023 г. Ответственные: УО.")
                .Say("2. Провести слёт. Срок: май 2024 г. Ответственные: УО.")
                .Read()
        );

    [Fact]
    public void A_table_that_goes_on_under_a_heading_of_its_plan_stays_with_it()
    {
        var read = new WordPaper()
            .Face()
            .Say("План мероприятий по наставничеству", true, "center")
            .Rows(First)
            .Say("Мероприятия весны:")
            .Rows(Second.Replace("\n1¦", "\n2¦").Replace("\n2¦Пров", "\n3¦Пров"))
            .Read();

        Assert.Single(read.Plans);
        Assert.Equal(3, read.Activities.Count());
    }

    private static void AreTwo(OrderReading read)
    {
        Assert.Equal([1, 2], read.Plans.Select(p => p.Rows));
        Assert.All(read.Annexes, a => Assert.Equal(AnnexKind.Roadmap, a.Kind));
        Assert.DoesNotContain(read.Findings, f => f.Code == FindingCode.NumberingRepeated);
        Assert.Contains("школьников", read.Plans[1].Title, StringComparison.Ordinal);
    }
}
