using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Imports;

public sealed class ImportForm
{
    public IFormFile? File { get; set; }
}

/// <summary>A file between its preview and the word to load it.</summary>
internal static class WaitingUploads
{
    public static async Task<Upload> KeepAsync(
        this PortalDb db,
        CurrentUser me,
        UploadKind kind,
        ImportForm form,
        byte[] content,
        TimeProvider clock
    )
    {
        var upload = new Upload(me.DistrictId!.Value, me.UserId, kind, form.File!.FileName, content, clock.GetUtcNow());
        db.Add(upload);
        await db.SaveChangesAsync();
        return upload;
    }

    public static Task<Upload?> WaitingAsync(
        this PortalDb db,
        CurrentUser me,
        UploadKind kind,
        Guid id,
        TimeProvider clock
    )
    {
        var now = clock.GetUtcNow();
        return db
            .Uploads.VisibleTo(me)
            .AsNoTracking()
            .SingleOrDefaultAsync(u => u.Id == id && u.Kind == kind && u.ExpiresAt > now);
    }
}
