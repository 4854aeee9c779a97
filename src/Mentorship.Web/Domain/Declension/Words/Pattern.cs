namespace Mentorship.Web.Domain.Declension.Words;

/// <summary>
/// How many letters of the nominative are cut and the five endings put in their place, «а у а ом е»; «.» is the
/// nominative itself, «_» nothing at all.
/// </summary>
internal readonly record struct Pattern(int Cut, string Endings, bool IsCertain = true)
{
    public static readonly Pattern Unchanged = new(0, ". . . . .");

    public Pattern Doubtful => this with { IsCertain = false };

    public Declined Apply(string word)
    {
        if (Cut > word.Length)
            return Declined.Unchanged(word, isCertain: false);
        var stem = word[..^Cut];
        var capitals = word.Length > 1 && word.All(letter => !char.IsLetter(letter) || char.IsUpper(letter));
        var forms = Endings.Split(' ').Select(e => Form(word, stem, e, capitals));
        return new(CaseForms.Of([word, .. forms]), IsCertain);
    }

    private static string Form(string word, string stem, string ending, bool capitals) =>
        ending switch
        {
            "." => word,
            "_" => stem,
            _ => stem + (capitals ? ending.ToUpperInvariant() : ending),
        };
}
