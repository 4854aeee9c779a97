using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;

namespace Mentorship.Web.Features;

/// <summary>A file with names of people leaves the portal: who took it, of whom and what for stands in the journal first.</summary>
internal static class ExportLog
{
    public static async Task LogExportAsync(
        this PortalDb db,
        UnitOfWork work,
        CurrentUser me,
        string list,
        string? filters,
        params (string Field, string Value)[] more
    )
    {
        await db.Journal.WriteAsync(
            db,
            me.DistrictId!.Value,
            "person.exported",
            "person",
            id: null,
            [("list", list), ("filters", filters is { Length: > 0 } ? filters : "без отбора"), .. more]
        );
        // The file is streamed after the action: what was written of it must be kept before.
        await work.CommitAsync();
        await work.BeginAnewAsync();
    }
}
