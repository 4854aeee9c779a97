using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Reminders;

namespace Mentorship.Web.Data.Demo.Papers;

/// <summary>The bells about the latest letter that was sent.</summary>
internal static class DemoLetterNotices
{
    // What was said of older letters was read with them.
    public static IEnumerable<Notification> Of(DemoWorld world, IReadOnlyList<Membership> members)
    {
        if (world.Letters.LastOrDefault(l => l.Sent is not null) is not { Sent: { } step } fresh)
            yield break;
        var came = world.Accounts.Concat(world.Colleagues).Where(a => a.SeenDaysAgo is not null).Select(a => a.UserId);
        var present = came.ToHashSet();
        foreach (var copy in fresh.Letter.Copies)
        foreach (
            var to in members.Where(m =>
                m.Role == Role.Coordinator && m.OrganisationId == copy.OrganisationId && present.Contains(m.UserId)
            )
        )
        {
            var told = Notification.OfLetter(fresh.Letter, to.Id, ReminderKind.Letter, step.On, step.At);
            if (copy.ReadAt is { } at)
                told.Read(at);
            yield return told;
        }
    }
}
