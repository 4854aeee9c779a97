using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Surveys;

/// <summary>Links of organisations' groups: none is of a person.</summary>
public static class SurveyLinks
{
    /// <summary>Given out, not used and still good, by group.</summary>
    public static Task<Dictionary<Guid, int>> WaitingAsync(
        PortalDb db,
        IReadOnlyCollection<Guid> groups,
        DateTimeOffset now,
        CancellationToken stop
    ) =>
        db
            .Links.Where(l => l.Purpose == LinkPurpose.Survey && groups.Contains(l.TargetId))
            .Where(l => l.UsedAt == null && l.ExpiresAt > now)
            .GroupBy(l => l.TargetId)
            .ToDictionaryAsync(g => g.Key, g => g.Count(), stop);

    /// <summary>New links, good to the end of the survey's last day.</summary>
    public static IReadOnlyList<string> Issue(PortalDb db, SurveyGroup group, int count, DateTimeOffset until)
    {
        List<string> tokens = [];
        for (var n = 0; n < count; n++)
        {
            var (link, token) = Link.Issue(LinkPurpose.Survey, group.Id, group.DistrictId, until);
            db.Add(link);
            tokens.Add(token);
        }
        return tokens;
    }

    /// <summary>Those that are not used are worth nothing any more.</summary>
    public static Task<int> RevokeAsync(PortalDb db, Guid group, DateTimeOffset now, CancellationToken stop) =>
        db
            .Links.Where(l => l.Purpose == LinkPurpose.Survey && l.TargetId == group)
            .Where(l => l.UsedAt == null && l.ExpiresAt > now)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.ExpiresAt, now), stop);
}
