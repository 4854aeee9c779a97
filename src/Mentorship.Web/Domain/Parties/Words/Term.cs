namespace Mentorship.Web.Domain.Parties.Words;

internal enum TermKind
{
    End,
    Word,
    Number,
    Mark,
}

/// <summary>
/// A word with its stem, a number, or a mark that may part one party from another; every dash is «-».
/// Start and End point into the cleaned text.
/// </summary>
internal readonly record struct Term(TermKind Kind, string Text, string Stem, int Start, int End)
{
    /// <summary>Begins with a capital letter.</summary>
    public bool Capital { get; init; }

    /// <summary>An abbreviation: two capital letters or more and no small one.</summary>
    public bool Caps { get; init; }

    /// <summary>Hangs on the word before it by a hyphen.</summary>
    public bool Joined { get; init; }

    /// <summary>«№» stands before it.</summary>
    public bool Numbered { get; init; }

    /// <summary>A quotation mark stands before it.</summary>
    public bool Opens { get; init; }

    public bool IsWord => Kind == TermKind.Word;

    public bool Is(string mark) => Kind == TermKind.Mark && Text == mark;
}
