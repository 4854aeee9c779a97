using System.Text.Json;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Declension;

public sealed class PersonFormsTests
{
    private static readonly PersonName Kravets = new("Кравец", "Лев", "Ильич");

    [Fact]
    public void A_person_is_named_in_full_with_initials_and_in_a_signature()
    {
        var forms = PersonForms.Of(new("Соловьёв-Седой", "Пётр", "Кузьмич"));

        Assert.True(forms.IsCertain);
        Assert.Equal("Соловьёву-Седому Петру Кузьмичу", forms.Full(Case.Dative));
        Assert.Equal("Соловьёвым-Седым Петром Кузьмичом", forms.Full(Case.Instrumental));
        Assert.Equal("Соловьёва-Седого П. К.", forms.WithInitials(Case.Accusative));
        Assert.Equal("П. К. Соловьёв-Седой", forms.Signature);
    }

    [Theory]
    [InlineData("Ким", "Анна-Мария", null, "А.-М.")]
    [InlineData("Ким", "Анна", " ", "А.")]
    [InlineData("Алиев", "Гейдар", "Али оглы", "Г. А.")]
    [InlineData("Ким", "И.", "П.", "И. П.")]
    [InlineData("Ким", null, null, "")]
    public void Initials_are_of_what_is_there(string surname, string? name, string? patronymic, string initials) =>
        Assert.Equal(initials, PersonForms.Of(new(surname, name, patronymic), Sex.Female).Initials);

    [Theory]
    [InlineData("Цой", "Женя", "Ильинична", Sex.Female, true)]
    [InlineData("Цой", "Никита", "Фомич", Sex.Male, true)]
    [InlineData("Алиев", "Вали", "Али оглы", Sex.Male, true)]
    [InlineData("Алиева", "Айнур", "Гейдар-кызы", Sex.Female, true)]
    [InlineData("Иванов", "Илья", null, Sex.Male, true)]
    [InlineData("Ахметова", "Айгуль", null, Sex.Female, false)]
    [InlineData("Ахметова", "Любовь", null, Sex.Female, true)]
    [InlineData("Черных", "Мария", null, Sex.Female, false)]
    [InlineData("Ким", "Игорь", null, Sex.Male, false)]
    [InlineData("Орлова", "Саша", null, Sex.Female, false)]
    [InlineData("Орлов", "Саша", null, Sex.Male, false)]
    [InlineData("Иванова", "Пётр", null, null, false)]
    [InlineData("Ким", "Ли", null, null, false)]
    [InlineData("Ким", "Женя", null, null, false)]
    [InlineData("", "", "", null, false)]
    public void The_sex_is_guessed(string surname, string name, string? patronymic, Sex? sex, bool isCertain)
    {
        var forms = PersonForms.Of(new(surname, name, patronymic));

        Assert.Equal((sex, isCertain), (forms.Sex, forms.IsCertain));
    }

    [Fact]
    public void Nothing_changes_when_the_sex_is_not_known() =>
        Assert.Equal("Орлюк Женя", PersonForms.Of(new("Орлюк", "Женя", null)).Full(Case.Dative));

    [Fact]
    public void A_given_sex_counts_and_a_patronymic_that_says_otherwise_is_reported()
    {
        var forms = PersonForms.Of(new("Ковальчук", "Саша", "Ивановна"), Sex.Male);

        Assert.Equal("Ковальчуку Саше Ивановна", forms.Full(Case.Dative));
        Assert.False(forms.IsCertain);
    }

    [Theory]
    [InlineData("Иванов", Sex.Female, "Иванов")]
    [InlineData("Иванова", Sex.Male, "Ивановы")]
    [InlineData("Smith", Sex.Male, "Smith")]
    [InlineData("Аль Хасан", Sex.Male, "Аль Хасана")]
    public void A_strange_surname_is_not_sure(string surname, Sex sex, string genitive)
    {
        var forms = PersonForms.Of(new(surname, null, null), sex);

        Assert.Equal((genitive, false), (forms.Surname[Case.Genitive], forms.IsCertain));
    }

    [Fact]
    public void A_correction_is_kept_as_json_and_used_and_sure()
    {
        var proposed = PersonForms.Of(Kravets);
        var typed = proposed.Surname.Forms.Corrected("Кравеца", "Кравецу", " Кравеца ", "Кравецем", "");
        var kept = JsonSerializer.Deserialize<PersonCorrections>(
            JsonSerializer.Serialize(new PersonCorrections(Surname: typed))
        );

        var forms = PersonForms.Of(Kravets, Sex.Male, kept);

        Assert.False(proposed.IsCertain);
        Assert.True(forms.IsCertain);
        Assert.Equal("Кравеца Льва Ильича", forms.Full(Case.Accusative));
        Assert.Equal("Кравце Л. И.", forms.WithInitials(Case.Prepositional));
    }

    [Fact]
    public void A_correction_of_another_surname_or_post_is_not_used()
    {
        var kept = CaseForms.Unchanged("Кравец");

        Assert.Equal("Швецу", PersonForms.Of(new("Швец", null, null), Sex.Male, new(kept)).Surname[Case.Dative]);
        Assert.Equal("методисту", PostForms.Of("методист", CaseForms.Unchanged("завуч"))[Case.Dative]);
        Assert.Equal("завуч", PostForms.Of("завуч", CaseForms.Unchanged("завуч"))[Case.Dative]);
        Assert.Equal("бюро", BodyForms.Of("бюро", CaseForms.Unchanged("бюро"))[Case.Dative]);
    }

    [Fact]
    public void A_correction_that_is_too_long_is_refused() =>
        Assert.Throws<RuleBroken>(() =>
            CaseForms.Unchanged("Кравец").Corrected(new string('а', CaseForms.MaxLength + 1), null, null, null, null)
        );
}
