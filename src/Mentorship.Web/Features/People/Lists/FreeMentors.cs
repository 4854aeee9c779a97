using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Lists;

/// <summary>Mentors who can take somebody more: in pairs below their places, free of all of them, or come with experience.</summary>
internal static class FreeMentors
{
    private const int FreeYears = 2;

    /// <param name="people">Whom the reader sees, and looks for.</param>
    /// <param name="at">One organisation; null for all.</param>
    public static async Task<Dictionary<Guid, (string Reason, int Number)>> ReadAsync(
        IQueryable<Person> people,
        PortalDb db,
        CurrentUser me,
        Guid? at,
        DateOnly day,
        CancellationToken stop
    )
    {
        var usual = await db
            .Districts.Where(d => d.Id == me.DistrictId)
            .Select(d => d.Pairs.MentorPlaces)
            .SingleAsync(stop);
        var lately = day.AddYears(-1);
        var since = day.AddYears(-FreeYears);
        var open = await people
            .Where(p =>
                p.Pairs.Any(m =>
                    m.IsMentor
                    && m.To >= day
                    && (m.Pair.EndedOn == null || m.Pair.EndedOn >= day)
                    && (at == null || m.OrganisationId == at || m.Pair.OrganisationId == at)
                )
                // Free of all pairs, and no newcomer to mentoring.
                || p.Pairs.Any(m =>
                    m.IsMentor
                    && m.Pair.State != PairState.Draft
                    && m.To >= since
                    && (at == null || m.OrganisationId == at || m.Pair.OrganisationId == at)
                )
                    && (
                        p.Employments.Any(e => (at == null || e.OrganisationId == at) && (e.To == null || e.To >= day))
                        || p.Enrolments.Any(e =>
                            (at == null || e.OrganisationId == at) && (e.To == null || e.To >= day)
                        )
                    )
                // Whoever came from another school brings his experience, whether its pair is over or not.
                || at != null
                    && p.Employments.Any(e => e.OrganisationId == at && (e.To == null || e.To >= day))
                    && p.Pairs.Any(m =>
                        m.IsMentor
                        && m.Pair.State != PairState.Draft
                        && m.To >= lately
                        && !p.Employments.Any(e =>
                            e.OrganisationId == m.OrganisationId && (e.To == null || e.To >= day)
                        )
                    )
            )
            // Who has left the school is asked no more, unless he still mentors in its pairs.
            .Where(p =>
                at == null
                || p.Pairs.Any(m => m.IsMentor && m.To >= day && m.Pair.OrganisationId == at)
                || p.Employments.Any(e => e.OrganisationId == at && (e.To == null || e.To >= day))
                || p.Enrolments.Any(e => e.OrganisationId == at && (e.To == null || e.To >= day))
            )
            .Select(p => new
            {
                p.Id,
                Places = p.MentorPlaces ?? usual,
                Open = p
                    .Pairs.Where(m => m.IsMentor && m.To >= day && (m.Pair.EndedOn == null || m.Pair.EndedOn >= day))
                    .Select(m => m.PairId)
                    .Distinct()
                    .Count(),
            })
            .Where(p => p.Places > p.Open)
            .ToListAsync(stop);
        return open.ToDictionary(
            p => p.Id,
            p =>
                (
                    $"{Plural.Of(p.Places - p.Open, "место", "места", "мест")} из {p.Places}, {(p.Open == 0 ? "сейчас никого не ведёт" : $"открытых пар {p.Open}")}",
                    p.Places - p.Open
                )
        );
    }
}
