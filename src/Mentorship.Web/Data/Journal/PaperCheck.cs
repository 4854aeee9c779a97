using Mentorship.Web.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Journal;

/// <summary>How the papers of a district stand whose words are kept for ever: whole, or the first that is not and why.</summary>
public sealed record PaperState(string District, int Count, string? Fault)
{
    public bool IsWhole => Fault is null;

    public string Sentence =>
        Fault is not null ? $"{District}: тексты документов сломаны — {Fault}"
        : Count == 0 ? $"{District}: документов с сохранённым текстом нет"
        : $"{District}: тексты документов целы, документов {Count}";
}

/// <summary>
/// Recomputes the hash of every registered order, sent letter and sealed note, and compares it with the one that the journal
/// wrote down: whoever changes the words and their hash together is found by the journal.
/// </summary>
public static class PaperCheck
{
    private const string Field = "frozen";

    public static Task<IReadOnlyList<PaperState>> AllAsync(string ownerConnectionString, CancellationToken stop) =>
        EveryDistrict.AskAsync(
            ownerConnectionString,
            (db, district) => OfAsync(db, district.Id, district.Name, stop),
            stop
        );

    /// <summary>Of the district that the context has entered.</summary>
    public static async Task<PaperState> OfAsync(PortalDb db, Guid district, string name, CancellationToken stop)
    {
        var count = 0;
        foreach (var (kind, papers) in Papers(db, district))
        {
            var written = await WrittenAsync(db, district, kind, stop);
            // One after another: a note carries its charts.
            await foreach (var paper in papers.AsAsyncEnumerable().WithCancellation(stop))
            {
                count++;
                if (Fault(paper.Words, written.GetValueOrDefault(paper.Id)) is { } fault)
                    return new(name, count, $"{paper.Name}: {fault}");
                written.Remove(paper.Id);
            }
            if (kind == "note" && written.Count > 0)
                return new(name, count, $"нет аналитической справки {written.Keys.Min()}, которую записал журнал");
        }
        return new(name, count, null);
    }

    private static string? Fault(FrozenText words, string? written) =>
        !words.IsWhole ? "текст изменён"
        : written is not null && written != words.Hash ? "отпечаток текста не тот, который записал журнал"
        : null;

    private static IEnumerable<(string Kind, IQueryable<Paper> Papers)> Papers(PortalDb db, Guid district)
    {
        yield return (
            "order",
            db.Orders.Where(o => o.DistrictId == district && o.Frozen != null)
                .OrderBy(o => o.IssuedOn)
                .ThenBy(o => o.Id)
                .Select(o => new Paper(o.Id, "приказ № " + o.Number, o.Frozen!))
        );
        yield return (
            "letter",
            db.Letters.Where(l => l.DistrictId == district && l.Frozen != null)
                .OrderBy(l => l.SentAt)
                .ThenBy(l => l.Id)
                .Select(l => new Paper(l.Id, "письмо № " + l.Number, l.Frozen!))
        );
        yield return (
            "note",
            from note in db.Notes
            join period in db.MonitoringPeriods on note.PeriodId equals period.Id
            where note.DistrictId == district && note.Frozen != null
            orderby note.SealedAt, note.Id
            select new Paper(note.Id, "аналитическая справка за " + period.Name, note.Frozen!)
        );
    }

    /// <summary>The last hash that the journal has of each paper of the kind.</summary>
    private static async Task<Dictionary<Guid, string>> WrittenAsync(
        PortalDb db,
        Guid district,
        string kind,
        CancellationToken stop
    )
    {
        var rows = await (
            from entry in db.JournalEntries
            join value in db.JournalValues
                on new { entry.DistrictId, entry.Number } equals new { value.DistrictId, value.Number }
            where entry.DistrictId == district && entry.SubjectKind == kind && entry.SubjectId != null
            where value.Field == Field && value.NewValue != null
            orderby entry.Number
            select new { Id = entry.SubjectId!.Value, Hash = value.NewValue! }
        ).ToListAsync(stop);
        return rows.GroupBy(r => r.Id).ToDictionary(g => g.Key, g => g.Last().Hash);
    }

    private sealed record Paper(Guid Id, string Name, FrozenText Words);
}
