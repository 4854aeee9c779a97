using Mentorship.Web.Domain;
using Xunit;

namespace Mentorship.Tests.Domain;

public sealed class QuotesTests
{
    [Theory]
    [InlineData("карта «Рядом»", "карта „Рядом“")]
    [InlineData("программа «Путь «Рядом» и «Вместе»»", "программа „Путь „Рядом“ и „Вместе“")]
    public void Closing_quotes_that_meet_are_one(string words, string inner) =>
        Assert.Equal(inner, Quotes.Inner(words));
}
