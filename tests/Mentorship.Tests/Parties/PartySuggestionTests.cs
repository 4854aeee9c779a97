using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Xunit;

namespace Mentorship.Tests.Parties;

public sealed class PartySuggestionTests
{
    private static IReadOnlyList<PartySuggestion> For(string text) =>
        PartySuggestions.For(Assert.Single(PartyTable.Read(text).Parties), PartyTable.District);

    [Fact]
    public void An_unknown_body_is_near_those_that_share_its_words_or_may_be_new()
    {
        var offered = For("Центр творчества детей (по согласованию)");

        Assert.Equal((PartySuggestionKind.Alias, "ЦДТ"), (offered[0].Kind, offered[0].Name));
        Assert.Equal((PartySuggestionKind.NewBody, "Центр творчества детей"), (offered[^1].Kind, offered[^1].Name));
    }

    [Fact]
    public void A_namesake_is_offered_before_a_new_person()
    {
        var first = PartyTable.District.People.First(p => p.Surname == "Кравцова");
        var district = PartyTable.District with { People = [first, first with { Id = Guid.CreateVersion7() }] };
        var offered = PartySuggestions.For(
            Assert.Single(PartyReader.Read("Кравцова Н.П.", district).Parties),
            district
        );

        Assert.Equal((PartySuggestionKind.Person, "Кравцова Наталья Павловна"), (offered[0].Kind, offered[0].Name));
        Assert.Equal(PartySuggestionKind.NewPerson, offered[^1].Kind);
    }

    [Fact]
    public void Somebody_with_other_initials_is_not_offered() =>
        Assert.Equal(PartySuggestionKind.NewPerson, Assert.Single(For("Кравцова О.С.")).Kind);

    [Fact]
    public void A_numbered_body_is_offered_no_other_number()
    {
        Assert.Equal(PartySuggestionKind.NewBody, Assert.Single(For("СОШ № 99")).Kind);
        Assert.Equal(PartySuggestionKind.NewBody, Assert.Single(For("Детский сад № 9")).Kind);
    }

    [Fact]
    public void What_a_body_is_by_law_makes_it_like_no_other()
    {
        var paper = PartyTable.Body(
            10,
            OrganisationKind.Enterprise,
            "Редакция газеты «Наш край»",
            "Муниципальное автономное учреждение «Редакция газеты «Наш край»»"
        );
        var district = new PartyDirectory([paper], [], []);
        var asked = Assert.Single(PartyReader.Read("Директору МАУ «Ладья» (Седых В.В.)", district).Parties);

        Assert.DoesNotContain(PartySuggestions.For(asked, district), s => s.Id == paper.Id);
    }

    [Fact]
    public void What_is_known_needs_no_suggestion() => Assert.Empty(For("ИМЦ"));

    [Theory]
    [InlineData("МБУ «РМЦ»", false)]
    [InlineData("Центр", false)]
    [InlineData("МКУ «Информационно-методический центр Приозёрного района»", true)]
    public void Only_what_is_near_for_certain_is_sure(string text, bool isSure) =>
        Assert.Equal(
            isSure,
            PartySuggestions.For(Unknown(text), PartyTable.District).Any(s => s is { IsSure: true, Name: "ИМЦ" })
        );

    private static PartyMeaning Unknown(string text) =>
        new(text, PartyKind.Unknown, null, null, OrganisationKinds.None, null, null, false, false, "");
}
