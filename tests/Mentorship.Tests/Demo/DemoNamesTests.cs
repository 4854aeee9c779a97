using Mentorship.Web.Data.Demo.Names;
using Mentorship.Web.Data.Demo.Places;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Demo;

public class DemoNamesTests
{
    [Theory]
    [InlineData("Иван", "Иванович", "Ивановна")]
    [InlineData("Олег", "Олегович", "Олеговна")]
    [InlineData("Игорь", "Игоревич", "Игоревна")]
    [InlineData("Алексей", "Алексеевич", "Алексеевна")]
    [InlineData("Юрий", "Юрьевич", "Юрьевна")]
    [InlineData("Дмитрий", "Дмитриевич", "Дмитриевна")]
    [InlineData("Георгий", "Георгиевич", "Георгиевна")]
    [InlineData("Терентий", "Терентьевич", "Терентьевна")]
    [InlineData("Илья", "Ильич", "Ильинична")]
    [InlineData("Никита", "Никитич", "Никитична")]
    [InlineData("Лука", "Лукич", "Лукинична")]
    [InlineData("Фома", "Фомич", "Фоминична")]
    [InlineData("Кузьма", "Кузьмич", "Кузьминична")]
    [InlineData("Савва", "Саввич", "Саввична")]
    [InlineData("Лев", "Львович", "Львовна")]
    [InlineData("Павел", "Павлович", "Павловна")]
    [InlineData("Пётр", "Петрович", "Петровна")]
    [InlineData("Яков", "Яковлевич", "Яковлевна")]
    [InlineData("Михаил", "Михайлович", "Михайловна")]
    [InlineData("Даниил", "Даниилович", "Данииловна")]
    [InlineData("Фёдор", "Фёдорович", "Фёдоровна")]
    [InlineData("Равиль", "Равилевич", "Равилевна")]
    public void Patronymics_follow_the_name_of_the_father(string father, string son, string daughter)
    {
        Assert.Equal(son, Patronymics.Of(father, Sex.Male));
        Assert.Equal(daughter, Patronymics.Of(father, Sex.Female));
    }

    [Theory]
    [InlineData("Иванов", "Иванова")]
    [InlineData("Соловьёв", "Соловьёва")]
    [InlineData("Ильин", "Ильина")]
    [InlineData("Синицын", "Синицына")]
    [InlineData("Троицкий", "Троицкая")]
    [InlineData("Полевой", "Полевая")]
    [InlineData("Заречный", "Заречная")]
    [InlineData("Орлов-Заречный", "Орлова-Заречная")]
    [InlineData("Лебедев-Кравченко", "Лебедева-Кравченко")]
    [InlineData("Черных", "Черных")]
    [InlineData("Шевченко", "Шевченко")]
    [InlineData("Хабибуллин", "Хабибуллина")]
    [InlineData("Григорян", "Григорян")]
    [InlineData("Цой", "Цой")]
    [InlineData("Шульц", "Шульц")]
    public void Surnames_of_women_are_right(string man, string woman) =>
        Assert.Equal(woman, SurnameForms.Feminine(man));

    [Fact]
    public void The_lists_are_long_and_have_nothing_twice()
    {
        Assert.True(Surnames.Russian.Count >= 250);
        var all = Surnames.Russian.Concat(Surnames.Tatar).Concat(Surnames.Armenian).Concat(Surnames.Korean).ToList();
        Assert.Equal([], Twice(all));
        foreach (var year in new[] { 1950, 1960, 1980, 2000, 2015 })
        foreach (var sex in new[] { Sex.Male, Sex.Female })
            Assert.Equal([], Twice(GivenNames.Of(Origin.Russian, sex, year)));
    }

    [Fact]
    public void Children_are_called_otherwise_than_their_teachers()
    {
        Assert.Contains("Милана", GivenNames.Of(Origin.Russian, Sex.Female, 2016));
        Assert.DoesNotContain("Милана", GivenNames.Of(Origin.Russian, Sex.Female, 1970));
        Assert.DoesNotContain("Галина", GivenNames.Of(Origin.Russian, Sex.Female, 2016));
    }

    [Fact]
    public void Slugs_are_plain_Latin() => Assert.Equal("cheremukhovskaya", Transliteration.Slug("Черёмуховская"));

    private static IEnumerable<string> Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key);
}
