using Mentorship.Web.Access;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Roadmaps;

public static class TwinUploads
{
    /// <summary>Uploads of the very same file that the asker sees: those before it, and any that has become a roadmap.</summary>
    public static Task<List<RoadmapImport>> TwinsOfAsync(
        this PortalDb db,
        CurrentUser me,
        RoadmapImport import,
        CancellationToken stop
    ) =>
        db
            .RoadmapImports.VisibleTo(me)
            .AsNoTracking()
            .Where(i =>
                i.Id != import.Id
                && (i.RoadmapId != null || i.MadeAt <= import.MadeAt)
                && db.StoredFiles.Any(f =>
                    f.Id == i.FileId && db.StoredFiles.Any(own => own.Id == import.FileId && own.Hash == f.Hash)
                )
            )
            .OrderByDescending(i => i.MadeAt)
            .Take(9)
            .ToListAsync(stop);
}
