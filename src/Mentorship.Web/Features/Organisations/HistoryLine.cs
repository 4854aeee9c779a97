using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Wording;
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
                e.SubjectKind,
                Who = db.Users.Where(u => u.Id == e.UserId).Select(u => u.FullName).FirstOrDefault(),
            })
            .ToListAsync();
        var numbers = entries.Select(e => e.Number).ToList();
        var values = await db
            .JournalValues.VisibleTo(me)
            .AsNoTracking()
            .Where(v => numbers.Contains(v.Number) && v.Field != "organisationId")
            .OrderBy(v => v.Ordinal)
            .ToListAsync();
        var byEntry = values.ToLookup(v => v.Number);
        return
        [
            .. entries.Select(e => new HistoryLine(
                e.Number,
                e.At,
                HistoryWords.Act(e.Act),
                e.Who,
                [
                    .. byEntry[e.Number]
                        .Where(v => v.Field == "reason" || JournalFields.IsShown(v.Field))
                        .Select(v => new HistoryChange(
                            JournalFields.Name(e.SubjectKind, v.Field),
                            Say(e.SubjectKind, v.Field, v.OldValue, me),
                            Say(e.SubjectKind, v.Field, v.NewValue, me),
                            v.ErasedBy is not null
                        )),
                ]
            )),
        ];
    }

    // The only reference among these values is to the organisation of the card itself, and it is left out.
    private static string? Say(string kind, string field, string? value, CurrentUser me) =>
        JournalValueWords.Say(kind, field, value, _ => null, me.Zone);
}
