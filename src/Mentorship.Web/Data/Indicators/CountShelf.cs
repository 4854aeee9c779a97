using System.Collections.Concurrent;
using Mentorship.Web.Domain.Indicators.Counting;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Indicators;

/// <summary>
/// The facts of a district and what was counted from them, kept as long as its journal has not moved: every change of a
/// district's rows is a row there, so the hash of the last one that could matter says whether they are still true.
/// </summary>
public sealed class CountShelf
{
    private const int MostDistricts = 12;

    // Rows of these kinds change no figure; whatever is not named here does.
    private static readonly string[] Idle =
    [
        "obligation",
        "evidence",
        "enteredDate",
        "letter",
        "meeting",
        "programmeStep",
        "programmeTemplate",
        "fitQuestion",
        "surveyTemplate",
        "mentorReport",
        "membership",
        "appointment",
        "appointmentFunction",
        "namesOpening",
        "storedFile",
        "target",
    ];

    private readonly ConcurrentDictionary<Guid, Kept> kept = new();

    public async Task<IndicatorCount> OfAsync(PortalDb db, CancellationToken stop)
    {
        var district = db.DistrictId ?? throw new InvalidOperationException("Indicators are of a district.");
        // Asked before the facts: what is changed in between is read, and read once more next time.
        var head = await db
            .JournalEntries.Where(e => !Idle.Contains(e.SubjectKind))
            .OrderByDescending(e => e.Number)
            .Select(e => e.Hash)
            .FirstOrDefaultAsync(stop);
        var mark = head is null ? "" : Convert.ToHexString(head);
        if (mark.Length > 0 && kept.TryGetValue(district, out var there) && there.Mark == mark)
            return there.Count;
        var count = new IndicatorCount(await ReadFacts.ReadAsync(db, stop));
        if (kept.Count >= MostDistricts && !kept.ContainsKey(district))
            kept.Clear();
        kept[district] = new(mark, count);
        return count;
    }

    private sealed record Kept(string Mark, IndicatorCount Count);
}
