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

    /// <summary>A sign ends what the word belongs to; «(сменная)» is closed by its own bracket.</summary>
    public bool Stops => After != "" && !(Open == "(" && After == ")");

    /// <summary>Which words stand within quotes, the first and the last of them included.</summary>
    public static bool[] Quoted(IReadOnlyList<Token> tokens)
    {
        var depth = 0;
        return
        [
            .. tokens.Select(token =>
            {
                var opened = token.Piece.Text.Count(c => c is '«' or '„');
                var before = depth;
                depth = Math.Max(0, depth + opened - token.Piece.Text.Count(c => c is '»' or '“'));
                return before > 0 || opened > 0;
            }),
        ];
    }

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
