using System.Buffers;
using System.Security.Cryptography;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Mentorship.Web.Data.Files;

/// <summary>Files in PostgreSQL, piece by piece both ways, in the transaction of the request.</summary>
public static class FileStore
{
    /// <summary>Checks and stores; the file is the context's, not saved yet, and its pieces follow it at the end of the transaction.</summary>
    /// <exception cref="RuleBroken">The portal does not keep such files.</exception>
    public static async Task<StoredFile> PutAsync(
        this PortalDb db,
        Guid district,
        string? name,
        Stream content,
        CancellationToken stop = default
    )
    {
        if (content.Length > StoredFile.MaxSize)
            throw new RuleBroken(StoredFile.TooLarge, "File");
        var format = FileContent.Recognise(content);
        var file = new StoredFile(district, name, format, content.Length, await HashAsync(content, stop));
        db.Add(file);
        // The pieces point at their file.
        await db.SaveChangesAsync(stop);
        await WriteAsync(db, file, content, stop);
        return file;
    }

    /// <summary>The pieces in their order, into any stream.</summary>
    public static async Task CopyToAsync(
        this PortalDb db,
        Guid district,
        Guid file,
        Stream target,
        CancellationToken stop = default
    )
    {
        await using var command = Command(
            db,
            "select bytes from stored_file_chunk where district_id = $1 and file_id = $2 order by place"
        );
        command.Parameters.Add(new() { Value = district });
        command.Parameters.Add(new() { Value = file });
        await using var reader = await command.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, stop);
        while (await reader.ReadAsync(stop))
        {
            await using var piece = await reader.GetStreamAsync(0, stop);
            await piece.CopyToAsync(target, stop);
        }
    }

    private static async Task<string> HashAsync(Stream content, CancellationToken stop)
    {
        content.Position = 0;
        var hash = await SHA256.HashDataAsync(content, stop);
        content.Position = 0;
        return Convert.ToHexStringLower(hash);
    }

    private static async Task WriteAsync(PortalDb db, StoredFile file, Stream content, CancellationToken stop)
    {
        await using var command = Command(
            db,
            "insert into stored_file_chunk (district_id, file_id, place, bytes) values ($1, $2, $3, $4)"
        );
        var place = new NpgsqlParameter<int> { TypedValue = 0 };
        var bytes = new NpgsqlParameter<ReadOnlyMemory<byte>> { NpgsqlDbType = NpgsqlDbType.Bytea };
        command.Parameters.Add(new() { Value = file.DistrictId });
        command.Parameters.Add(new() { Value = file.Id });
        command.Parameters.Add(place);
        command.Parameters.Add(bytes);
        var buffer = ArrayPool<byte>.Shared.Rent(StoredFileChunk.Size);
        try
        {
            while (
                await content.ReadAtLeastAsync(
                    buffer.AsMemory(0, StoredFileChunk.Size),
                    StoredFileChunk.Size,
                    throwOnEndOfStream: false,
                    stop
                )
                    is > 0
                        and var read
            )
            {
                bytes.TypedValue = buffer.AsMemory(0, read);
                await command.ExecuteNonQueryAsync(stop);
                place.TypedValue++;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static NpgsqlCommand Command(PortalDb db, string sql) =>
        new(
            sql,
            (NpgsqlConnection)db.Database.GetDbConnection(),
            (NpgsqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction()
        );
}
