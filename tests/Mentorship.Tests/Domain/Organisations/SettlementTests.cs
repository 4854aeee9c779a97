using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Domain.Organisations;

public sealed class SettlementTests
{
    [Theory]
    [InlineData("с. Степное, ул. Школьная, д. 5", "с. Степное")]
    [InlineData("671000, Приреченский район, с.Степное, ул. Мира, 5", "с. Степное")]
    [InlineData("Заречная обл., г. Приреченск, п. Лесной Бор, ул. Мира", "п. Лесной Бор")]
    [InlineData("село Усть-Речка", "село Усть-Речка")]
    [InlineData("г. Приреченск", "г. Приреченск")]
    [InlineData("Приреченский р-н, ул. Мира, д. 5", null)]
    [InlineData("г. о. Приреченский, ул. С. Петрова, 5", null)]
    [InlineData(null, null)]
    public void The_settlement_of_an_address_is_read_when_it_says_one(string? address, string? settlement) =>
        Assert.Equal(settlement, Settlement.Of(address));
}
