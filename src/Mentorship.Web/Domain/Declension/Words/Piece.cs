namespace Mentorship.Web.Domain.Declension.Words;

/// <summary>A part of a text and the separators that stood before it.</summary>
internal readonly record struct Piece(string Before, string Text)
{
    /// <summary>Every sign stays: the pieces one after another are the text again.</summary>
    public static IReadOnlyList<Piece> Split(string text, Func<char, bool> separates)
    {
        var pieces = new List<Piece>();
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && separates(text[at]))
                at++;
            var word = at;
            while (at < text.Length && !separates(text[at]))
                at++;
            pieces.Add(new(text[start..word], text[word..at]));
        }
        return pieces;
    }

    public static bool IsHyphen(char sign) => sign is '-' or '\u2010' or '\u2011';
}
