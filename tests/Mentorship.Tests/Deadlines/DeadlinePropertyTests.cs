using FsCheck;
using FsCheck.Fluent;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Deadlines.Meanings;
using Xunit;

namespace Mentorship.Tests.Deadlines;

public sealed class DeadlinePropertyTests
{
    private static readonly string[] Words =
    [
        "до",
        "к",
        "с",
        "по",
        "-",
        "–",
        ",",
        ";",
        "/",
        "\n",
        "(",
        ")",
        "далее",
        "ежегодно",
        "раз",
        "в",
        "год",
        "квартал",
        "2022",
        "31",
        "02",
        ".",
        "12.10.2022",
        "октябрь",
        "мая",
        "уч.г.",
        "IV",
        "полугодие",
        "последняя",
        "неделя",
        "не реже",
        "двух",
        "постоянно",
        "по запросу",
        "по графику",
        "школы",
        "числа",
        "каждого",
        "месяца",
        "99999999999",
        "начало",
        "учебного года",
        "первые",
        "дней",
        "полтора",
        "за",
        "…",
        "утром",
        "встреч",
        "конца",
    ];

    private static Gen<DateOnly> Day => Gen.Choose(0, 364).Select(days => new DateOnly(2022, 9, 1).AddDays(days));

    private static Gen<string> Window =>
        Gen.OneOf(
            Day.Select(d => $"{d:dd.MM.yyyy}"),
            Day.Select(d => $"до {d:dd.MM.yyyy}"),
            Day.Select(d => $"{WindowWords.Months[d.Month - 1]} {d.Year}"),
            Day.Select(d => $"{(d.Month - 1) / 3 + 1} квартал {d.Year}"),
            from a in Day
            from b in Day
            select $"с {(a < b ? a : b):dd.MM.yyyy} по {(a < b ? b : a):dd.MM.yyyy}"
        );

    private static Gen<string> Rule =>
        from times in Gen.Choose(1, 12)
        from n in Gen.Choose(1, 25)
        from unit in Gen.Elements("недель", "месяцев", "кварталов", "лет", "полугодий")
        from least in Gen.Elements("", "не реже ")
        select $"{least}{times} раз в {n} {unit}";

    private static Gen<string> DayRule =>
        from rule in Gen.Elements("ежемесячно", "ежеквартально")
        from bind in Gen.Elements("", "до ")
        from a in Gen.Choose(1, 15)
        from b in Gen.Choose(16, 31)
        from day in Gen.Elements(
            $"{bind}{a} числа",
            $"{bind}{a} и {b} числа",
            $"с {a} по {b} число",
            "в первую среду",
            "во второй и четвёртый вторник",
            "в последнее воскресенье",
            "до третьей пятницы",
            "до последнего рабочего дня"
        )
        from month in Gen.Elements("", " последнего месяца")
        select rule == "ежемесячно" ? $"{rule} {day}" : $"{rule} {day}{month}";

    private static Gen<string> Stretch =>
        from end in Gen.Elements("первые", "последние", "в первые", "в течение последних")
        from count in Gen.Choose(2, 20)
        from unit in Gen.Elements("дней", "рабочих дней")
        from month in Gen.Elements("октября", "февраля и мая", "декабря 2022 г.", "учебного года")
        select $"{end} {count} {unit} {month}";

    private static Gen<string> StretchRule =>
        from count in Gen.Choose(2, 15)
        from round in Gen.Elements(("ежемесячно", "месяца"), ("ежеквартально", "квартала"))
        from days in Gen.Elements("дней", "рабочих дней")
        from part in Gen.Elements(
            $"в первые {count} {days}",
            $"в последние {count} {days}",
            $"за {count} {days} до конца {round.Item2}"
        )
        select $"{round.Item1} {part}";

    private static Gen<string> Counted =>
        from length in Gen.Elements("полтора месяца", "2,5 месяца", "полмесяца", "10 дней", "3–5 рабочих дней")
        from a in Day
        from b in Day
        from bind in Gen.Elements("за {0} до", "через {0} после")
        select $"{bind.Replace("{0}", length, StringComparison.Ordinal)} {a:dd.MM.yyyy}, {b:dd.MM.yyyy}";

    private static Gen<string> PartOfDay =>
        from day in Day
        from part in Gen.Elements("первая половина дня", "до обеда", "утром", "до конца рабочего дня", "в 3 часа дня")
        select $"{day:dd.MM.yyyy}, {part}";

    private static Gen<string> Phrase =>
        Gen.OneOf(
            Window,
            Rule,
            DayRule,
            Stretch,
            StretchRule,
            Counted,
            PartOfDay,
            Gen.ListOf(Window, 3).Select(w => string.Join(", ", w)),
            from first in Window
            from rule in Rule
            select $"{first}, далее {rule}",
            from rule in Rule
            from until in Day
            select $"{rule} до {until:dd.MM.yyyy}",
            from a in Window
            from b in Window
            select $"школы – {a}; управление – {b}"
        );

    [Fact]
    public void A_meaning_written_back_is_read_as_the_same_meaning() =>
        Prop.ForAll(
                Phrase.ToArbitrary(),
                phrase =>
                {
                    var first = PhraseTable.Read(phrase);
                    var again = PhraseTable.Read(first.UnderstoodAs);
                    Assert.True(first.Kind != DeadlineKind.Unknown, phrase);
                    Assert.Equal(DeadlineReaderTests.Meaning(first), DeadlineReaderTests.Meaning(again));
                }
            )
            .Holds();

    [Fact]
    public void No_text_whatever_breaks_the_reader() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => KeepsText(text)).Holds();

    [Fact]
    public void No_heap_of_known_words_breaks_the_reader() =>
        Prop.ForAll(
                Gen.ListOf(Gen.Elements(Words)).Select(words => string.Join(' ', words)).ToArbitrary(),
                text => KeepsText(text)
            )
            .Holds();

    [Theory]
    [InlineData("до 1 ")]
    [InlineData("октябрь, ")]
    [InlineData("первые 2 ")]
    [InlineData("за 1,5 ")]
    [InlineData("1…")]
    [InlineData("15 октября, ")]
    [InlineData("1, 2 и ")]
    [InlineData("<b> & < ")]
    [InlineData("школы - ")]
    [InlineData("далее ежегодно ")]
    [InlineData("((((")]
    [InlineData("Ж")]
    public void The_work_on_noise_grows_with_its_length_and_no_faster(string noise)
    {
        var (shorter, longer) = (Steps(noise, 5_000), Steps(noise, 10_000));

        Assert.True(longer <= 200 * 10_000, $"{longer} шагов");
        Assert.True(longer <= shorter * 3 + 1_000, $"{shorter} → {longer}");
    }

    private static int Steps(string noise, int length)
    {
        var text = string.Concat(Enumerable.Repeat(noise, length / noise.Length));
        DeadlineReader.Read(text, PhraseTable.SchoolYear, null, [], out var steps);
        return steps;
    }

    private static bool KeepsText(string? text) => PhraseTable.Read(text).Text == (text ?? "");
}
