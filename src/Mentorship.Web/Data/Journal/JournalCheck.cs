using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mentorship.Web.Data.Journal;

/// <summary>
/// Recomputes chains outside PostgreSQL: numbers, hashes, and that each value kept is the one hashed. The verb walks
/// all of every district as the owner; the page walks the latest rows of one as the application, under its policies.
/// </summary>
public static class JournalCheck
{
    private const string Sql = """
        select j.number, to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
               coalesce(j.user_id::text, ''), coalesce(j.membership_id::text, ''), j.act, j.subject_kind,
               coalesce(j.subject_id::text, ''), j.changes::text, j.previous_hash, j.hash,
               coalesce(v.ordinal, 0), v.field, v.old_value, v.new_value, v.salt, v.erased_by
        from journal j left join journal_value v on v.district_id = j.district_id and v.number = j.number
        where j.district_id = $1 and j.number > $2 order by j.number, v.ordinal
        """;

    public static async IAsyncEnumerable<ChainState> AllAsync(
        string ownerConnectionString,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        await using var connection = new NpgsqlConnection(ownerConnectionString);
        await connection.OpenAsync(stop);
        var districts = new List<(Guid Id, string Name)>();
        await using (var command = new NpgsqlCommand("select id, name from district order by name", connection))
        await using (var reader = await command.ExecuteReaderAsync(stop))
        {
            while (await reader.ReadAsync(stop))
                districts.Add((reader.GetGuid(0), reader.GetString(1)));
        }
        foreach (var (id, name) in districts)
            yield return await WalkAsync(connection, new ChainWalk(id), name, after: 0, stop);
    }

    /// <summary>The latest rows of the district that the request has entered, no more than a page can wait for.</summary>
    public static async Task<ChainState> LatestAsync(
        PortalDb db,
        Guid district,
        string name,
        int most,
        CancellationToken stop
    )
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var (after, before) = await StartAsync(connection, district, most, stop);
        return await WalkAsync(connection, new ChainWalk(district, after, before), name, after, stop);
    }

    private static async Task<(long After, byte[]? Hash)> StartAsync(
        NpgsqlConnection connection,
        Guid district,
        int most,
        CancellationToken stop
    )
    {
        await using var command = new NpgsqlCommand(
            """
            select number, hash from journal where district_id = $1
                and number <= (select max(number) from journal where district_id = $1) - $2
            order by number desc limit 1
            """,
            connection
        );
        command.Parameters.Add(new() { Value = district });
        command.Parameters.Add(new() { Value = (long)most });
        await using var row = await command.ExecuteReaderAsync(stop);
        return await row.ReadAsync(stop) ? (row.GetInt64(0), (byte[])row[1]) : (0, null);
    }

    private static async Task<ChainState> WalkAsync(
        NpgsqlConnection connection,
        ChainWalk chain,
        string name,
        long after,
        CancellationToken stop
    )
    {
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new() { Value = chain.District });
        command.Parameters.Add(new() { Value = after });
        await using var rows = await command.ExecuteReaderAsync(stop);
        while (chain.Fault is null && await rows.ReadAsync(stop))
        {
            if (rows.GetInt64(0) != chain.Number)
                chain.Next(Read(rows));
            if (rows.GetInt32(10) > 0)
                chain.Value(ReadValue(rows));
        }
        chain.End();
        return new ChainState(name, chain.Number, chain.Head, chain.Erased, chain.Fault) { After = after };
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

    private static ChainValue ReadValue(NpgsqlDataReader row) =>
        new(
            row.GetInt32(10),
            row.GetString(11),
            Text(row, 12),
            Text(row, 13),
            row.IsDBNull(14) ? null : (byte[])row[14],
            row.IsDBNull(15) ? null : row.GetInt64(15)
        );

    private static string? Text(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);
}
