using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Mentorship.Web.Data.Demo;

/// <summary>
/// COPY of new entities by EF's own mapping, as the owner: row-level security refuses COPY to everybody else.
/// Ten times faster than inserts, and no journal is written of it.
/// </summary>
internal static class BulkCopy
{
    public static async Task CopyAsync<T>(PortalDb db, IEnumerable<T> rows, CancellationToken stop)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        // A system column, as the counter of changes is, cannot be written.
        var stored = entity
            .GetProperties()
            .Where(p => !p.IsConcurrencyToken)
            .Concat(entity.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()));
        var columns = stored.Select(p => new Column(p, p.GetColumnName(table)!)).ToList();
        var names = string.Join(", ", columns.Select(c => c.Name));
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var writer = await connection.BeginBinaryImportAsync(
            $"copy {table.Name} ({names}) from stdin (format binary)",
            stop
        );
        foreach (var row in rows)
        {
            await writer.StartRowAsync(stop);
            foreach (var column in columns)
                await WriteAsync(writer, column, row, stop);
        }
        await writer.CompleteAsync(stop);
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter writer, Column column, object row, CancellationToken stop)
    {
        var value = column.Read(row);
        if (value is null)
            await writer.WriteNullAsync(stop);
        else
            await writer.WriteAsync(value, column.StoreType, stop);
    }

    private sealed class Column(IProperty property, string name)
    {
        private readonly Func<object, object?> read = property.GetGetter().GetClrValueUsingContainingEntity;
        private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;

        public string Name { get; } = name;

        // The length of varchar(100) is no part of the type that COPY is told.
        public string StoreType { get; } = property.GetColumnType().Split('(')[0];

        public object? Read(object row) => convert is null ? read(row) : convert(read(row));
    }
}
