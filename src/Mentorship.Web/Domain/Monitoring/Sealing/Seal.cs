using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Files;

namespace Mentorship.Web.Domain.Monitoring.Sealing;

/// <summary>
/// Печать: figures and file of a period, one after another in the chain of the district. Never changed and never removed;
/// a correction is the next one, with its reason.
/// </summary>
public sealed class Seal : DistrictOwned
{
    public const int HashLength = 64;

    private Seal() { }

    public Seal(MonitoringPeriod period, int number, SealLink link, string figures, StoredFile file, SealStamp stamp)
        : base(period.DistrictId)
    {
        if (number > 1 && stamp.Because is null)
            throw new RuleBroken("Уточнённый отчёт фиксируют с причиной.");
        (PeriodId, Number, Because) = (period.Id, number, stamp.Because);
        (Link, PreviousHash) = (link.Place, link.Previous);
        (Figures, FiguresHash) = (figures, Sha256(figures));
        (FileId, FileHash) = (file.Id, file.Hash);
        (JournalNumber, JournalHash) = (stamp.JournalNumber, stamp.JournalHash);
        // PostgreSQL keeps microseconds: what is hashed has to come back as it was.
        SealedAt = new(stamp.At.UtcTicks - stamp.At.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
        SealedBy = stamp.By;
        Hash = Sha256(Payload());
    }

    public Guid PeriodId { get; private set; }

    /// <summary>1; «уточнённый № 2» …</summary>
    public int Number { get; private set; }

    /// <summary>Its place in the chain of the district, from 1.</summary>
    public int Link { get; private set; }
    public string PreviousHash { get; private set; } = "";
    public string Figures { get; private set; } = "";
    public string FiguresHash { get; private set; } = "";
    public Guid FileId { get; private set; }
    public string FileHash { get; private set; } = "";

    /// <summary>The head of the journal at sealing: a journal that was cut off later is seen by it.</summary>
    public long JournalNumber { get; private set; }
    public string JournalHash { get; private set; } = "";
    public DateTimeOffset SealedAt { get; private set; }

    /// <summary>The membership.</summary>
    public Guid? SealedBy { get; private set; }
    public string? Because { get; private set; }
    public string Hash { get; private set; } = "";

    /// <summary>What stands before the first.</summary>
    public static string Beginning(Guid district) => Sha256(district.ToString());

    public bool IsWhole => FiguresHash == Sha256(Figures) && Hash == Sha256(Payload());

    private string Payload() =>
        string.Join(
            '|',
            DistrictId,
            Link.ToString(CultureInfo.InvariantCulture),
            PreviousHash,
            PeriodId,
            Number.ToString(CultureInfo.InvariantCulture),
            FiguresHash,
            FileHash,
            JournalNumber.ToString(CultureInfo.InvariantCulture),
            JournalHash,
            SealedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            SealedBy?.ToString() ?? "",
            Because ?? ""
        );

    private static string Sha256(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>Where the next seal hangs.</summary>
public sealed record SealLink(int Place, string Previous);

public sealed record SealStamp(DateTimeOffset At, Guid? By, string? Because, long JournalNumber, string JournalHash);
