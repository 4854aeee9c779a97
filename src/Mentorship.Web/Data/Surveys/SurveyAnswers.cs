using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Surveys;

/// <param name="AsksItself">The organisation asks its own people: nobody but it sees the result by question.</param>
public sealed record SurveyInvitation(
    Guid GroupId,
    string Title,
    string Organisation,
    Respondent Respondent,
    IReadOnlyList<SurveyItem> Items,
    DateOnly LastDay,
    bool AsksItself
);

/// <summary>The one place that takes an answer: by a link without signing in, or from paper.</summary>
public static class SurveyAnswers
{
    private const int TokenMaxLength = 100;

    /// <summary>Used, out of date, closed and never issued are alike: nothing.</summary>
    public static async Task<SurveyInvitation?> FindAsync(
        PortalDb db,
        CurrentUserReader reader,
        string token,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        if (token.Length > TokenMaxLength)
            return null;
        var hash = Link.Hash(token);
        var link = await db
            .Links.AsNoTracking()
            .SingleOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == LinkPurpose.Survey, stop);
        if (link?.IsUsable(now) != true)
            return null;
        await reader.EnterAsync(link.DistrictId!.Value, stop);
        var found = await db
            .SurveyGroups.AsNoTracking()
            .Where(g => g.Id == link.TargetId && g.Survey.ClosedOn == null)
            .Select(g => new { g.Survey, g.Organisation.ShortName })
            .SingleOrDefaultAsync(stop);
        if (found is null)
            return null;
        var zone = await db.Districts.Where(d => d.Id == link.DistrictId).Select(d => d.TimeZone).SingleAsync(stop);
        var survey = found.Survey;
        return survey.IsOpenOn(LocalDay.On(zone, now))
            ? new(
                link.TargetId,
                survey.Title,
                found.ShortName,
                survey.Respondent,
                survey.ItemList,
                survey.To,
                survey.OrganisationId is not null
            )
            : null;
    }

    /// <summary>However many press at once, one answer is kept.</summary>
    public static async Task<bool> AnswerAsync(
        PortalDb db,
        string token,
        SurveyInvitation invitation,
        Ballot ballot,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var hash = Link.Hash(token);
        // Marked with its own last day and not with this moment: a used link must not say when an answer came.
        var used = await db
            .Links.Where(l => l.TokenHash == hash && l.UsedAt == null && l.ExpiresAt > now)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.UsedAt, x => x.ExpiresAt), stop);
        if (used != 1)
            return false;
        await PutAsync(db, invitation.GroupId, ballot, onPaper: false, stop);
        return true;
    }

    /// <summary>Answers of one organisation are put into its box one after another.</summary>
    public static async Task PutAsync(PortalDb db, Guid group, Ballot ballot, bool onPaper, CancellationToken stop)
    {
        await db.Database.ExecuteSqlAsync(
            $"select from survey_group where district_id = {db.DistrictId} and id = {group} for update",
            stop
        );
        var box = await db.SurveyGroups.Include(g => g.Survey).SingleAsync(g => g.Id == group, stop);
        box.Put(ballot, onPaper);
        await db.SaveChangesAsync(stop);
    }
}
