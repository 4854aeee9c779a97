namespace Mentorship.Web.Domain.People;

/// <summary>Which of his places somebody stands for in a pair: the same whoever asks.</summary>
public static class StandsFor
{
    /// <summary>The chosen one, else the pair's own, else the one where he began last.</summary>
    /// <param name="places">Those of the day: organisation and first day.</param>
    /// <param name="own">Keeps the pair.</param>
    public static Guid? Of(IEnumerable<(Guid OrganisationId, DateOnly From)> places, Guid? own, Guid? chosen = null)
    {
        var known = InOrder(places, own);
        return chosen is { } one && known.Contains(one) ? one
            : known.Count > 0 ? known[0]
            : null;
    }

    /// <summary>Each place once, the one he stands for unless another is chosen first.</summary>
    public static IReadOnlyList<Guid> InOrder(IEnumerable<(Guid OrganisationId, DateOnly From)> places, Guid? own) =>
        [
            .. places
                .OrderByDescending(p => p.OrganisationId == own)
                .ThenByDescending(p => p.From)
                .ThenBy(p => p.OrganisationId)
                .Select(p => p.OrganisationId)
                .Distinct(),
        ];
}
