using System.Security.Cryptography;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Monitoring;

/// <summary>How the seals of a district stand: whole, or the first that is not and why.</summary>
public sealed record SealState(string District, int Count, string? Head, string? Fault)
{
    public bool IsWhole => Fault is null;

    public string Sentence =>
        Fault is not null ? $"{District}: печати сломаны — {Fault}"
        : Count == 0 ? $"{District}: зафиксированных отчётов нет"
        : $"{District}: печати целы, отчётов {Count}, последняя {Head![..16]}";
}

/// <summary>Recomputes the chain of seals: figures, files byte for byte, and that the journal still has the row each seal saw.</summary>
public static class SealCheck
{
    public static Task<IReadOnlyList<SealState>> AllAsync(string ownerConnectionString, CancellationToken stop) =>
        EveryDistrict.AskAsync(
            ownerConnectionString,
            (db, district) => OfAsync(db, district.Id, district.Name, stop),
            stop
        );

    /// <summary>Of the district that the context has entered.</summary>
    public static async Task<SealState> OfAsync(PortalDb db, Guid district, string name, CancellationToken stop)
    {
        var (count, head) = (0, Seal.Beginning(district));
        var ids = await db.Seals.OrderBy(s => s.Link).Select(s => s.Id).ToListAsync(stop);
        foreach (var id in ids)
        {
            // One at a time: the figures of a large district are megabytes.
            var seal = await db.Seals.AsNoTracking().SingleAsync(s => s.Id == id, stop);
            if (await FaultAsync(db, seal, count, head, stop) is { } fault)
                return new(name, count, null, $"печать № {seal.Link}: {fault}");
            (count, head) = (count + 1, seal.Hash);
        }
        return new(name, count, head, null);
    }

    private static async Task<string?> FaultAsync(
        PortalDb db,
        Seal seal,
        int before,
        string head,
        CancellationToken stop
    )
    {
        if (seal.Link != before + 1)
            return $"перед ней нет № {before + 1}";
        if (seal.PreviousHash != head)
            return "не продолжает предыдущую";
        if (!seal.IsWhole)
            return "цифры изменены";
        if (await HashAsync(db, seal, stop) != seal.FileHash)
            return "файл изменён";
        if (seal.JournalNumber == 0)
            return null;
        var row = await db
            .JournalEntries.Where(e => e.Number == seal.JournalNumber)
            .Select(e => e.Hash)
            .SingleOrDefaultAsync(stop);
        return row is null ? $"в журнале нет записи № {seal.JournalNumber}, которая была при фиксации"
            : Convert.ToHexStringLower(row) != seal.JournalHash ? $"запись № {seal.JournalNumber} журнала уже другая"
            : null;
    }

    private static async Task<string> HashAsync(PortalDb db, Seal seal, CancellationToken stop)
    {
        using var hash = SHA256.Create();
        await using (var sink = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
            await db.CopyToAsync(seal.DistrictId, seal.FileId, sink, stop);
        return Convert.ToHexStringLower(hash.Hash!);
    }
}
