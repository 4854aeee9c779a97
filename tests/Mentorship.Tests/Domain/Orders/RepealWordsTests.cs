using Mentorship.Web.Domain.Orders;
using Xunit;

namespace Mentorship.Tests.Domain.Orders;

public sealed class RepealWordsTests
{
    [Theory]
    [InlineData("Признать утратившим силу приказ от 15.01.2027 № 1-ОД «Об учёте»", true)]
    [InlineData("Отменить приказ от 15.01.2027 №\u00A01-ОД", true)]
    [InlineData("Признать утратившим силу приказ от 15.01.2027 № 11-ОД", false)]
    [InlineData("Внести изменения в приказ от 15.01.2027 № 1-ОД", false)]
    public void An_order_takes_the_force_of_the_one_it_names(string words, bool says) =>
        Assert.Equal(says, RepealWords.Says(new() { Points = [new(1, words)] }, "1-ОД"));

    [Theory]
    [InlineData("Признать утратившим силу приказ от 15.01.2027 № 1-ОД «Об учёте»", true)]
    [InlineData("Считать утратившими силу приказы от 15 января 2027 года № 1-ОД, от 20.01.2027 № 2-ОД", true)]
    [InlineData("Отменить приказ от 15.01.2027 № 1-ОД", true)]
    [InlineData("Признать утратившим силу приказ от 15.01.2027 № 1-ОД в части утверждения прежней редакции", false)]
    [InlineData("Признать утратившим силу пункт 3 приказа от 15.01.2027 № 1-ОД", false)]
    [InlineData("Взамен утратившего силу приказа от 15.01.2027 № 1-ОД вести учёт", false)]
    [InlineData("Признать утратившим силу приказ от 16.01.2027 № 1-ОД", false)]
    [InlineData("Признать утратившим силу приказ от 15.01.2027 № 1-ОД-К", false)]
    public void Only_words_about_the_whole_document_take_its_force(string words, bool says) =>
        Assert.Equal(
            says,
            RepealWords.SaysWholly(new() { Points = [new(1, words)] }, "1-ОД", new DateOnly(2027, 1, 15))
        );
}
