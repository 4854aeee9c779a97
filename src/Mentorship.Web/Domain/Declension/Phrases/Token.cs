using Mentorship.Web.Domain.Declension.Words;

namespace Mentorship.Web.Domain.Declension.Phrases;

/// <summary>A word of a phrase with the signs around it.</summary>
internal sealed record Token(Piece Piece, string Open, string Core, string After)
{
    public string Plain { get; } = Alphabet.Plain(Core);

    public bool IsDash => Core is "-" or "–" or "—";

    /// <summary>A name in quotes, a number.</summary>
    public bool IsQuoted => Core == "" || !char.IsLetter(Core[0]);

    public bool IsInitial => Core is [var letter, '.', ..] && char.IsUpper(letter);

    /// <summary>МБОУ, СОШ, д/с, рук.</summary>
    public bool IsAbbreviation =>
        Core.AsSpan().IndexOfAny('.', '/') >= 0
        || (Core.Length is > 1 and < 8 && Core.All(c => char.IsUpper(c) || c is '-') && NounReader.Known(Core) is null);

    public static IReadOnlyList<Token> Split(string text) =>
        [
            .. Piece
                .Split(text, char.IsWhiteSpace)
                .Select(piece =>
                {
                    var open = piece.Text.StartsWith('(') ? "(" : "";
                    var core = piece.Text[open.Length..].TrimEnd(',', ';', ':', ')');
                    return new Token(piece, open, core, piece.Text[(open.Length + core.Length)..]);
                }),
        ];

    public Declined Around(Declined core) =>
        Open + After == ""
            ? core
            : Declined.Together(
                [new(Open, Core), new(After, "")],
                (piece, at) => at == 0 ? core : Declined.Unchanged(piece.Text)
            );
}
