using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Files;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Import;

/// <summary>A paper, what is read in it now, and the roadmap that it would become.</summary>
public sealed record OpenImport(RoadmapImport Import, ImportedRoadmap Made, ImportContext Context)
{
    public string Address => $"/roadmaps/import/{Import.Id}";

    /// <summary>The file is read anew: an alias that was added a moment ago counts already.</summary>
    public static async Task<OpenImport> ReadAsync(
        PortalDb db,
        CurrentUser me,
        RoadmapImport import,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        using var content = new MemoryStream();
        await db.CopyToAsync(import.DistrictId, import.FileId, content, stop);
        content.Position = 0;
        var context = new ImportContext(
            import.DistrictId,
            import.OwnerId,
            await db.PartyDirectoryAsync(me, me.Today(clock)),
            me.UserId,
            clock.GetUtcNow(),
            me.Today(clock),
            await RememberedAsync(db, me, stop)
        );
        var reading = OrderFile.Read(content, import.FileName, context.Directory, import.Answers.Plan);
        return new(import, ImportedRoadmap.Of(reading, import.Answers, context), context);
    }

    /// <summary>Words of deadlines that somebody has explained in an earlier roadmap, the latest explanation of each.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> RememberedAsync(
        PortalDb db,
        CurrentUser me,
        CancellationToken stop
    )
    {
        var said = await db
            .Activities.VisibleTo(me)
            .AsNoTracking()
            .Where(a => a.DeadlineText != null && a.DeadlinePhrase != null)
            .OrderByDescending(a => a.DeadlineReadAt)
            .Select(a => new { a.DeadlineText, a.DeadlinePhrase })
            .Take(2000)
            .ToListAsync(stop);
        return said.DistinctBy(s => s.DeadlineText)
            .ToDictionary(s => s.DeadlineText!, s => s.DeadlinePhrase!, StringComparer.Ordinal);
    }
}
