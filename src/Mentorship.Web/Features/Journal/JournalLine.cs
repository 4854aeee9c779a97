using System.Text.Json;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Journal;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <param name="ErasedBy">The act of destruction by which the values are gone.</param>
public sealed record JournalLineChange(string Label, string? Old, string? New, long? ErasedBy);

/// <summary>One row of the journal as it is read: who, when, what, from what to what and why.</summary>
public sealed record JournalLine(JournalEntry Entry, string? Who, string? Name, string? Card)
{
    public IReadOnlyList<JournalLineChange> Changes { get; init; } = [];
    public IReadOnlyList<string> Fields { get; init; } = [];
    public string? Reason { get; init; }

    /// <summary>The row is of a person whose name and data the reader may not see.</summary>
    public bool IsClosed { get; init; }

    /// <summary>«Принят отчёт»: what a change of fields was in life.</summary>
    public string? Headline { get; init; }

    public string Opening =>
        Headline is { } said ? $"{said}:" : JournalWords.Opening(Entry.Act, Entry.SubjectKind, Fields);
    public string Ending => Headline is null ? JournalWords.Ending(Entry.Act, Entry.SubjectKind, Fields) : "";
    public (string Before, string After) Around => Headline is null ? JournalWords.Around(Entry.SubjectKind) : ("", "");

    public string Sentence =>
        Headline is { } said ? $"{said}: {Name}" : JournalWords.Sentence(Entry.Act, Entry.SubjectKind, Name, Fields);

    public static async Task<IReadOnlyList<JournalLine>> ReadAsync(
        PortalDb db,
        JournalDesk desk,
        IQueryable<JournalEntry> entries,
        CancellationToken stop
    )
    {
        var rows = await entries
            .Select(e => new
            {
                Entry = e,
                Who = db.Users.Where(u => u.Id == e.UserId).Select(u => u.FullName).FirstOrDefault(),
            })
            .ToListAsync(stop);
        var numbers = rows.Select(r => r.Entry.Number).ToArray();
        var values = await db
            .JournalValues.VisibleTo(desk.Reader, desk.Card, numbers)
            .AsNoTracking()
            .Where(v => numbers.Contains(v.Number))
            .OrderBy(v => v.Ordinal)
            .ToListAsync(stop);
        var subjects = await new JournalSubjects().ReadAsync(db, desk.Reader, rows.Select(r => r.Entry), values, stop);
        var byNumber = values.ToLookup(v => v.Number);
        return [.. rows.Select(r => Make(r.Entry, r.Who, [.. byNumber[r.Entry.Number]], subjects, desk))];
    }

    /// <summary>The latest rows as sentences only: the fields stand in the chain, values are read of duties alone.</summary>
    public static async Task<IReadOnlyList<JournalLine>> HeadlinesAsync(
        PortalDb db,
        CurrentUser me,
        JournalSubjects known,
        int most,
        CancellationToken stop
    )
    {
        var rows = await db
            .JournalEntries.VisibleTo(me)
            .AsNoTracking()
            .OrderByDescending(e => e.Number)
            .Take(most)
            .Select(e => new
            {
                Entry = e,
                Who = db.Users.Where(u => u.Id == e.UserId).Select(u => u.FullName).FirstOrDefault(),
                Values = db
                    .JournalValues.VisibleTo(me)
                    .Where(v => v.Number == e.Number && e.SubjectKind == "obligation")
                    .ToList(),
            })
            .ToListAsync(stop);
        await known.ReadAsync(db, me, rows.Select(r => r.Entry), [], stop);
        return
        [
            .. rows.Select(r => new JournalLine(
                r.Entry,
                r.Who,
                r.Entry.SubjectId is { } id ? known.Name(id) : null,
                known.Card(r.Entry.SubjectId)
            )
            {
                Headline = HeadlineOf(r.Entry, r.Values),
                Fields =
                [
                    .. JsonDocument
                        .Parse(r.Entry.Changes)
                        .RootElement.EnumerateArray()
                        .Select(c => c.GetProperty("f").GetString()!),
                ],
            }),
        ];
    }

    private static JournalLine Make(
        JournalEntry entry,
        string? who,
        IReadOnlyList<JournalValue> values,
        JournalSubjects subjects,
        JournalDesk desk
    )
    {
        // A list that was taken is about nobody in particular: which, what for and how many is what the journal is asked.
        var taken = entry.Act == "person.exported";
        var closed =
            entry.SubjectKind == "person" && !taken && !subjects.SeesPerson(entry.SubjectId)
            || subjects.IsClosed(entry.SubjectKind, entry.SubjectId);
        string? Say(JournalValue value, string? text) =>
            JournalValueWords.Say(entry.SubjectKind, value.Field, text, subjects.Name, desk.Zone);
        return new(entry, who, entry.SubjectId is { } id ? subjects.Name(id) : null, subjects.Card(entry.SubjectId))
        {
            Headline = HeadlineOf(entry, values),
            Fields = [.. values.Select(v => v.Field)],
            Reason = values.FirstOrDefault(v => v.Field == "reason")?.NewValue,
            IsClosed = closed && entry.Act != "journal.erased",
            Changes =
                closed && entry.Act != "journal.erased"
                    ? []
                    :
                    [
                        .. values
                            .Where(v => JournalFields.IsShown(v.Field))
                            // The words of a search may be a child's name.
                            .Where(v => !taken || v.Field != "filters")
                            .Select(v => new JournalLineChange(
                                JournalFields.Name(entry.SubjectKind, v.Field),
                                Say(v, v.OldValue),
                                Say(v, v.NewValue),
                                v.ErasedBy
                            )),
                    ],
        };
    }

    private static string? HeadlineOf(JournalEntry entry, IEnumerable<JournalValue> values) =>
        entry.Act == "obligation.changed"
            ? DutyHeadlines.Say([.. values.Select(v => (v.Field, v.OldValue, v.NewValue))])
            : null;
}
