using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>The department has opened names of children a few times, each time with a reason.</summary>
internal static class DemoOpenings
{
    private static readonly (Role Role, int HoursAgo, string Reason)[] Times =
    [
        (Role.Methodist, 30 * 24, "Сверка списка наставляемых с отчётом школы за сентябрь"),
        (Role.Curator, 9 * 24, "Обращение родителя: проверяем, кто закреплён за ребёнком"),
        (Role.Methodist, 5, "Подготовка к выездной консультации по программам учеников"),
    ];

    public static IEnumerable<NamesOpening> Of(DemoWorld world, IReadOnlyList<Membership> members, DateTimeOffset now)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(world.District.TimeZone);
        var schools = world.Accounts.Where(a => a.Role == Role.Coordinator).Select(a => a.Organisation!).ToList();
        foreach (var (at, time) in Times.Index())
            if (members.FirstOrDefault(m => m.Role == time.Role) is { } member)
                yield return new NamesOpening(
                    schools[at % schools.Count],
                    member.Id,
                    time.Reason,
                    AtWork(now.AddHours(-time.HoursAgo), now, zone)
                );
    }

    // Nobody asks at night: what falls there is asked for at the end of the working day before.
    private static DateTimeOffset AtWork(DateTimeOffset at, DateTimeOffset now, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(at, zone);
        if (local.Hour is >= 9 and < 18)
            return at;
        var evening = local.Hour < 9 ? local.Date.AddHours(-7.5) : local.Date.AddHours(16.5);
        var moved = new DateTimeOffset(evening, zone.GetUtcOffset(evening)).ToUniversalTime();
        // The last opening is still to be seen: its day of twenty-four hours has not run out.
        return at > now - NamesOpening.Lasts && moved <= now - NamesOpening.Lasts ? at : moved;
    }
}
