using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Journal;

/// <summary>What the journal of the entered district says of one row, newest first.</summary>
public sealed record SubjectAct(
    long Number,
    DateTimeOffset At,
    string? Who,
    string Act,
    IReadOnlyList<(string Field, string? Old, string? New, bool Erased)> Changes
)
{
    public static async Task<IReadOnlyList<SubjectAct>> ReadAsync(
        PortalDb db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        int most = 50
    )
    {
        var acts = await (
            from entry in db.JournalEntries.AsNoTracking()
            where entry.SubjectKind == kind && entry.SubjectId != null && ids.Contains(entry.SubjectId.Value)
            orderby entry.Number descending
            select new
            {
                entry.Number,
                entry.At,
                entry.Act,
                Who = db.Users.Where(u => u.Id == entry.UserId).Select(u => u.FullName).FirstOrDefault(),
            }
        )
            .Take(most)
            .ToListAsync();
        var numbers = acts.Select(a => a.Number).ToArray();
        var values = await db
            .JournalValues.AsNoTracking()
            .Where(v => numbers.Contains(v.Number))
            .OrderBy(v => v.Ordinal)
            .ToListAsync();
        var changes = values.ToLookup(v => v.Number, v => (v.Field, v.OldValue, v.NewValue, v.ErasedBy is not null));
        return [.. acts.Select(a => new SubjectAct(a.Number, a.At, a.Who, a.Act, [.. changes[a.Number]]))];
    }
}
