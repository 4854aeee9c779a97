using Mentorship.Web.Domain.Orders;
using Xunit;

namespace Mentorship.Tests.Domain.Orders;

public sealed class WorkplacesTests
{
    [Theory]
    [InlineData("Лицей № 5", "директор лицея № 5")]
    [InlineData("Средняя школа № 3", "директор средней школы № 3")]
    [InlineData("СОШ № 2", "директор СОШ № 2")]
    [InlineData("Степная СОШ", "директор Степной СОШ")]
    [InlineData("Заозёрная СОШ", "директор Заозёрной СОШ")]
    [InlineData("Детский сад «Ручеёк»", "директор детского сада «Ручеёк»")]
    public void What_a_school_is_called_after_keeps_its_capital(string place, string said) =>
        Assert.Equal(said, Workplaces.Of("директор", place));
}
