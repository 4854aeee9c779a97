using Mentorship.Web.Domain.Declension;
using Xunit;

namespace Mentorship.Tests.Declension;

public sealed class FormsTests
{
    public static readonly TheoryData<string, string> Names = FormsTable.Rows("declension-names");
    public static readonly TheoryData<string, string> Phrases = FormsTable.Rows("declension-phrases");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_part_of_a_name_has_the_forms_of_the_table(string what, string forms) =>
        Assert.Equal(forms, FormsTable.Line(FormsTable.Name(what[0], FormsTable.SexOf(what[2]), what[4..])));

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_post_or_a_body_has_the_forms_of_the_table(string what, string forms)
    {
        var declined = what[0] == 'д' ? PostForms.Of(what[2..]) : BodyForms.Of(what[2..]);

        Assert.Equal(forms, FormsTable.Line(declined, " / "));
    }

    [Fact]
    public void The_tables_hold_more_than_a_thousand_forms() => Assert.True((Names.Count + Phrases.Count) * 5 >= 1000);

    [Theory]
    [InlineData("план", "утверждён")]
    [InlineData("Состав рабочей группы", "утверждён")]
    [InlineData("Перечень показателей", "утверждён")]
    [InlineData("Дорожная карта наставничества", "утверждена")]
    [InlineData("Программа", "утверждена")]
    [InlineData("форма отчёта", "утверждена")]
    [InlineData("Муниципальная целевая модель", "утверждена")]
    [InlineData("Положение о рабочей группе", "утверждено")]
    [InlineData("Штатное расписание", "утверждено")]
    [InlineData("Результаты мониторинга", "утверждены")]
    [InlineData("Изменения в приказ", "утверждены")]
    [InlineData("Методические рекомендации", "утверждены")]
    [InlineData("Сведения", "утверждены")]
    public void A_participle_agrees_with_the_head_of_the_title(string title, string word) =>
        Assert.Equal((word, true), ShortParticiple.Approved.With(title));

    [Theory]
    [InlineData("Порядок и сроки проведения", "утверждены")]
    [InlineData("Ель", "утверждён")]
    [InlineData("", "утверждён")]
    [InlineData(null, "утверждён")]
    public void A_participle_says_when_it_is_not_sure(string? title, string word) =>
        Assert.Equal((word, false), ShortParticiple.Approved.With(title));
}
