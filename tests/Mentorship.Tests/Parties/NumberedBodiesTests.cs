using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Xunit;

namespace Mentorship.Tests.Parties;

/// <summary>Numbers that follow a school are schools, whatever else in the district has such a number.</summary>
public sealed class NumberedBodiesTests
{
    private static readonly PartyDirectory Directory = new(
        [
            .. new[] { 1, 2, 3, 4, 6 }.Select(n =>
                Body(OrganisationKind.School, $"СОШ № {n}", $"Средняя общеобразовательная школа № {n}")
            ),
            .. new[] { 2, 3, 4, 5 }.Select(n =>
                Body(OrganisationKind.Kindergarten, $"Детский сад № {n} «Теремок»", $"Детский сад № {n} «Теремок»")
            ),
            Body(OrganisationKind.MethodCentre, "ИМЦ", "Информационно-методический центр"),
        ],
        [],
        []
    );

    [Theory]
    [InlineData("зам. директора по ВР школ №№ 1, 2 и 4", "1 2 4")]
    [InlineData("директора школ № 1 и № 2", "1 2")]
    [InlineData("заместители директоров СОШ № 1, № 2", "1 2")]
    [InlineData("школы № 1, 2, 4", "1 2 4")]
    [InlineData("школы №1-4", "1 2 3 4")]
    [InlineData("СОШ № 1 – 4", "1 2 3 4")]
    public void They_are_read_as_schools(string words, string numbers)
    {
        var schools = PartyReader
            .Read(words, Directory)
            .Parties.Select(p => Directory.Bodies.Single(b => b.Id == p.OrganisationId));

        Assert.Equal(numbers.Split(' ').Select(n => $"СОШ № {n}").Order(), schools.Select(b => b.ShortName).Order());
    }

    [Theory]
    [InlineData("зам. директора по ВР школ №№ 1, 2 и 4")]
    [InlineData("директора школ № 1 и № 2")]
    [InlineData("директора МБОУ СОШ № 1, № 2")]
    [InlineData("заместители директоров школ № 1 и № 3")]
    [InlineData("директора СОШ № 1, СОШ № 2 и СОШ № 4")]
    [InlineData("директора МБОУ СОШ № 1 и МБОУ СОШ № 3")]
    [InlineData("кураторы СОШ № 1 и СОШ № 3")]
    public void The_post_goes_along(string words) =>
        Assert.All(PartyReader.Read(words, Directory).Parties, p => Assert.NotNull(p.Post));

    [Theory]
    [InlineData("директора СОШ № 1, ИМЦ")]
    [InlineData("директор СОШ № 1, СОШ № 2")]
    [InlineData("директора СОШ № 1; СОШ № 2")]
    public void A_post_is_not_given_to_whom_it_was_not_said_of(string words)
    {
        var parties = PartyReader.Read(words, Directory).Parties;

        Assert.Equal([true, false], parties.Select(p => p.Post is not null));
    }

    [Theory]
    [InlineData("ИМЦ - по согласованию")]
    [InlineData("ИМЦ – по согласованию")]
    [InlineData("ИМЦ, по согласованию")]
    public void By_agreement_is_heard_behind_a_dash_too(string words)
    {
        var reading = PartyReader.Read(words, Directory);

        Assert.True(Assert.Single(reading.Parties).ByAgreement);
        Assert.False(reading.NeedsReview);
    }

    [Theory]
    [InlineData("руководители ОО (Иванов И.И.)")]
    [InlineData("СОШ № 4 - 6")]
    public void What_a_clerk_would_ask_about_is_asked_about(string words) =>
        Assert.True(PartyReader.Read(words, Directory).NeedsReview);

    private static DirectoryBody Body(OrganisationKind kind, string shortName, string fullName) =>
        new(Guid.CreateVersion7(), kind, shortName, fullName, []);
}
