using Mentorship.Web.Domain.Orders;
using Xunit;

namespace Mentorship.Tests.Domain.Orders;

public sealed class OrderDoubtTests
{
    private static readonly DateOnly Day = new(2026, 11, 26);

    [Theory]
    [InlineData("до 26 января 2020 года", "Пункт 1: срок 26.01.2020 раньше даты документа.")]
    [InlineData("до 1 мая 2027 года", "Пункт 1: срок 01.05.2027 приходится на нерабочий день.")]
    [InlineData("до 29 января 2027 года", null)]
    [InlineData("ежеквартально", null)]
    public void A_deadline_that_cannot_be_kept_is_asked_about(string deadline, string? asked) =>
        Assert.Equal(
            asked,
            OrderDoubts
                .Of(new() { Points = [new(1, "вести учёт", "ИМЦ", Deadline: deadline)] }, "1", Day, [], [])
                .SingleOrDefault()
        );

    [Theory]
    [InlineData("244", null)]
    [InlineData("242", "Номер 242 меньше, чем у документа № 243 от 20.10.2026, а дата позже.")]
    [InlineData("1-К", "это новый ряд нумерации, точно?")]
    public void A_number_out_of_its_row_is_asked_about(string number, string? asked)
    {
        var doubt = OrderDoubts
            .Of(OrderText.Empty, number, Day, [new("241", new(2026, 9, 1)), new("243", new(2026, 10, 20))], [])
            .SingleOrDefault();

        Assert.Equal(asked is null, doubt is null);
        Assert.EndsWith(asked ?? "", doubt ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_year_without_the_suffix_of_the_old_one_is_asked_about()
    {
        Assert.Single(OrderDoubts.Of(OrderText.Empty, "1", Day, [], ["217-ОД", "218-ОД"]));
        Assert.Empty(OrderDoubts.Of(OrderText.Empty, "1-од", Day, [], ["217-ОД", "218-ОД"]));
        Assert.Equal("218-ОД", OrderNumber.MainOf(["217-ОД", "218-ОД", "3"]));
    }

    [Theory]
    [InlineData("<b>1</b>", false)]
    [InlineData("214-ОД", true)]
    [InlineData("01-15/118", true)]
    public void A_number_is_letters_digits_and_a_few_signs(string number, bool fits) =>
        Assert.Equal(fits, OrderNumber.IsWritable(number));
}
