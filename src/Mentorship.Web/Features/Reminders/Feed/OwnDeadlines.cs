using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Calendar;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Reminders.Feed;

/// <summary>The open duties that a member answers for, as days of a calendar.</summary>
internal static class OwnDeadlines
{
    public static async Task<IReadOnlyList<CalendarEvent>> ReadAsync(PortalDb db, CurrentUser member, string portal)
    {
        var roadmaps = db.Roadmaps.VisibleTo(member);
        var rows = await Own(db, member)
            .AsNoTracking()
            .Where(o => o.GoneOn == null)
            .Where(o => o.State != ObligationState.Accepted && o.State != ObligationState.Waived)
            .OrderBy(o => o.DueOn)
            .ThenBy(o => o.Id)
            .Select(o => new
            {
                o.Id,
                o.Number,
                o.Title,
                o.DueOn,
                o.State,
                o.IsRecommended,
                Moves = o.Events.Count(e =>
                    e.Kind == ObligationStep.Moved || e.Kind == ObligationStep.ExtensionGranted
                ),
                Roadmap = roadmaps.Where(r => r.Id == o.RoadmapId).Select(r => r.Title).FirstOrDefault(),
            })
            .ToListAsync();
        return
        [
            .. rows.Select(o => new CalendarEvent(
                $"{o.Id}@nastavnik-rayona",
                o.DueOn,
                $"{(o.Number is { } number ? number + ". " : "")}{o.Title}",
                $"{o.Roadmap}\n{Word(o.State)}\n{portal}/obligations/{o.Id}",
                $"{portal}/obligations/{o.Id}",
                o.Roadmap ?? "Дорожная карта",
                o.Moves,
                o.IsRecommended ? CalendarStatus.Tentative : CalendarStatus.Confirmed
            )),
        ];
    }

    private static IQueryable<Obligation> Own(PortalDb db, CurrentUser member)
    {
        var seen = db.Obligations.VisibleTo(member);
        var (person, body) = (member.Membership!.PersonId, member.Membership.OrganisationId);
        if (member.Has(Role.Curator) && body is null)
        {
            var departments = db
                .Organisations.VisibleTo(member)
                .Where(d => d.Kind == OrganisationKind.Department)
                .Select(d => (Guid?)d.Id);
            return seen.Where(o => departments.Contains(o.OrganisationId) || person != null && o.PersonId == person);
        }
        return member.Has(Role.Curator, Role.Methodist, Role.Coordinator)
            ? seen.Where(o => body != null && o.OrganisationId == body || person != null && o.PersonId == person)
            : seen.Where(o => person != null && o.PersonId == person);
    }

    private static string Word(ObligationState state) =>
        state switch
        {
            ObligationState.Submitted => "Сдано, ждёт проверки",
            ObligationState.Returned => "Возвращено на доработку",
            ObligationState.InProgress => "В работе",
            _ => "Не начато",
        };
}
