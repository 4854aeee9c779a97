using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Journal;

namespace Mentorship.Web.Access;

/// <summary>Rows of the journal that a school may read of a card of its own, though the journal is closed to it.</summary>
/// <param name="Rows">The card and what hangs on it here; what hangs on it elsewhere is that school's business.</param>
/// <param name="Since">What was written of him before he came stays with whoever wrote it.</param>
public sealed record CardRows(IReadOnlyCollection<Guid> Rows, DateTimeOffset Since);

public static class CardHistory
{
    /// <param name="card">Null where the whole journal is asked for.</param>
    public static IQueryable<JournalEntry> VisibleTo(
        this IQueryable<JournalEntry> entries,
        CurrentUser user,
        CardRows? card
    ) =>
        card is { Rows: var rows, Since: var since } && user.Has(Role.Coordinator)
            ? entries.Where(e => e.At >= since && e.SubjectId != null && rows.Contains(e.SubjectId.Value))
            : entries.VisibleTo(user);

    /// <param name="numbers">Of rows that were found so.</param>
    public static IQueryable<JournalValue> VisibleTo(
        this IQueryable<JournalValue> values,
        CurrentUser user,
        CardRows? card,
        IReadOnlyCollection<long> numbers
    ) =>
        card is not null && user.Has(Role.Coordinator)
            ? values.Where(v => numbers.Contains(v.Number))
            : values.VisibleTo(user);
}
