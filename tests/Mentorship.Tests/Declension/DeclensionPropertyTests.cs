using FsCheck;
using FsCheck.Fluent;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Declension;

public sealed class DeclensionPropertyTests
{
    private const string Signs = "абвгежийклнорсуцчшщьыэюяёЕВИНЬ-‑ .,–«»()№№3/zZ\u0301\n\t";

    private static readonly string[] Words =
    [
        "заместитель",
        "директора",
        "старший",
        "школьные",
        "педагоги",
        "педагог-психолог",
        "исполняющий",
        "обучающиеся",
        "и",
        "–",
        "(",
        "и.",
        "о.",
        "МБОУ",
        "«Центр»",
        "город",
        "г.",
        "Заречный",
        "по",
        "рабочая",
        "группа,",
        "ся",
        "ий",
        "ец",
        "ь",
    ];

    private static readonly Arbitrary<string> Noise = Gen.Elements(Signs.ToCharArray())
        .ArrayOf()
        .Select(signs => new string(signs))
        .ToArbitrary();

    private static readonly Arbitrary<string> Phrases = Gen.Elements(Words)
        .ArrayOf()
        .Select(words => string.Join(' ', words))
        .ToArbitrary();

    [Fact]
    public void Nothing_typed_breaks_the_rules_and_the_nominative_stays_what_was_typed() =>
        Prop.ForAll(
                Noise,
                text =>
                {
                    var tidy = Web.Domain.Text.Tidy(text) ?? "";
                    return Answers(text).All(answer => answer.Forms.Nominative == tidy);
                }
            )
            .Holds(2000);

    [Fact]
    public void A_phrase_keeps_its_words_their_first_letters_and_their_separators() =>
        Prop.ForAll(
                Phrases,
                text =>
                {
                    var tidy = Web.Domain.Text.Tidy(text) ?? "";
                    return new[] { PostForms.Of(text), BodyForms.Of(text) }.All(answer =>
                        FormsTable.Oblique.All(to => Firsts(answer[to]) == Firsts(tidy))
                    );
                }
            )
            .Holds(1000);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    public void Nothing_typed_has_no_forms(string? nothing) =>
        Assert.All(Answers(nothing), answer => Assert.All(FormsTable.Oblique, to => Assert.Equal("", answer[to])));

    [Theory]
    [MemberData(nameof(FormsTests.Names), MemberType = typeof(FormsTests))]
    public void A_name_in_capitals_has_its_forms_in_capitals(string what, string forms)
    {
        var declined = FormsTable.Name(what[0], FormsTable.SexOf(what[2]), what[4..].ToUpperInvariant());

        Assert.Equal(forms.ToUpperInvariant(), FormsTable.Line(declined));
    }

    [Theory]
    [MemberData(nameof(FormsTests.Names), MemberType = typeof(FormsTests))]
    public void A_name_without_the_dots_of_ё_has_the_same_forms_without_them(string what, string forms)
    {
        var declined = FormsTable.Name(what[0], FormsTable.SexOf(what[2]), what[4..].Replace('ё', 'е'));

        Assert.Equal(forms.Replace('ё', 'е'), FormsTable.Line(declined).Replace('ё', 'е'));
    }

    [Fact]
    public void A_text_of_any_length_is_read_once()
    {
        var text = string.Join(' ', Enumerable.Repeat("старший педагог-психолог –", 20_000));

        Assert.StartsWith(
            "старшему педагогу-психологу – старшему",
            PostForms.In(Case.Dative, text),
            StringComparison.Ordinal
        );
    }

    private static string Firsts(string text) =>
        string.Concat(text.Split(' ').Select(word => word[..Math.Min(1, word.Length)]));

    private static IEnumerable<Declined> Answers(string? text)
    {
        yield return PostForms.Of(text);
        yield return BodyForms.Of(text);
        yield return new(
            CaseForms.Unchanged(Web.Domain.Text.Tidy(text) ?? ""),
            ShortParticiple.Approved.With(text).IsCertain
        );
        foreach (var sex in new Sex?[] { Sex.Male, Sex.Female, null })
        {
            var forms = PersonForms.Of(new(text, text, text), sex);
            _ = forms.WithInitials(Case.Dative) + forms.Signature;
            yield return forms.Surname;
            yield return forms.Name;
            if (forms.Patronymic is { } patronymic)
                yield return patronymic;
        }
    }
}
