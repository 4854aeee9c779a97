using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Npgsql;

namespace Mentorship.Web.Data.Journal;

/// <summary>Recomputes every chain outside PostgreSQL: numbers, hashes, and that each value kept is the one hashed.</summary>
public static class JournalCheck
{
    private const string Sql = """
        select j.number, to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
               coalesce(j.user_id::text, ''), coalesce(j.membership_id::text, ''), j.act, j.subject_kind,
               coalesce(j.subject_id::text, ''), j.changes::text, j.previous_hash, j.hash,
               coalesce(v.ordinal, 0), v.old_value, v.new_value, v.salt, v.erased_by
        from journal j left join journal_value v on v.district_id = j.district_id and v.number = j.number
        where j.district_id = $1 order by j.number, v.ordinal
        """;

    public static async IAsyncEnumerable<ChainState> AllAsync(
        string ownerConnectionString,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        await using var source = NpgsqlDataSource.Create(ownerConnectionString);
        var districts = new List<(Guid Id, string Name)>();
        await using (var command = source.CreateCommand("select id, name from district order by name"))
        await using (var reader = await command.ExecuteReaderAsync(stop))
        {
            while (await reader.ReadAsync(stop))
                districts.Add((reader.GetGuid(0), reader.GetString(1)));
        }
        foreach (var (id, name) in districts)
            yield return await OneAsync(source, id, name, stop);
    }

    private static async Task<ChainState> OneAsync(
        NpgsqlDataSource source,
        Guid district,
        string name,
        CancellationToken stop
    )
    {
        await using var command = source.CreateCommand(Sql);
        command.Parameters.Add(new() { Value = district });
        await using var rows = await command.ExecuteReaderAsync(stop);
        var chain = new ChainWalk(district);
        while (chain.Fault is null && await rows.ReadAsync(stop))
        {
            if (rows.GetInt64(0) != chain.Number)
                chain.Next(Read(rows));
            if (rows.GetInt32(10) > 0)
                chain.Value(
                    rows.GetInt32(10),
                    Text(rows, 11),
                    Text(rows, 12),
                    rows.IsDBNull(13) ? null : (byte[])rows[13],
                    rows.IsDBNull(14) ? null : rows.GetInt64(14)
                );
        }
        chain.End();
        return new ChainState(name, chain.Number, chain.Head, chain.Erased, chain.Fault);
    }

    private static ChainRow Read(NpgsqlDataReader row) =>
        new(
            row.GetInt64(0),
            string.Join('|', Enumerable.Range(1, 6).Select(row.GetString)),
            row.GetString(4),
            [.. JsonSerializer.Deserialize<List<ChainChange>>(row.GetString(7), JsonSerializerOptions.Web)!],
            (byte[])row[8],
            (byte[])row[9]
        );

    private static string? Text(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}

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

/// <summary>Steps along one chain; stops at the first fault, because everything after it follows from it.</summary>
internal sealed class ChainWalk(Guid district)
{
    private ChainRow? row;
    private int seen;
    private readonly HashSet<long> acts = [];
    private readonly HashSet<long> actsNamed = [];

    public long Number => row?.Number ?? 0;
    public byte[] Head { get; private set; } = SHA256.HashData(Encoding.UTF8.GetBytes(district.ToString()));
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
            acts.Add(next.Number);
        (row, Head, seen) = (next, next.Hash, 0);
    }

    public void Value(int ordinal, string? old, string? now, byte[]? salt, long? erasedBy)
    {
        seen++;
        if (Fault is not null || row is null)
            return;
        if (ordinal > row.Changes.Count)
            Fault = $"к записи № {row.Number} добавлены значения";
        else if (erasedBy is { } act)
        {
            Erased++;
            actsNamed.Add(act);
        }
        else if (
            salt is null
            || Salted(salt, old) != row.Changes[ordinal - 1].O
            || Salted(salt, now) != row.Changes[ordinal - 1].N
        )
            Fault = $"значение «{row.Changes[ordinal - 1].F}» записи № {row.Number} изменено";
    }

    public void End()
    {
        Complete();
        if (Fault is null && actsNamed.Except(acts).FirstOrDefault() is var missing and not 0)
            Fault = $"значения стёрты по акту № {missing}, которого нет в журнале";
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

    private static string Salted(byte[] salt, string? value) =>
        value is null ? "" : Convert.ToHexStringLower(SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(value)]));
}

public sealed record ChainState(string District, long Length, byte[] Head, int Erased, string? Fault)
{
    public bool IsWhole => Fault is null;

    public string Sentence =>
        Fault is null
            ? $"{District}: журнал цел, записей {Length}, последняя {Convert.ToHexStringLower(Head)[..16]}"
                + (Erased > 0 ? $", значений стёрто по актам: {Erased}" : "")
            : $"{District}: журнал сломан — {Fault}";
}
