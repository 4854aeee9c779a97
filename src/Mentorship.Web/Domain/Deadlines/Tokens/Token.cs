namespace Mentorship.Web.Domain.Deadlines.Tokens;

internal enum TokenKind
{
    Word,
    Number,
    Mark,
    End,
}

/// <summary>
/// A word is lower-case Cyrillic with «ё» as «е»; a mark is one character, every dash is «-».
/// Start and End point into the cleaned text.
/// </summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Value, int Start, int End)
{
    /// <summary>How many digits were written: «07» is two.</summary>
    public int Digits { get; init; }

    /// <summary>A letter stood where a digit belongs.</summary>
    public bool Doubtful { get; init; }

    public bool Roman { get; init; }

    /// <summary>The number carries «-й», «-го», «-х».</summary>
    public bool Ordinal { get; init; }
}
