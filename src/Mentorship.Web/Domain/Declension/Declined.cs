using Mentorship.Web.Domain.Declension.Words;

namespace Mentorship.Web.Domain.Declension;

/// <summary>Six forms and whether the rules were sure of them; where they were not, a page offers correction.</summary>
public sealed record Declined(CaseForms Forms, bool IsCertain)
{
    public string this[Case to] => Forms[to];

    internal static Declined Unchanged(string text, bool isCertain = true) => new(CaseForms.Unchanged(text), isCertain);

    /// <summary>A kept correction fits the nominative it was made for: after a new surname or post it is not used.</summary>
    internal Declined Or(CaseForms? kept) =>
        kept is not null && string.Equals(kept.Nominative, Forms.Nominative, StringComparison.Ordinal)
            ? new(kept, IsCertain: true)
            : this;

    /// <summary>Parts put together again with what stood between them.</summary>
    internal static Declined Together(IReadOnlyList<Piece> pieces, Func<Piece, int, Declined> decline)
    {
        var declined = pieces.Select(decline).ToList();
        return new(
            CaseForms.Of([
                .. Enum.GetValues<Case>()
                    .Select(to => string.Concat(pieces.Select((piece, i) => piece.Before + declined[i][to]))),
            ]),
            declined.TrueForAll(one => one.IsCertain)
        );
    }
}
