using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Xunit;

namespace Mentorship.Tests.Parties;

public sealed class PartyReaderTests
{
    public static TheoryData<string, string> Phrases => PartyTable.Rows();

    [Theory]
    [MemberData(nameof(Phrases))]
    public void An_expression_is_read_as_a_careful_clerk_reads_it(string phrase, string reading) =>
        Assert.Equal(
            reading.TrimEnd(),
            PartyTable.Line(PartyTable.Read(phrase.Replace("\\n", "\n", StringComparison.Ordinal))).TrimEnd()
        );

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_group_that_was_understood_reads_back_to_the_same_group(string phrase, string reading)
    {
        Assert.NotNull(reading);
        foreach (var group in PartyTable.Read(phrase).Parties.Where(p => p.Kind == PartyKind.Group))
            Assert.Equal(Meaning(group), Meaning(Assert.Single(PartyTable.Read(group.UnderstoodAs).Parties)));
    }

    [Fact]
    public void The_table_holds_more_than_a_hundred_and_fifty_phrases() => Assert.True(Phrases.Count >= 150);

    [Fact]
    public void The_text_is_kept_to_the_letter()
    {
        const string text = " <b>УО</b>,\r\n&nbsp;кто-нибудь ";

        Assert.Equal(text, PartyTable.Read(text).Text);
        Assert.Equal("", PartyTable.Read(null).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("–")]
    [InlineData("<p>&nbsp;</p>")]
    public void An_empty_cell_has_no_parties_and_is_asked_about(string? cell)
    {
        var reading = PartyTable.Read(cell);

        Assert.Empty(reading.Parties);
        Assert.True(reading.NeedsReview);
    }

    [Theory]
    [InlineData("директор", "Body: СОШ № 1: директор")]
    [InlineData("зам. директора по УВР", "Body: СОШ № 1: заместитель директора по УВР")]
    [InlineData("ОО", "Body: СОШ № 1")]
    [InlineData("кураторы в ОО", "Body: СОШ № 1: кураторы в ОО")]
    [InlineData("оставляю за собой", "Body: СОШ № 1: руководитель")]
    [InlineData("УО", "Body: Управление образования")]
    [InlineData("СОШ № 10", "Body: СОШ № 10")]
    [InlineData("детские сады", "Group: все детские сады")]
    [InlineData("организации-партнёры (по согласованию)", "Group: все организации-партнёры (по согласованию)")]
    public void In_the_paper_of_one_organisation_its_own_people_are_meant(string phrase, string reading) =>
        Assert.Equal(reading, PartyTable.Line(PartyReader.Read(phrase, PartyTable.District.Of(PartyTable.Id(3)))));

    [Fact]
    public void In_a_city_its_schools_are_all_schools()
    {
        var city = PartyTable.District with
        {
            Bodies = [PartyTable.Body(1, OrganisationKind.Department, "УО", "Управление образования города Озёрного")],
        };

        Assert.False(PartyReader.Read("школы города", city).NeedsReview);
    }

    [Fact]
    public void Of_two_people_who_fit_none_is_taken()
    {
        var reading = PartyTable.Read("Зорина В.И.");

        Assert.Null(Assert.Single(reading.Parties).PersonId);
        Assert.True(reading.NeedsReview);
        Assert.Equal(PartyTable.Id(4), Assert.Single(PartyTable.Read("Зориной Вере Ивановне").Parties).PersonId);
    }

    [Fact]
    public void An_alias_of_the_district_comes_before_a_built_in_word()
    {
        var aliased = PartyTable.District.Bodies.Select(b => b.ShortName == "ЦДТ" ? b with { Aliases = ["ДО"] } : b);

        var reading = PartyReader.Read("ОО, ДО", PartyTable.District with { Bodies = [.. aliased] });

        Assert.Equal(PartyTable.Id(6), reading.Parties[1].OrganisationId);
        Assert.False(reading.NeedsReview);
    }

    [Theory]
    [InlineData("ответственные лица", false)]
    [InlineData("мировой", false)]
    [InlineData("Лицея", true)]
    [InlineData("лицею № 5", true)]
    [InlineData("Миром", true)]
    public void A_name_of_one_word_is_found_by_its_cases_alone(string phrase, bool isFound)
    {
        DirectoryBody[] more =
        [
            new(PartyTable.Id(11), OrganisationKind.School, "Лицей № 5", "МАОУ «Лицей № 5»", ["Лицей"]),
            new(PartyTable.Id(12), OrganisationKind.Enterprise, "Мир", "ООО «Мир»", []),
        ];

        var reading = PartyReader.Read(
            phrase,
            PartyTable.District with
            {
                Bodies = [.. PartyTable.District.Bodies, .. more],
            }
        );

        Assert.Equal(isFound, reading.Parties.Any(p => p.OrganisationId is not null));
        Assert.Equal(!isFound, reading.NeedsReview);
    }

    [Fact]
    public void A_name_of_two_bodies_is_asked_about()
    {
        var twice = PartyTable.District.Bodies.Select(b =>
            b.Kind == OrganisationKind.Department ? b : b with { Aliases = ["Опорная площадка"] }
        );

        var reading = PartyReader.Read("Опорная площадка", PartyTable.District with { Bodies = [.. twice] });

        Assert.Equal(PartyKind.Unknown, Assert.Single(reading.Parties).Kind);
    }

    [Fact]
    public void Without_a_directory_the_shape_of_the_words_still_says_what_they_are()
    {
        var reading = PartyReader.Read("УО, МКУ ИМЦ, руководители ОО, Кравцова Н.П., как получится", PartyTable.Empty);

        Assert.Equal(
            [PartyKind.Body, PartyKind.Body, PartyKind.Group, PartyKind.Person, PartyKind.Unknown],
            reading.Parties.Select(p => p.Kind)
        );
        Assert.True(reading.NeedsReview);
    }

    internal static object Meaning(PartyMeaning p) =>
        (p.Kind, p.OrganisationId, p.PersonId, p.Kinds, p.FunctionId, p.Post, p.IsLead, p.ByAgreement, p.LeftOut);

    [Theory]
    [InlineData("ОО, кроме СОШ № 1", "ОО, кроме СОШ № 1 Group")]
    [InlineData("школы, за исключением СОШ № 1, 10", "школы, за исключением СОШ № 1, 10 Group")]
    [InlineData("УО, ОО, кроме Гимназии № 3", "УО Body | ОО, кроме Гимназии № 3 Group")]
    [InlineData("Нач. УО Ветрова", "Нач. УО Ветрова Person")]
    [InlineData("Начальник УО Ветрова Н. П.", "Начальник УО Ветрова Н. П. Person")]
    [InlineData("УО совместно с ИМЦ", "УО Body | ИМЦ Body")]
    [InlineData("ИМЦ совместно со школами", "ИМЦ Body | школами Group")]
    public void With_a_directory_and_without_one_the_same_parties_are_named(string phrase, string parties)
    {
        Assert.Equal(parties, Named(PartyTable.District));
        Assert.Equal(parties, Named(PartyTable.Empty));

        string Named(PartyDirectory directory) =>
            string.Join(" | ", PartyReader.Read(phrase, directory).Parties.Select(p => $"{p.Text} {p.Kind}"));
    }
}
