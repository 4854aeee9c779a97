using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Reading.Words;
using Xunit;

namespace Mentorship.Tests.Reading;

public sealed class TerritoryNameTests
{
    [Theory]
    [InlineData("Приреченский", "Приреченского")]
    [InlineData("Приреченском", "ПРИРЕЧЕНСКИЙ")]
    [InlineData("Приреченск", "Приреченский")]
    [InlineData("Заречный", "Заречного")]
    [InlineData("Луговое", "Луговской")]
    [InlineData("Озёрная", "Озерной")]
    [InlineData("Приреченск-Южный", "Приреченска-Южного")]
    [InlineData("Снежногорск", "Снежногорского")]
    [InlineData("Травнин", "Травнинский")]
    [InlineData("Ольшана", "Ольшанский")]
    [InlineData("Дубровка", "Дубровке")]
    public void One_name_in_another_case_or_as_an_adjective(string one, string other)
    {
        Assert.True(TerritoryName.AreSame(one, other));
        Assert.True(TerritoryName.AreSame(other, one));
    }

    [Theory]
    [InlineData("Приреченский", "Приреченск-Южный")]
    [InlineData("Новосельский", "Новосельцевский")]
    [InlineData("Заречный", "Заречинский")]
    [InlineData("Луговской", "Лугининский")]
    [InlineData("Снежный", "Снежногорск")]
    public void Names_that_begin_alike_are_two(string one, string other)
    {
        Assert.False(TerritoryName.AreSame(one, other));
        Assert.False(TerritoryName.AreSame(other, one));
    }

    [Theory]
    [InlineData("Дорожная карта наставничества Заречинского района", true)]
    [InlineData("Дорожная карта наставничества в Заречном районе", false)]
    public void A_district_that_begins_alike_is_another_territory(string title, bool isOther)
    {
        var read = new WordPaper()
            .Face()
            .Heading(title)
            .Rows("№¦Мероприятие¦Срок¦Ответственные\n1¦Составить перечень¦до 1 октября 2023 г.¦УО")
            .Read();

        Assert.Equal(isOther, read.Findings.Any(f => f.Code == FindingCode.TerritoryDiffers));
    }
}
