using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;
using Xunit;

namespace Mentorship.Tests.Ui;

public sealed class TypedNameTests
{
    [Theory]
    [InlineData("  Пётр   иван", "петр иван")]
    [InlineData("Петрова-Водкина, А.", "петрова водкина а")]
    [InlineData("", "")]
    [InlineData("%_'\\", "")]
    public void What_was_typed_becomes_the_words_of_the_registry(string typed, string words) =>
        Assert.Equal(words, string.Join(' ', TypedName.Words(typed)));

    [Theory]
    [InlineData("bdfyjd", "иванов")]
    [InlineData("Gtnh ;erjd", "петр жуков")]
    [InlineData("иванoв", "иванов")]
    [InlineData("иванов", "")]
    public void The_second_try_mends_the_layout_and_look_alikes(string typed, string words) =>
        Assert.Equal(words, string.Join(' ', TypedName.SecondTry(typed)));

    [Theory]
    [InlineData("2027-01-15", "меньше года")]
    [InlineData("2026-01-15", "1 год")]
    [InlineData("2026-01-16", "меньше года")]
    [InlineData("2024-02-29", "2 года")]
    [InlineData("2005-09-01", "21 год")]
    [InlineData("2028-01-01", null)]
    public void Experience_is_counted_in_full_years(string since, string? words) =>
        Assert.Equal(
            words,
            PersonWords.Experience(DateOnly.Parse(since, null), new(2027, 1, 15))?.Replace('\u00A0', ' ')
        );

    [Theory]
    [InlineData(9, "Б", false, "9 «Б»")]
    [InlineData(2, "ТМ-21", true, "2 курс, группа ТМ-21")]
    [InlineData(0, null, false, "без класса")]
    public void A_class_is_said_as_the_school_says_it(int grade, string? letter, bool college, string words) =>
        Assert.Equal(words, PersonWords.Class(grade, letter, college).Replace('\u00A0', ' '));
}
