using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace Mentorship.Web.Data.Obligations;

/// <summary>
/// Thousands of new rows in one statement, by EF's own mapping: approval waits for them. No journal is written of it, and
/// the rows are not tracked.
/// </summary>
internal static class ManyRows
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task InsertAsync<T>(PortalDb db, IEnumerable<T> rows, CancellationToken stop)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        var columns = entity
            .GetProperties()
            .Where(p => !p.IsConcurrencyToken)
            .Select(p => (Name: p.GetColumnName(table)!, Read: Reader(p)))
            .ToList();
        var values = rows.Select(r => columns.ToDictionary(c => c.Name, c => c.Read(r))).ToList();
        if (values.Count == 0)
            return;
        var names = string.Join(", ", columns.Select(c => c.Name));
        await using var command = new NpgsqlCommand(
            $"insert into {table.Name} ({names}) select {names} from jsonb_populate_recordset(null::{table.Name}, $1)",
            (NpgsqlConnection)db.Database.GetDbConnection()
        );
        command.Parameters.Add(
            new() { Value = JsonSerializer.Serialize(values, Json), NpgsqlDbType = NpgsqlDbType.Jsonb }
        );
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await command.ExecuteNonQueryAsync(stop);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static Func<object, object?> Reader(IProperty property)
    {
        var read = property.GetGetter();
        return property.GetTypeMapping().Converter?.ConvertToProvider is { } convert
            ? row => convert(read.GetClrValueUsingContainingEntity(row))
            : row => read.GetClrValueUsingContainingEntity(row);
    }
}
