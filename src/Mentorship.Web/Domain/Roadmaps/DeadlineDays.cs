namespace Mentorship.Web.Domain.Roadmaps;

/// <summary>
/// The order that «через 10 дней после утверждения» counts from: of a row whose words stand as an earlier text had them, the
/// one that put these words in force; of a row that is new or has another deadline, the order of the text itself.
/// </summary>
public sealed class DeadlineDays
{
    private readonly Dictionary<Guid, (string? Words, DateOnly? Day)> kept = [];

    /// <param name="roadmap">With all its texts.</param>
    public DeadlineDays(Roadmap roadmap, Revision text)
    {
        var earlier = roadmap
            .Revisions.Where(r => r.State == RevisionState.Approved && r.Number < text.Number)
            .OrderByDescending(r => r.Number)
            .ToList();
        foreach (var revision in earlier.Take(1))
        foreach (var row in revision.InOrder())
            kept[row.OriginId] = (row.DeadlineText, revision.Order?.IssuedOn);
        HashSet<Guid> same = [.. kept.Keys];
        foreach (var revision in earlier.Skip(1))
        {
            var words = revision.InOrder().ToDictionary(a => a.OriginId, a => a.DeadlineText);
            same.RemoveWhere(id => !words.TryGetValue(id, out var then) || then != kept[id].Words);
            foreach (var id in same)
                kept[id] = (kept[id].Words, revision.Order?.IssuedOn ?? kept[id].Day);
        }
    }

    /// <param name="ofText">The day of the order of the row's own text; none while there is no order.</param>
    public DateOnly? Of(Activity row, DateOnly? ofText) =>
        kept.TryGetValue(row.OriginId, out var earlier) && earlier.Words == row.DeadlineText
            ? earlier.Day ?? ofText
            : ofText;
}
