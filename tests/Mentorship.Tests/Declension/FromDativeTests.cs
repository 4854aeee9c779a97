using Mentorship.Web.Domain.Declension;
using Xunit;

namespace Mentorship.Tests.Declension;

public sealed class FromDativeTests
{
    [Theory]
    [InlineData("Методическому кабинету", "Методический кабинет")]
    [InlineData("Управлению культуры", "Управление культуры")]
    [InlineData("Районной библиотеке", "Районная библиотека")]
    [InlineData("Агентству труда", "Агентство труда")]
    public void Whom_an_order_addresses_is_named(string words, string name) =>
        Assert.Equal(name, FromDative.Body(words));

    [Theory]
    [InlineData("Методический кабинет")]
    [InlineData("МБУ «Исток»")]
    [InlineData("")]
    public void Other_words_stay(string words) => Assert.Null(FromDative.Body(words));
}
