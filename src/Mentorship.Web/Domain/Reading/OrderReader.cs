using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading;

/// <summary>Reads a document as a careful clerk does: by what heads and cells mean, not by where they stand.</summary>
public static class OrderReader
{
    public static readonly PartyDirectory Nobody = new([], [], []);

    /// <exception cref="RuleBroken">Nothing in the document is a roadmap, a table of indicators or a working group.</exception>
    public static OrderReading Read(SourceDocument source, PartyDirectory directory) =>
        new(
            new ReadOrder(null, null, null, null, null, null, new ReadSigner(null, null), []),
            null,
            null,
            null,
            [],
            [],
            [],
            [],
            []
        )
        {
            Source = source,
        };
}
