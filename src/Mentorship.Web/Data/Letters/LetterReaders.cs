using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Reminders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.Letters;

/// <summary>A coordinator who can sign in and open a letter to his organisation.</summary>
public sealed record LetterReader(
    Guid MembershipId,
    Guid UserId,
    Guid OrganisationId,
    string Email,
    string FullName,
    bool ByMail
);

public static class LetterReaders
{
    /// <summary>Whoever was invited and has not come yet cannot open what a mail leads to.</summary>
    public static async Task<IReadOnlyList<LetterReader>> OfAsync(
        PortalDb db,
        Guid district,
        IEnumerable<Guid> organisations,
        CancellationToken stop = default
    )
    {
        var places = organisations.ToList();
        var members = await (
            from member in db.Memberships
            join user in db.Users on member.UserId equals user.Id
            where member.DistrictId == district && member.EndedAt == null && member.Role == Role.Coordinator
            where user.DisabledAt == null && user.PasswordHash != null
            where member.OrganisationId != null && places.Contains(member.OrganisationId.Value)
            orderby member.CreatedAt, member.Id
            select new
            {
                member.Id,
                member.UserId,
                member.OrganisationId,
                user.Email,
                user.FullName,
            }
        ).ToListAsync(stop);
        var silent = await db.ReminderSettings.Where(s => s.IsOff).Select(s => s.MembershipId).ToListAsync(stop);
        return
        [
            .. members.Select(m => new LetterReader(
                m.Id,
                m.UserId,
                m.OrganisationId!.Value,
                m.Email!,
                m.FullName,
                !silent.Contains(m.Id)
            )),
        ];
    }

    /// <summary>Puts it into their bells; nobody is told the same of a letter twice in a day.</summary>
    /// <returns>Those who are told now and were not before.</returns>
    public static async Task<IReadOnlyList<LetterReader>> TellAsync(
        PortalDb db,
        Letter letter,
        IReadOnlyList<LetterReader> readers,
        ReminderKind kind,
        DateOnly today,
        DateTimeOffset at,
        CancellationToken stop = default
    )
    {
        var told = await db
            .Notifications.Where(n => n.LetterId == letter.Id && n.OnDay == today && n.Kind == kind)
            .Select(n => n.MembershipId)
            .ToListAsync(stop);
        var fresh = readers.Where(r => !told.Contains(r.MembershipId)).ToList();
        db.AddRange(fresh.Select(r => Notification.OfLetter(letter, r.MembershipId, kind, today, at)));
        return fresh;
    }

    /// <summary>The day on which those of a letter were last asked to read it.</summary>
    public static Task<DateOnly?> RemindedOnAsync(PortalDb db, Guid letter) =>
        db
            .Notifications.Where(n => n.LetterId == letter && n.Kind == ReminderKind.Nudge)
            .MaxAsync(n => (DateOnly?)n.OnDay);
}
