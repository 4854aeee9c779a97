using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Xunit;

namespace Mentorship.Tests.Reading;

/// <summary>Tables of indicators that have several columns of a year, words for values, or a year in each row.</summary>
public sealed class IndicatorLayoutTests
{
    [Theory]
    [InlineData("I полугодие 2025", "II полугодие 2025")]
    [InlineData("на 01.06.2025", "на 31.12.2025")]
    [InlineData("2025 (план)", "2025 (уточн.)")]
    public void The_last_of_several_columns_of_a_year_is_its_plan_and_all_are_told(string first, string last)
    {
        var indicator = Assert.Single(
            Read(
                $"№ ¦ Показатель ¦ {first} ¦ {last} ¦ 2026 год\n1 ¦ Доля школ с наставниками, % ¦ 30 ¦ 60 ¦ 80"
            ).Indicators
        );

        Assert.Equal([(2025, 60m), (2026, 80m)], indicator.Targets.Select(t => (t.Key, t.Value)));
        Assert.Equal($"{first} – 30; {last} – 60", indicator.Printed[2025]);
        Assert.Equal(
            $"За 2025 год напечатано несколько значений: «{first} – 30; {last} – 60». Взято последнее, «60».",
            Assert.Single(indicator.Doubts)
        );
    }

    [Fact]
    public void Of_several_columns_of_a_year_the_one_that_is_filled_counts()
    {
        var indicator = Assert.Single(
            Read("Показатель ¦ I полугодие 2025 ¦ II полугодие 2025 ¦ 2026\nЧисло пар, ед. ¦ 4 ¦ – ¦ 9").Indicators
        );

        Assert.Equal([4m, 9m], indicator.Targets.Values);
        Assert.Contains(
            "заполнено только «I полугодие 2025»",
            Assert.Single(indicator.Doubts),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Words_for_a_value_stay_words()
    {
        var read = Read("№ ¦ Показатель ¦ 2024 ¦ 2025\n1 ¦ Число пар, ед. ¦ 4 ¦ 8\n2 ¦ Положение принято ¦ да ¦ да");

        var words = read.Indicators[1];
        Assert.Equal("Положение принято", words.Name);
        Assert.Empty(words.Targets);
        Assert.Equal(["да", "да"], words.Printed.Values);
        Assert.Equal(2, words.Doubts.Count);
        var line = ImportedPlans.Of(read.Indicators, [])[1];
        Assert.True(line.IsWords);
        Assert.Equal([(2024, null, "да"), (2025, null, "да")], line.Plans.Select(p => (p.Year, p.Value, p.Printed)));
    }

    [Fact]
    public void An_indicator_whose_plans_are_empty_is_kept_and_asked_about()
    {
        var read = Read(
            "№ ¦ Показатель ¦ Ед. изм. ¦ 2024\n1 ¦ Число пар ¦ ед. ¦ 4\n2 ¦ Доля школ ¦ % ¦\n3 ¦ Отзывы ¦ ¦ –"
        );

        Assert.Equal(["Число пар", "Доля школ", "Отзывы"], read.Indicators.Select(i => i.Name));
        Assert.Equal("Значение за 2024 год не указано.", Assert.Single(read.Indicators[1].Doubts));
    }

    [Fact]
    public void Each_row_may_name_its_own_year()
    {
        var read = Read(
            """
            № ¦ Показатель ¦ Ед. ¦ Значение ¦ Срок
            1 ¦ Доля школ с наставниками ¦ % ¦ 80 ¦ 2024
            2 ¦ Число пар ¦ ед. ¦ 15 ¦ до конца 2025 года
            3 ¦ Число пар ¦ ед. ¦ 20 ¦ 2026
            """
        );

        Assert.Equal(["Доля школ с наставниками", "Число пар"], read.Indicators.Select(i => i.Name));
        Assert.Equal(["%", "ед."], read.Indicators.Select(i => i.Unit));
        Assert.Equal([(2025, 15m), (2026, 20m)], read.Indicators[1].Targets.Select(t => (t.Key, t.Value)));
        Assert.Single(read.Activities);
    }

    [Fact]
    public void Quarters_without_a_year_are_of_the_year_of_the_roadmap()
    {
        var indicator = Assert.Single(
            Read("№ ¦ Показатель ¦ I кв. ¦ II кв. ¦ III кв. ¦ IV кв.\n1 ¦ Доля школ, % ¦ 20 ¦ 40 ¦ 60 ¦ 80").Indicators
        );

        Assert.Equal([(2024, 80m)], indicator.Targets.Select(t => (t.Key, t.Value)));
        Assert.Contains("I кв. – 20; II кв. – 40", indicator.Doubts[0], StringComparison.Ordinal);
        Assert.Contains("взят 2024-й", indicator.Doubts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_several_indicators_stand_under_stands_before_their_names_and_what_has_no_place_is_told()
    {
        var read = Read(
            """
            № ¦ Критерий ¦ Показатель ¦ 2024 г. ¦ 2025 г. ¦ Источник
            1 ¦ ^Кадры ¦ Доля обученных кураторов ¦ 50% ¦ 100% ¦ отчёт школ
            2 ¦ | ¦ Число программ ¦ 10 ¦ 20 ¦
            """
        );

        Assert.Equal(["Кадры: Доля обученных кураторов", "Кадры: Число программ"], read.Indicators.Select(i => i.Name));
        Assert.Contains("Источник: отчёт школ", Assert.Single(read.Indicators[0].Doubts), StringComparison.Ordinal);
        Assert.Empty(read.Indicators[1].Doubts);
    }

    [Theory]
    [InlineData("Показатель, ед. изм.")]
    [InlineData("Наименование показателя (единица измерения)")]
    public void A_head_may_name_the_indicator_and_its_unit_together(string head)
    {
        var indicator = Assert.Single(
            Read($"№¦{head}¦2024 (факт)¦2025¦2026\n1¦Число площадок, ед.¦4¦10¦15").Indicators
        );

        Assert.Equal(("Число площадок, ед.", "ед."), (indicator.Name, indicator.Unit));
        Assert.Equal([10m, 15m], indicator.Targets.Values);
        Assert.Equal("4", indicator.Base!.Words);
    }

    [Theory]
    [InlineData("#5*Муниципальный уровень", "#5*Уровень школы", "Муниципальный уровень: ", "Уровень школы: ")]
    [InlineData("#5Показатели района", "#5Показатели школ", "Показатели района: ", "Показатели школ: ")]
    [InlineData("¦*Муниципальный уровень:¦¦¦", "¦*Уровень школы¦¦¦", "Муниципальный уровень: ", "Уровень школы: ")]
    [InlineData("#5*Целевые показатели наставничества", "3¦Отзывы¦ед.¦1¦2", "", "")]
    public void A_heading_among_indicators_stands_before_their_names(
        string first,
        string second,
        string over,
        string overNext
    )
    {
        var read = Read($"№¦Показатель¦Ед. изм.¦2024¦2025\n{first}\n1¦Доля пар¦%¦40¦60\n{second}\n2¦Доля пар¦%¦50¦70");

        var named = read.Indicators.Where(i => i.Name.EndsWith("Доля пар", StringComparison.Ordinal));
        Assert.Equal([$"{over}Доля пар", $"{overNext}Доля пар"], named.Select(i => i.Name));
    }

    [Fact]
    public void A_numbered_heading_holds_only_what_is_numbered_under_it()
    {
        var read = Read(
            "№¦Показатель¦Ед. изм.¦2024¦2025\n1¦Кадры¦¦¦\n1.1¦Доля обученных¦%¦40¦60\n1.2¦Число пар¦ед.¦4¦8\n2¦Число школ¦ед.¦5¦6"
        );

        Assert.Equal(["Кадры: Доля обученных", "Кадры: Число пар", "Число школ"], read.Indicators.Select(i => i.Name));
    }

    private static OrderReading Read(string rows) =>
        new WordPaper()
            .Face("Об утверждении дорожной карты наставничества на 2024 год")
            .Heading("Дорожная карта наставничества на 2024 год")
            .Rows("№ ¦ Мероприятие ¦ Срок ¦ Ответственные\n1 ¦ Собрать заявки ¦ май 2024 ¦ УО")
            .Say("Целевые показатели", true, "center")
            .Rows(rows)
            .Read();
}
