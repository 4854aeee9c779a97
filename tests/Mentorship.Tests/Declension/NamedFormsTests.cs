using Mentorship.Web.Domain.Declension;
using Xunit;

namespace Mentorship.Tests.Declension;

public sealed class NamedFormsTests
{
    [Theory]
    [InlineData("Соколов Андрей Сергеевич", "Соколову Андрею Сергеевичу")]
    [InlineData("Каменская-Юрьева Анна Львовна", "Каменской-Юрьевой Анне Львовне")]
    [InlineData("Седых Пётр Ильич", "Седых Петру Ильичу")]
    [InlineData("Лев Николаевич Толстой", "Льву Николаевичу Толстому")]
    [InlineData("Абрамович Роман Аркадьевич", "Абрамовичу Роману Аркадьевичу")]
    [InlineData("Ли Ольга Викторовна", "Ли Ольге Викторовне")]
    [InlineData("Керимов Рашид Гасан оглы", "Керимову Рашиду Гасан оглы")]
    [InlineData("Исламов Рустам Рафик угли", "Исламову Рустаму Рафик угли")]
    [InlineData("А. С. Соколов", "А. С. Соколову")]
    [InlineData("Соколов А.С.", "Соколову А.С.")]
    [InlineData("директор СОШ № 1 Соколов Андрей Сергеевич", "директору СОШ № 1 Соколову Андрею Сергеевичу")]
    [InlineData("Соколов Андрей Сергеевич, директор СОШ № 1", "Соколову Андрею Сергеевичу, директору СОШ № 1")]
    [InlineData("и. о. директора Соколова А. С.", "и. о. директора Соколовой А. С.")]
    [InlineData("МБУ НМИЦ (Соколов А.С.)", "МБУ НМИЦ (Соколову А.С.)")]
    public void A_name_is_found_among_other_words_and_declined_in_all_its_parts(string words, string dative) =>
        Assert.Equal(dative, NamedForms.Of(words)?[Case.Dative]);

    [Theory]
    [InlineData("Централизованная бухгалтерия")]
    [InlineData("МБОУ СОШ имени Льва Николаевича Толстого")]
    [InlineData("Детский сад «Анна Львовна Соколова»")]
    [InlineData("директор СОШ № 1")]
    [InlineData("Почта России")]
    [InlineData("Красный Крест")]
    [InlineData("Степная Школа")]
    public void Words_without_a_person_are_no_name(string words) => Assert.Null(NamedForms.Of(words));
}
