using System.Text;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Documents.Calendar;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Mentorship.Web.Features.Reminders.Feed;

/// <summary>The calendar that a secret link opens: no sign-in, nothing but the member's own deadlines and what waits for his decision.</summary>
[AllowAnonymous]
[EnableRateLimiting(PortalPipeline.CalendarLimit)]
public sealed class FeedController(PortalDb db, CurrentUserReader reader, TimeProvider clock) : PortalController
{
    private const int TokenMaxLength = 100;

    [HttpGet("calendar/{token}.ics")]
    public async Task<IActionResult> Show(string token)
    {
        if (token.Length > TokenMaxLength || await MemberAsync(token) is not { } member)
            return NotFound();
        await reader.EnterAsync(member.DistrictId!.Value, HttpContext.RequestAborted);
        var portal = $"{Request.Scheme}://{Request.Host}{Request.PathBase}";
        CalendarEvent[] events =
        [
            .. await OwnDeadlines.ReadAsync(db, member, portal),
            .. await OwnDecisions.ReadAsync(db, member, member.Today(clock), portal),
        ];
        // The mark is of what is in it: the moment at which it was asked for changes nothing.
        var mark = new EntityTagHeaderValue($"\"{Seen.Mark([.. events])}\"");
        var text = CalendarFile.Write($"Сроки: {member.Membership!.DistrictName}", events, clock.GetUtcNow());
        Response.Headers.CacheControl = "private, no-cache";
        return File(Encoding.UTF8.GetBytes(text), CalendarFile.MediaType + "; charset=utf-8", null, mark);
    }

    private async Task<CurrentUser?> MemberAsync(string token)
    {
        var (hash, now) = (Link.Hash(token), clock.GetUtcNow());
        return await (
            from link in db.Links
            where link.TokenHash == hash && link.Purpose == LinkPurpose.Calendar && link.ExpiresAt > now
            join membership in db.Memberships on link.TargetId equals membership.Id
            where membership.EndedAt == null
            join user in db.Users on membership.UserId equals user.Id
            where user.DisabledAt == null
            join district in db.Districts on membership.DistrictId equals district.Id
            select new CurrentUser(user.Id, user.Email!, user.FullName, false)
            {
                Membership = new CurrentMembership(
                    membership.Id,
                    membership.DistrictId,
                    district.Name,
                    district.TimeZone,
                    membership.Role,
                    membership.OrganisationId,
                    null,
                    membership.PersonId
                ),
            }
        ).SingleOrDefaultAsync();
    }
}
