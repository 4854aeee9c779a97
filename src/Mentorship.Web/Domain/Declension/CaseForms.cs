namespace Mentorship.Web.Domain.Declension;

/// <summary>The six forms of a word or a phrase; the same six, typed by a person, are a correction that is kept.</summary>
public sealed record CaseForms(
    string Nominative,
    string Genitive,
    string Dative,
    string Accusative,
    string Instrumental,
    string Prepositional
)
{
    public const int MaxLength = 400;

    public string this[Case to] =>
        to switch
        {
            Case.Nominative => Nominative,
            Case.Genitive => Genitive,
            Case.Dative => Dative,
            Case.Accusative => Accusative,
            Case.Instrumental => Instrumental,
            Case.Prepositional => Prepositional,
            _ => throw new ArgumentOutOfRangeException(nameof(to), to, message: null),
        };

    public static CaseForms Unchanged(string text) => new(text, text, text, text, text, text);

    /// <summary>What a person typed in place of what the rules proposed; a field left empty keeps the proposal.</summary>
    /// <exception cref="RuleBroken">A form is too long.</exception>
    public CaseForms Corrected(
        string? genitive,
        string? dative,
        string? accusative,
        string? instrumental,
        string? prepositional
    ) =>
        this with
        {
            Genitive = Text.Optional(genitive, MaxLength, nameof(Genitive)) ?? Genitive,
            Dative = Text.Optional(dative, MaxLength, nameof(Dative)) ?? Dative,
            Accusative = Text.Optional(accusative, MaxLength, nameof(Accusative)) ?? Accusative,
            Instrumental = Text.Optional(instrumental, MaxLength, nameof(Instrumental)) ?? Instrumental,
            Prepositional = Text.Optional(prepositional, MaxLength, nameof(Prepositional)) ?? Prepositional,
        };

    internal static CaseForms Of(IReadOnlyList<string> six) => new(six[0], six[1], six[2], six[3], six[4], six[5]);
}
