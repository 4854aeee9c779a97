using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Wording;
using Xunit;

namespace Mentorship.Tests.Ui;

public class WordingTests
{
    private static readonly DateOnly Friday = new(2027, 1, 15);

    [Theory]
    [InlineData(0, "0 педагогов")]
    [InlineData(1, "1 педагог")]
    [InlineData(3, "3 педагога")]
    [InlineData(5, "5 педагогов")]
    [InlineData(11, "11 педагогов")]
    [InlineData(14, "14 педагогов")]
    [InlineData(21, "21 педагог")]
    [InlineData(27, "27 педагогов")]
    [InlineData(112, "112 педагогов")]
    [InlineData(1284, "1 284 педагога")]
    public void A_noun_agrees_with_its_number(int number, string words) =>
        Assert.Equal(words, Plain(Plural.Of(number, "педагог", "педагога", "педагогов")));

    [Fact]
    public void A_number_and_its_noun_are_never_parted() =>
        Assert.DoesNotContain(' ', Plural.Of(1284, "педагог", "педагога", "педагогов"));

    [Theory]
    [InlineData("приказ № 5-ОД от 15 января 2027 г.", "приказ №·5‑ОД от 15·января 2027·г.")]
    [InlineData("№214", "№·214")]
    [InlineData("куратор И. П. Ветрова", "куратор И.·П.·Ветрова")]
    [InlineData("Рахимовой А. Д.: без неё", "Рахимовой·А.·Д.: без неё")]
    [InlineData("Степная СОШ и СОШ № 7", "Степная·СОШ и СОШ·№·7")]
    [InlineData("не хватает 3 % за 5 дней", "не хватает 3·% за 5·дней")]
    [InlineData("сентябрь – май", "сентябрь·– май")]
    [InlineData("4 школы из 40", "4 школы из 40")]
    public void A_line_does_not_break_where_it_must_not(string text, string kept) =>
        Assert.Equal(kept, Nb.Text(text).Replace(Nb.Space, '·'));

    [Fact]
    public void Days_are_written_in_words_and_in_figures()
    {
        Assert.Equal("15 января 2027 г.", Plain(Days.Words(Friday)));
        Assert.Equal("пятница, 15 января 2027 г.", Plain(Days.WithWeekday(Friday)));
        Assert.Equal("15.01.2027", Days.Digits(Friday));
        Assert.Equal("01.09 – 31.10.2026", Plain(Days.Range(new(2026, 9, 1), new(2026, 10, 31))));
        Assert.Equal("01.09.2026 – 31.08.2027", Plain(Days.Range(new(2026, 9, 1), new(2027, 8, 31))));
    }

    [Fact]
    public void A_moment_is_told_by_the_clock_of_the_district() =>
        Assert.Equal(
            "15.01.2027 07:30",
            Days.Moment(
                new(2027, 1, 15, 0, 30, 0, TimeSpan.Zero),
                TimeZoneInfo.CreateCustomTimeZone(
                    "plus7",
                    TimeSpan.FromHours(7),
                    displayName: null,
                    standardDisplayName: null
                )
            )
        );

    [Theory]
    [InlineData(0, "сегодня")]
    [InlineData(-1, "вчера")]
    [InlineData(1, "завтра")]
    [InlineData(-3, "3 дня назад")]
    [InlineData(-21, "21 день назад")]
    [InlineData(5, "через 5 дней")]
    public void A_day_is_told_from_today(int days, string words) =>
        Assert.Equal(words, Plain(Days.Relative(Friday.AddDays(days), Friday)));

    [Fact]
    public void Numbers_are_printed_as_orders_print_them()
    {
        Assert.Equal("1\u202F284", Figures.Whole(1284));
        Assert.Equal("62,8\u00A0%", Figures.Share(27, 43));
        Assert.Equal("100\u00A0%", Figures.Share(4, 4));
        Assert.Equal("нет данных", Figures.Share(0, 0));
        Assert.Equal("+79", Figures.Change(79));
        Assert.Equal("−3", Figures.Change(-3));
        Assert.Equal("1,2\u00A0МБ", Figures.Size(1_258_291));
        Assert.Equal("1\u00A0КБ", Figures.Size(12));
    }

    [Theory]
    [InlineData("Ветрова Ирина Павловна", "И. П. Ветрова", "Ветрова И. П.", "ИВ")]
    [InlineData("Ким Артём", "А. Ким", "Ким А.", "АК")]
    [InlineData("Администратор", "Администратор", "Администратор", "А")]
    public void A_name_has_shorter_forms(string full, string signature, string listed, string monogram)
    {
        Assert.Equal(signature, Plain(Names.Signature(full)));
        Assert.Equal(listed, Plain(Names.SurnameFirst(full)));
        Assert.Equal(monogram, Names.Monogram(full));
    }

    [Fact]
    public void Every_role_has_its_name() => Assert.All(Enum.GetValues<Role>(), role => Assert.NotEmpty(role.Name()));

    private static string Plain(string text) => text.Replace(Nb.Space, ' ').Replace(Nb.Thin, ' ');
}
