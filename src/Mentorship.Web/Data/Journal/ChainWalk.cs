using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Web.Data.Journal;

/// <param name="Facts">When, who, what, of what: as the payload joins them.</param>
internal sealed record ChainRow(
    long Number,
    string Facts,
    string Act,
    IReadOnlyList<ChainChange> Changes,
    byte[] Previous,
    byte[] Hash
);

internal sealed record ChainChange(string F, string O, string N);

internal sealed record ChainValue(int Ordinal, string Field, string? Old, string? New, byte[]? Salt, long? ErasedBy)
{
    public bool IsHashed(ChainChange change) =>
        Salt is { } salt && Salted(salt, Old) == change.O && Salted(salt, New) == change.N;

    private static string Salted(byte[] salt, string? value) =>
        value is null ? "" : Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(value)]));
}

/// <summary>Steps along one chain; stops at the first fault, because everything after it follows from it.</summary>
internal sealed class ChainWalk(Guid district, long after = 0, byte[]? before = null)
{
    private ChainRow? row;
    private int seen;
    private readonly Dictionary<long, long?> acts = [];
    private readonly Dictionary<long, long> erased = [];

    public Guid District => district;
    public long Number => row?.Number ?? after;
    public byte[] Head { get; private set; } = before ?? SHA256.HashData(Encoding.UTF8.GetBytes(district.ToString()));
    public int Erased { get; private set; }
    public string? Fault { get; private set; }

    public void Next(ChainRow next)
    {
        Complete();
        if (Fault is not null)
            return;
        if (next.Number != Number + 1)
            Fault = $"после записи № {Number} идёт № {next.Number}: записи между ними удалены";
        else if (!next.Previous.AsSpan().SequenceEqual(Head))
            Fault = $"запись № {next.Number} не продолжает предыдущую";
        else if (!SHA256.HashData(Encoding.UTF8.GetBytes(Payload(next))).AsSpan().SequenceEqual(next.Hash))
            Fault = $"запись № {next.Number} изменена";
        if (next.Act == "journal.erased")
            acts[next.Number] = null;
        (row, Head, seen) = (next, next.Hash, 0);
    }

    public void Value(ChainValue value)
    {
        seen++;
        if (Fault is not null || row is null)
            return;
        if (value.Ordinal > row.Changes.Count || row.Changes[value.Ordinal - 1].F != value.Field)
            Fault = $"к записи № {row.Number} добавлены значения";
        else if (value.ErasedBy is { } act)
            Erase(act, value);
        else if (!value.IsHashed(row.Changes[value.Ordinal - 1]))
            Fault = $"значение «{value.Field}» записи № {row.Number} изменено";
        else if (acts.ContainsKey(row.Number) && value.Field == "values" && long.TryParse(value.New, out var claimed))
            acts[row.Number] = claimed;
    }

    public void End()
    {
        Complete();
        foreach (var (act, count) in erased)
        {
            if (Fault is not null)
                return;
            if (!acts.TryGetValue(act, out var claimed))
                Fault = $"значения стёрты по акту № {act}, которого нет в журнале";
            else if (claimed is { } said && said != count)
                Fault = $"по акту № {act} стёрто значений: {count}, а в акте их {said}";
        }
    }

    private void Erase(long act, ChainValue value)
    {
        Erased++;
        erased[act] = erased.GetValueOrDefault(act) + 1;
        if (value.Old is not null || value.New is not null || value.Salt is not null || act <= Number)
            Fault = $"значение записи № {Number} помечено стёртым, но не стёрто по акту";
    }

    private void Complete()
    {
        if (Fault is null && row is not null && seen < row.Changes.Count)
            Fault = $"значения записи № {row.Number} удалены без акта";
    }

    private string Payload(ChainRow next)
    {
        var changes = next.Changes.Select((c, i) => $"{i + 1}:{c.F}:{c.O}:{c.N}");
        return $"{district}|{next.Number}|{next.Facts}|{string.Join(',', changes)}|{Convert.ToHexStringLower(next.Previous)}";
    }
}

public sealed record ChainState(string District, long Length, byte[] Head, int Erased, string? Fault)
{
    /// <summary>Rows up to this one were not walked; 0 when all were.</summary>
    public long After { get; init; }

    public bool IsWhole => Fault is null;

    public string Sentence =>
        Fault is not null ? $"{District}: журнал сломан — {Fault}"
        : After > 0 ? $"{District}: записи с № {After + 1} по № {Length} целы, последняя {Short}{ErasedWords}"
        : $"{District}: журнал цел, записей {Length}, последняя {Short}{ErasedWords}";

    private string Short => Convert.ToHexStringLower(Head)[..16];

    private string ErasedWords => Erased > 0 ? $", значений стёрто по актам: {Erased}" : "";
}
