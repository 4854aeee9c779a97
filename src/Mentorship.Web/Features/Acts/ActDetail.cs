using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Acts;

/// <summary>What a list prints of an act beyond its state.</summary>
public sealed record ActDetail(Guid Id, string? Title, string? Number, string? Link, bool HasFile, string? EndedBecause)
{
    public static async Task<IReadOnlyDictionary<Guid, ActDetail>> ReadAsync(
        PortalDb db,
        CurrentUser me,
        IEnumerable<ActPlace> places
    )
    {
        var ids = places.Select(p => p.Verdict.Act?.Id).OfType<Guid>().Distinct().ToList();
        return await db
            .LocalActs.VisibleTo(me)
            .Where(a => ids.Contains(a.Id))
            .Select(a => new ActDetail(a.Id, a.Title, a.Number, a.Link, a.FileId != null, a.EndedBecause))
            .ToDictionaryAsync(d => d.Id);
    }
}
