using Mentorship.Tests.Harness;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Xunit;

namespace Mentorship.Tests.Domain.Letters;

public sealed class LetterTests
{
    private static readonly Guid District = Guid.CreateVersion7();
    private static readonly DateOnly Today = TestClock.Today;
    private static readonly Step Now = new(Guid.CreateVersion7(), DateTimeOffset.UnixEpoch, Today);
    private static readonly FrozenText Frozen = new("{}", "00");

    private readonly Organisation department = Body(OrganisationKind.Department, "УО");
    private readonly Organisation stepnaya = Body(OrganisationKind.School, "Степная СОШ");
    private readonly Organisation rechnaya = Body(OrganisationKind.School, "Речная СОШ");
    private readonly Organisation rucheyok = Body(OrganisationKind.Kindergarten, "Детский сад «Ручеёк»");

    private Organisation[] All => [department, stepnaya, rechnaya, rucheyok];

    [Fact]
    public void It_goes_to_kinds_and_single_bodies_that_work_and_never_to_its_sender()
    {
        var letter = GivenLetters.Draft(department);
        var closed = Body(OrganisationKind.School, "Луговая СОШ");
        closed.Close(Today.AddDays(-1), "ликвидирована");
        letter.SendTo(new([OrganisationKind.School, OrganisationKind.Department]), new([rucheyok.Id, stepnaya.Id]));

        Assert.Equal([rechnaya, stepnaya, rucheyok], letter.Recipients([.. All, closed], Today));
    }

    [Fact]
    public void What_is_sent_has_number_day_copies_and_never_changes()
    {
        var letter = GivenLetters.Draft(department);
        Assert.Throws<RuleBroken>(() => letter.Send("1", Frozen, Now));
        letter.CopyTo([stepnaya, rechnaya]);
        letter.Send(" 01-15/118 ", Frozen, Now);

        Assert.Equal(("01-15/118", Today, Today.Year), (letter.Number, letter.SentOn, letter.Year));
        Assert.Equal(2, letter.Copies.Count);
        Assert.Throws<RuleBroken>(() => letter.Write(new LetterHead("О другом"), "Текст"));
        Assert.Throws<RuleBroken>(() => letter.SendTo(OrganisationKinds.None, OrganisationIds.None));
        Assert.Throws<RuleBroken>(() => letter.CopyTo([rucheyok]));
        Assert.Throws<RuleBroken>(() => letter.Send("2", Frozen, Now));
    }

    [Fact]
    public void Without_text_signer_or_recipients_it_is_not_sent()
    {
        var letter = GivenLetters.Draft(department);
        Assert.Throws<RuleBroken>(() => letter.MustBeReady([]));
        letter.Write(new LetterHead("О семинаре") { SignerPost = "Начальник", SignerName = "И. О. Белов" }, " ");
        Assert.Equal("Body", Assert.Throws<RuleBroken>(() => letter.MustBeReady(All)).Field);
        letter.Write(new LetterHead("О семинаре"), "Текст");
        Assert.Equal("SignerName", Assert.Throws<RuleBroken>(() => letter.MustBeReady(All)).Field);
        Assert.Throws<RuleBroken>(() => GivenLetters.Draft(stepnaya));
    }

    [Fact]
    public void A_copy_is_read_once_by_the_first_who_opened_it()
    {
        var letter = GivenLetters.Draft(department);
        letter.CopyTo([stepnaya]);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        letter.Copies[0].Read(first, DateTimeOffset.UnixEpoch);
        letter.Copies[0].Read(second, DateTimeOffset.UnixEpoch.AddDays(1));

        Assert.Equal((first, DateTimeOffset.UnixEpoch), (letter.Copies[0].ReadBy, letter.Copies[0].ReadAt));
    }

