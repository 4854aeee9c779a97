using FsCheck;
using FsCheck.Fluent;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Deadlines;
using Xunit;

namespace Mentorship.Tests.Deadlines;

public sealed class DeadlineShiftTests
{
    private static readonly DocumentPeriod Old = Year(2026);
    private static readonly DocumentPeriod Next = Year(2027);

    public static TheoryData<string, string> Phrases => PhraseTable.Rows();

    [Theory]
    [InlineData("До 10 сентября 2026 г.", "До 10 сентября 2027 г.")]
    [InlineData("Сентябрь – октябрь", "Сентябрь – октябрь")]
    [InlineData("Декабрь 2026 и май 2027", "Декабрь 2027 и май 2028")]
    [InlineData("2026-2027 уч.г.", "2027-2028 уч.г.")]
    [InlineData("2026/27 учебный год", "2027/28 учебный год")]
    [InlineData("учебный год 2026-2027", "учебный год 2027-2028")]
    [InlineData("17.09.2026", "17.09.2027")]
    [InlineData("15.09.26", "15.09.27")]
    [InlineData("раз в квартал", "раз в квартал")]
    [InlineData(
        "до 1 октября 2026 г., далее – не реже двух раз в год",
        "до 1 октября 2027 г., далее – не реже двух раз в год"
    )]
    [InlineData("10–14.10.2026", "10–14.10.2027")]
    [InlineData("IV кв. 2026 г.", "IV кв. 2027 г.")]
    [InlineData("2026, 2027 гг.", "2027, 2028 гг.")]
    [InlineData("с 2026 по 2028 годы", "с 2027 по 2029 годы")]
    [InlineData("<b>Октябрь</b>&nbsp;2026&nbsp;г.", "<b>Октябрь</b>&nbsp;2027&nbsp;г.")]
    [InlineData("до 15 октября\r\n 2026 г.", "до 15 октября\r\n 2027 г.")]
    [InlineData("О1.09.2О26", "О1.09.2027")]
    public void A_year_of_a_deadline_moves_and_all_else_stays(string text, string shifted) =>
        Assert.Equal(shifted, DeadlineShift.Shift(text, Old, Next));

    [Theory]
    [InlineData("октябрь, СОШ № 2026")]
    [InlineData("МБОУ «Школа 2026»")]
    [InlineData("по приказу от 25.08.2026 № 14")]
    [InlineData("в 2026 школах")]
    [InlineData("кабинет 2026")]
    [InlineData("10, 20 и 26 октября")]
    public void A_number_that_is_no_year_of_a_deadline_stays(string text) =>
        Assert.Equal(text, DeadlineShift.Shift(text, Old, Next));

    [Theory]
    [InlineData("29 февраля 2028", "28 февраля 2029")]
    [InlineData("до 29.02.2028 г.", "до 28.02.2029 г.")]
    [InlineData("«29» февраля 2028 г.", "«28» февраля 2029 г.")]
    [InlineData("29 февраля", "28 февраля")]
    public void A_leap_day_becomes_the_last_of_February(string text, string shifted) =>
        Assert.Equal(shifted, DeadlineShift.Shift(text, Next, Year(2028)));

    [Fact]
    public void Documents_of_several_years_shift_by_the_difference_of_their_starts()
    {
        var old = new DocumentPeriod(new DateOnly(2021, 1, 1), new DateOnly(2024, 12, 31));
        var next = new DocumentPeriod(new DateOnly(2025, 1, 1), new DateOnly(2027, 12, 31));

        Assert.Equal(
            "Август 2025 г., далее – ежегодно до 1 февраля 2028 года",
            DeadlineShift.Shift("Август 2021 г., далее – ежегодно до 1 февраля 2024 года", old, next)
        );
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void The_shifted_words_mean_the_same_days_of_the_new_years(string phrase, string reading)
    {
        Assert.NotEmpty(reading);
        var before = PhraseTable.Read(phrase);
        if (before.Kind == DeadlineKind.Unknown || phrase.StartsWith("29 февраля", StringComparison.Ordinal))
            return;
        foreach (var years in new[] { 1, 3 })
        {
            var (old, signed) = (PhraseTable.SchoolYear, PhraseTable.Signed.AddYears(years));
            var period = new DocumentPeriod(old.From!.Value.AddYears(years), old.To!.Value.AddYears(years));

            var after = DeadlineReader.Read(DeadlineShift.Shift(phrase, old, period), period, signed, []);

            Assert.Equal(before.Kind, after.Kind);
            Assert.Equal(before.Place, after.Place);
            // Parts of a school year or of a month are parts of its days, and a leap year has one more.
            if (
                !DependsOnWeekdays(phrase, before)
                && phrase != "4 раза в учебный год"
                && !phrase.EndsWith("в 10 дней", StringComparison.Ordinal)
            )
                Assert.Equal(Days(before, years), Days(after, 0));
        }
    }

    [Fact]
    public void No_text_whatever_breaks_the_shift_and_no_years_between_change_nothing() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                text =>
                {
                    DeadlineShift.Shift(text ?? "", Old, Next);
                    return DeadlineShift.Shift(text ?? "", Old, Old) == (text ?? "");
                }
            )
            .Holds();

    private static bool DependsOnWeekdays(string phrase, DeadlineReading reading) =>
        reading.Recurrence?.Every == Every.Week
        || new[]
        {
            "рабоч",
            "сред",
            "пятниц",
            "понедельник",
            "вторник",
            "суббот",
            "четвергам",
            "матери",
            "декад",
            "четверть",
        }.Any(phrase.Contains)
        // Counted back from the end of February.
        || phrase.Contains("до конца месяца", StringComparison.Ordinal);

    // The last of February stays the last whether the year is a leap year or not.
    private static string Days(DeadlineReading reading, int years) =>
        string.Join(
            ' ',
            reading.Occurrences.Select(o => $"{Day(o.Start?.AddYears(years))}..{Day(o.Due.AddYears(years))}[{o.Party}]")
        );

    private static string Day(DateOnly? day) =>
        day is { Month: 2, Day: 28 or 29 } ? $"{day:yyyy-MM}-end" : $"{day:yyyy-MM-dd}";

    private static DocumentPeriod Year(int autumn) => new(new DateOnly(autumn, 9, 1), new DateOnly(autumn + 1, 8, 31));
}
