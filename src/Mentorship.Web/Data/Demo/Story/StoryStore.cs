using Mentorship.Web.Data.Files;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>Stores orders, roadmaps, duties and what happened to them.</summary>
internal static class StoryStore
{
    public static async Task StoreAsync(PortalDb db, DemoWorld world, CancellationToken stop)
    {
        await BulkCopy.CopyAsync(db, world.Orders, stop);
        // A school's own roadmap points at an activity of the district's.
        foreach (var level in world.Roadmaps.GroupBy(r => r.Level).OrderBy(g => g.Key))
            await TextAsync(db, [.. level], stop);
        await BulkCopy.CopyAsync(db, world.EnteredDates, stop);
        await FilesAsync(db, world.Files, stop);
        await BulkCopy.CopyAsync(db, world.Obligations, stop);
        var events = world.Obligations.SelectMany(o => o.Events);
        await BulkCopy.CopyAsync(db, events, stop);
        await BulkCopy.CopyAsync(db, events.SelectMany(e => e.Evidence), stop);
    }

    private static async Task TextAsync(PortalDb db, IReadOnlyList<Roadmap> roadmaps, CancellationToken stop)
    {
        var revisions = roadmaps.SelectMany(r => r.Revisions).ToList();
        var activities = revisions.SelectMany(r => r.InOrder()).ToList();
        await BulkCopy.CopyAsync(db, roadmaps, stop);
        await BulkCopy.CopyAsync(db, revisions, stop);
        await BulkCopy.CopyAsync(db, revisions.SelectMany(r => r.Sections), stop);
        await BulkCopy.CopyAsync(db, activities, stop);
        await BulkCopy.CopyAsync(db, activities.SelectMany(a => a.Parties), stop);
    }

    private static async Task FilesAsync(PortalDb db, IReadOnlyList<DemoFile> files, CancellationToken stop)
    {
        await BulkCopy.CopyAsync(db, files.Select(f => f.File), stop);
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var writer = await connection.BeginBinaryImportAsync(
            "copy stored_file_chunk (district_id, file_id, place, bytes) from stdin (format binary)",
            stop
        );
        foreach (var (file, bytes) in files)
        {
            await writer.StartRowAsync(stop);
            await writer.WriteAsync(file.DistrictId, NpgsqlDbType.Uuid, stop);
            await writer.WriteAsync(file.Id, NpgsqlDbType.Uuid, stop);
            await writer.WriteAsync(0, NpgsqlDbType.Integer, stop);
            await writer.WriteAsync(bytes, NpgsqlDbType.Bytea, stop);
        }
        await writer.CompleteAsync(stop);
    }
}