    [Fact]
    public void The_corner_names_heads_of_a_kind_of_several_kinds_or_one_head_in_the_dative()
    {
        var letter = GivenLetters.Draft(department);
        var plant = Body(OrganisationKind.Enterprise, "Молокозавод");
        stepnaya.Rename("Степная СОШ", "МБОУ «Степная средняя общеобразовательная школа»");
        stepnaya.AppointHead("Директор", "Крылова Анна Игоревна");

        Assert.Equal("Руководителям школ", Addressees.Of(letter, [stepnaya, rechnaya]));
        Assert.Equal("Руководителям образовательных организаций", Addressees.Of(letter, [stepnaya, rucheyok]));
        Assert.Equal("Руководителям организаций", Addressees.Of(letter, [stepnaya, plant]));
        Assert.Equal(
            "Директору\nМБОУ «Степная средняя общеобразовательная школа»\nКрыловой А. И.",
            Addressees.Of(letter, [stepnaya])
        );
        letter.Write(new LetterHead("О семинаре") { Addressee = "Всем\nнаставникам" }, "Текст");
        Assert.Equal("Всем\nнаставникам", Addressees.Of(letter, [stepnaya]));
    }

    [Fact]
    public void Chosen_schools_are_named_and_many_of_them_stand_in_a_list()
    {
        var letter = GivenLetters.Draft(department);
        letter.SendTo(OrganisationKinds.None, new([stepnaya.Id, rechnaya.Id]));
        Assert.Equal("Руководителям:\nСтепной СОШ,\nРечной СОШ", Addressees.Of(letter, [stepnaya, rechnaya]));
        Assert.False(Addressees.AreListed(letter, [stepnaya, rechnaya]));
        Organisation[] many = [.. Enumerable.Range(1, 6).Select(n => Body(OrganisationKind.School, $"СОШ № {n}"))];
        letter.SendTo(OrganisationKinds.None, new([.. many.Select(o => o.Id)]));
        Assert.Equal("Руководителям школ\n(по списку)", Addressees.Of(letter, many));
        Assert.True(Addressees.AreListed(letter, many));
        letter.SendTo(new([OrganisationKind.School]), OrganisationIds.None);
        Assert.Equal("Руководителям школ", Addressees.Of(letter, many));
    }

    [Fact]
    public void The_head_is_named_in_the_forms_that_somebody_put_right()
    {
        stepnaya.Rename("Степная СОШ", "МБОУ «Степная школа»");
        stepnaya.AppointHead("Директор-наставник", "Кравец Олег Ильич");
        var person = Guid.CreateVersion7();
        var heads = new HeadForms(
            new FormsBook([
                new(
                    stepnaya.DistrictId,
                    FormsOf.Surname,
                    person,
                    new("Кравец", "Кравеца", "Кравецу", "Кравеца", "Кравецем", "Кравеце")
                ),
                new(
                    stepnaya.DistrictId,
                    FormsOf.Post,
                    null,
                    new(
                        "директор-наставник",
                        "директор-наставника",
                        "директор-наставнику",
                        "директор-наставника",
                        "директор-наставником",
                        "директор-наставнике"
                    )
                ),
            ]),
            new Dictionary<Guid, Guid> { [stepnaya.Id] = person }
        );

        Assert.Equal(
            "Директор-наставнику\nМБОУ «Степная школа»\nКравецу О. И.",
            Addressees.Of(GivenLetters.Draft(department), [stepnaya], heads)
        );
    }

    [Theory]
    [InlineData("", "01-15/118", "01-15/1")]
    [InlineData("3 4", null, "5")]
    [InlineData("01-15/118 01-15/119", null, "01-15/120")]
    [InlineData("", null, "1")]
    public void Outgoing_numbers_are_counted_at_their_end(string ofYear, string? earlier, string next)
    {
        var taken = ofYear.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // A new year begins its row from one.
        Assert.Equal(next, OrderNumber.Next(taken, earlier, atEnd: true));
        Assert.Equal("01-15/4", OrderNumber.Gap("01-15/9", ["01-15/3"], atEnd: true));
        Assert.Null(OrderNumber.Gap("01-15/4", ["01-15/3"], atEnd: true));
    }

    private static Organisation Body(OrganisationKind kind, string name) =>
        new(District, kind, name, null, new DateOnly(2010, 9, 1));
}
