using System.Globalization;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Organisations;

public sealed record HistoryChange(string Field, string? Old, string? New, bool Erased);

/// <summary>One act of the journal over an organisation, its names or its numbers.</summary>
public sealed record HistoryLine(
    long Number,
    DateTimeOffset At,
    string Act,
    string? Who,
    IReadOnlyList<HistoryChange> Changes
)
{
    /// <summary>Nothing was before: the facts then read as one line.</summary>
    public bool IsNew => Changes.All(c => c.Old is null && !c.Erased);

    public string Facts => string.Join("; ", Changes.Where(c => c.New is not null).Select(c => $"{c.Field}: {c.New}"));

    private const int Shown = 8;

    public static async Task<IReadOnlyList<HistoryLine>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Organisation organisation
    )
    {
        Guid?[] subjects =
        [
            organisation.Id,
            .. organisation.Aliases.Select(a => a.Id),
            .. organisation.Statistics.Select(s => s.Id),
        ];
        var entries = await db
            .JournalEntries.VisibleTo(me)
            .AsNoTracking()
            .Where(e => subjects.Contains(e.SubjectId))
            .OrderByDescending(e => e.Number)
            .Take(Shown)
            .Select(e => new
            {
                e.Number,
                e.At,
                e.Act,
                Who = db.Users.Where(u => u.Id == e.UserId).Select(u => u.FullName).FirstOrDefault(),
            })
            .ToListAsync();
        var numbers = entries.Select(e => e.Number).ToList();
        var values = await db
            .JournalValues.VisibleTo(me)
            .AsNoTracking()
            .Where(v => numbers.Contains(v.Number) && v.Field != "organisationId" && v.Field != "key")
            .OrderBy(v => v.Ordinal)
            .ToListAsync();
        var byEntry = values.ToLookup(
            v => v.Number,
            v => new HistoryChange(
                HistoryWords.Field(v.Field),
                Show(v.OldValue),
                Show(v.NewValue),
                v.ErasedBy is not null
            )
        );
        return
        [
            .. entries.Select(e => new HistoryLine(
                e.Number,
                e.At,
                HistoryWords.Act(e.Act),
                e.Who,
                [.. byEntry[e.Number]]
            )),
        ];
    }

    private static string? Show(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day)
            ? day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)
            : HistoryWords.Value(value);
}
