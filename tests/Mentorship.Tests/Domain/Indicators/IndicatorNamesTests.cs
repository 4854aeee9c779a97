using Mentorship.Web.Domain.Indicators;
using Xunit;

namespace Mentorship.Tests.Domain.Indicators;

public sealed class IndicatorNamesTests
{
    private static readonly IReadOnlyList<Indicator> Usual = UsualIndicators.For(Guid.CreateVersion7(), [], []);

    [Theory]
    [InlineData("Доля детей в возрасте от 10 до 19 лет, вошедших в программы в роли наставляемого", "mentees")]
    [InlineData("Доля детей и подростков от 15 до 19 лет, вошедших в программы в роли наставника", "mentors")]
    [InlineData("Доля учителей – молодых педагогов со стажем до трёх лет, у которых есть наставник", "young-teachers")]
    [InlineData("Доля предприятий района, предоставивших своих наставников", "enterprises")]
    [InlineData("Уровень удовлетворённости наставляемых участием в программах наставничества, %", "content-mentees")]
    [InlineData("Уровень удовлетворённости наставников участием в программах наставничества, %", "content-mentors")]
    public void A_longer_name_of_an_order_is_the_districts_indicator(string name, string code) =>
        Assert.Equal(code, IndicatorNames.Closest(name, isShare: true, Usual)?.Code);

    [Theory]
    [InlineData("Доля детей от 5 до 9 лет в роли наставляемого")]
    [InlineData("Доля педагогов, прошедших курсы")]
    [InlineData("Доля")]
    [InlineData("")]
    public void Another_age_or_another_subject_is_nobodys(string name) =>
        Assert.Null(IndicatorNames.Closest(name, isShare: true, Usual));

    [Fact]
    public void A_name_of_the_same_roots_is_proposed_and_not_taken()
    {
        const string name = "Доля молодых учителей, охваченных наставничеством";
        Assert.Null(IndicatorNames.Closest(name, isShare: true, Usual));

        Assert.Contains(IndicatorNames.Likely(name, isShare: true, Usual), i => i.Code == "young-teachers");
        Assert.Empty(IndicatorNames.Likely("Доля педагогов, прошедших курсы", isShare: true, Usual));
    }

    [Fact]
    public void A_number_is_never_taken_for_a_share() =>
        Assert.Null(IndicatorNames.Closest("Дети 10–19 лет в роли наставляемого, человек", isShare: false, Usual));
}
