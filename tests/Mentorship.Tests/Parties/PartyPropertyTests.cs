using FsCheck;
using FsCheck.Fluent;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Xunit;

namespace Mentorship.Tests.Parties;

public sealed class PartyPropertyTests
{
    private static readonly string[] Words =
    [
        .. "УО ОО ДО и , ; / - – ( ) : № 1 10 Н.П. Кравцова Седов А.В. руководители заместитель директора по УВР , в".Split(
            ' '
        ),
        "детских садов",
        "школы",
        "кураторы в ОО",
        "МБУ",
        "«ИМЦ»",
        "по согласованию",
        "рекомендовать",
        "координатор",
        "города",
        "ответственный за",
        "рабочая группа",
        "\n",
        "которого",
        "начальник отдела",
        "И.О.",
    ];

    private static readonly PartyDirectory Numbered = new(
        [
            .. new[] { 1, 2, 3, 5, 8, 13 }.Select(n => Body(n, OrganisationKind.School, $"СОШ № {n}", "МБОУ")),
            .. Enumerable
                .Range(1, 12)
                .Select(n => Body(100 + n, OrganisationKind.Kindergarten, $"Детский сад № {n}", "МБДОУ")),
        ],
        [],
        []
    );

    private static Gen<(string Text, OrganisationKind Kind)> Series =>
        from post in Gen.Elements("", "директора ", "зам. директора по ВР ", "заместители директоров ", "учителя ")
        from kind in Gen.Elements(OrganisationKind.School, OrganisationKind.Kindergarten)
        from sign in Gen.Elements("№ ", "№", "№№ ", "")
        from first in Gen.Choose(1, 14)
        from rest in Gen.ListOf(
            from mark in Gen.Elements(", ", " и ", ", № ", " и № ", "-", " – ", "; ")
            from number in Gen.Choose(1, 14)
            select mark + number
        )
        select (
            $"{post}{(kind == OrganisationKind.School ? "школ" : "детских садов")} {sign}{first}{string.Concat(rest)}",
            kind
        );

    private static Gen<string> Group =>
        from post in Gen.Elements(
            "",
            "руководители ",
            "заместителям директора по УВР ",
            "педагог-психолог ",
            "кураторами в ",
            "классные руководители ",
            "и.о. директора ",
            "члены рабочей группы "
        )
        from place in Gen.Elements("ОО", "школ", "детских садов", "колледжи и техникумы", "ДОУ", "УДО", "предприятий")
        from mark in Gen.Elements("", " (по согласованию)", " (координатор)")
        select post + place + mark;

    [Fact]
    public void A_group_written_back_is_read_as_the_same_group() =>
        Prop.ForAll(
                Group.ToArbitrary(),
                text =>
                {
                    foreach (var group in PartyTable.Read(text).Parties.Where(p => p.Kind == PartyKind.Group))
                    {
                        var again = Assert.Single(PartyTable.Read(group.UnderstoodAs).Parties);
                        Assert.Equal(PartyReaderTests.Meaning(group), PartyReaderTests.Meaning(again));
                    }
                }
            )
            .Holds();

    [Fact]
    public void A_number_behind_a_body_is_never_a_body_of_another_kind() =>
        Prop.ForAll(
                Series.ToArbitrary(),
                series =>
                    Assert.All(
                        PartyReader.Read(series.Text, Numbered).Parties.Where(p => p.OrganisationId is not null),
                        p => Assert.Equal(series.Kind, Numbered.Bodies.Single(b => b.Id == p.OrganisationId).Kind)
                    )
            )
            .Holds();

    [Theory]
    [InlineData("школы №1-4", "СОШ № 1, СОШ № 2, СОШ № 3")]
    [InlineData("СОШ № 2 – 5", "СОШ № 2, СОШ № 3, СОШ № 5")]
    [InlineData("школы № 4-8", "СОШ № 5, СОШ № 8")]
    [InlineData("детские сады № 2—4, 7", "Детский сад № 2, Детский сад № 3, Детский сад № 4, Детский сад № 7")]
    public void A_range_of_numbers_means_those_that_exist_in_it(string text, string bodies)
    {
        var reading = PartyReader.Read(text, Numbered);

        Assert.Equal(bodies, string.Join(", ", reading.Parties.Select(p => p.UnderstoodAs)));
        Assert.False(reading.NeedsReview);
    }

    [Fact]
    public void A_post_before_several_numbers_is_that_of_all_of_them()
    {
        var reading = PartyReader.Read("зам. директора по ВР школ №№ 1, 2 и 4", Numbered);

        Assert.Equal(
            "СОШ № 1, СОШ № 2, СОШ № 4",
            string.Join(", ", reading.Parties.Select(p => p.UnderstoodAs.Split(':')[0]))
        );
        Assert.All(reading.Parties, p => Assert.Equal("заместитель директора по ВР", p.Post));
        Assert.True(reading.NeedsReview);
    }

    [Fact]
    public void No_text_whatever_breaks_the_reader() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => KeepsText(text)).Holds();

    [Fact]
    public void No_heap_of_known_words_breaks_the_reader() =>
        Prop.ForAll(
                Gen.ListOf(Gen.Elements(Words)).Select(words => string.Join(' ', words)).ToArbitrary(),
                text => KeepsText(text)
            )
            .Holds();

    [Theory]
    [InlineData("УО ")]
    [InlineData("А.Б. ")]
    [InlineData("Кравцова Н.П. ")]
    [InlineData("начальник отдела ")]
    [InlineData("школы и ")]
    [InlineData("((((")]
    [InlineData("<b> & < ")]
    [InlineData("№ 1, ")]
    [InlineData("совет отцов, в ")]
    [InlineData("Ж")]
    public void The_work_on_noise_grows_with_its_length_and_no_faster(string noise)
    {
        var (shorter, longer) = (Steps(noise, 5_000), Steps(noise, 10_000));

        Assert.True(longer <= shorter * 3 + 1_000, $"{shorter} → {longer}");
        Assert.True(longer <= 1_000 * 10_000, $"{longer} шагов");
    }

    [Fact]
    public void A_thousand_expressions_against_a_large_district_take_little_work()
    {
        var directory = new PartyDirectory(
            [
                .. Enumerable
                    .Range(1, 100)
                    .Select(n => new DirectoryBody(
                        PartyTable.Id(n),
                        OrganisationKind.School,
                        $"СОШ № {n}",
                        $"МБОУ «Средняя школа № {n}»",
                        []
                    )),
            ],
            [
                .. Enumerable
                    .Range(1, 1_000)
                    .Select(n => new DirectoryPerson(
                        PartyTable.Id(n),
                        $"Реч{(char)('а' + n % 32)}{(char)('а' + n / 32)}нов",
                        "Анна",
                        "Ильинична",
                        null,
                        null
                    )),
            ],
            []
        );
        var steps = 0L;

        for (var n = 0; n < 1_000; n++)
        {
            PartyReader.Read($"СОШ № {n % 100 + 1}, руководители ОО, Речабнов А.И.", directory, out var more);
            steps += more;
        }

        Assert.True(steps < 1_000_000, $"{steps} шагов");
    }

    private static DirectoryBody Body(int n, OrganisationKind kind, string name, string form) =>
        new(PartyTable.Id(n), kind, name, $"{form} «{name}»", [$"{form} № {n % 100}"]);

    private static int Steps(string noise, int length)
    {
        var text = string.Concat(Enumerable.Repeat(noise, length / noise.Length));
        PartyReader.Read(text, PartyTable.District, out var steps);
        return steps;
    }

    private static bool KeepsText(string? text) => PartyTable.Read(text).Text == (text ?? "");
}
