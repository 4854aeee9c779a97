using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Consents;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Lists;

/// <param name="Organisation">For the department; a coordinator's is his own.</param>
/// <param name="Text">Beginnings of names.</param>
public sealed record ListFilter(Guid? Organisation, string Text, DateOnly Today);

/// <summary>Reads one of the lists whole: it is short, and its reasons are counted per person.</summary>
internal sealed class ListReader(PortalDb db, CurrentUser me, ListFilter filter, CancellationToken stop)
{
    private const int AwardYears = 5;
    private readonly DateOnly today = filter.Today;
    private readonly Guid? place = me.Has(Role.Coordinator) ? me.Membership!.OrganisationId : filter.Organisation;

    private IQueryable<Person> people = Enumerable.Empty<Person>().AsQueryable();

    /// <param name="forFile">Whom the reader may take out, not only see.</param>
    public async Task<IReadOnlyList<ListedPerson>> ReadAsync(string list, bool forFile = false)
    {
        var seen = db.People.VisibleTo(me).AsNoTracking();
        (people, _) = await (forFile ? seen.TakenBy(db, me, today) : seen).MeantAsync(
            db,
            filter.Text,
            place,
            today,
            stop
        );
        var found = list switch
        {
            "needs" => await NeedsAsync(),
            "mentors" => await NamedAsync(await FreeMentors.ReadAsync(people, db, me, place, today, stop)),
            "awards" => await AwardsAsync(),
            _ => await PapersAsync(),
        };
        return
        [
            .. found
                .OrderByDescending(p => p.Number)
                .ThenBy(p => p.Person.Surname, Natural.Order)
                .ThenBy(p => p.Person.FullName, Natural.Order),
        ];
    }

    private async Task<IEnumerable<ListedPerson>> NeedsAsync()
    {
        var (three, year, day, at) = (today.AddYears(-3), today.AddYears(-1), today, place);
        var rows = await people
            .Where(p => p.Kind == PersonKind.Employee)
            .Where(p =>
                p.Employments.Any(e =>
                    (at == null || e.OrganisationId == at) && e.From <= day && (e.To == null || e.To >= day)
                )
            )
            .Where(p =>
                p.TeachingSince <= day && p.TeachingSince >= three
                || p.TeachingSince != null && p.Employments.Any(e => e.From > year && e.From <= day)
            )
            .Where(p =>
                !p.Pairs.Any(m => !m.IsMentor && m.To >= day && (m.Pair.EndedOn == null || m.Pair.EndedOn >= day))
            )
            .Rows(db, me, day: null)
            .ToListAsync(stop);
        // Where he came from is said whole: that he changed schools is why he stands here.
        return rows.Select(r => new ListedPerson(r, string.Join("; ", Reasons(r)))).Where(r => r.Reason.Length > 0);
    }

    private IEnumerable<string> Reasons(PersonRow row)
    {
        if (row.TeachingSince is { } since && since <= today && since >= today.AddYears(-3))
            yield return $"стаж {PersonWords.Experience(since, today)}";
        var fresh = row.Posts.Where(p => p.IsOn(today) && p.From > today.AddYears(-1)).ToList();
        foreach (var post in fresh)
        {
            // Who begins to teach has no earlier place: his experience says it already.
            var earlier = row.Posts.Where(p => p.From < post.From).ToList();
            if (row.TeachingSince >= post.From)
                continue;
            if (earlier.Exists(p => p.OrganisationId == post.OrganisationId))
            {
                if (!earlier.Exists(p => p.OrganisationId == post.OrganisationId && p.Post == post.Post))
                    yield return $"новая должность с {Days.Digits(post.From)}: {post.Post}";
            }
            else
                yield return $"в этой организации с {Days.Digits(post.From)}";
        }
    }

    private async Task<IEnumerable<ListedPerson>> AwardsAsync()
    {
        var at = place;
        var terms = await (
            from p in people
            where
                at == null
                || p.Employments.Any(e => e.OrganisationId == at)
                || p.Enrolments.Any(e => e.OrganisationId == at)
            from m in p.Pairs
            where m.IsMentor && m.Pair.State != PairState.Draft && m.From <= today
            select new
            {
                p.Id,
                m.From,
                m.To,
            }
        ).ToListAsync(stop);
        var days = terms
            .GroupBy(t => t.Id)
            .ToDictionary(g => g.Key, g => MentorDays.Count(g.Select(t => (t.From, t.To)), today));
        return await NamedAsync(
            days.Where(d => d.Value >= AwardYears * MentorDays.OfYear)
                .ToDictionary(
                    d => d.Key,
                    d =>
                        (
                            $"{PersonWords.Years((int)(d.Value / MentorDays.OfYear))} в парах, {Plural.Of(d.Value, "день", "дня", "дней")}",
                            d.Value
                        )
                )
        );
    }

    private async Task<IEnumerable<ListedPerson>> PapersAsync()
    {
        var (day, at) = (today, place);
        var open = db
            .PairMembers.VisibleTo(me)
            .Where(m =>
                m.To >= day
                && (m.Pair.EndedOn == null || m.Pair.EndedOn >= day)
                && (at == null || m.OrganisationId == at || m.Pair.OrganisationId == at)
            );
        var inPairs = await (
            from p in people
            join m in open on p.Id equals m.PersonId
            select new
            {
                p.Id,
                p.Kind,
                p.BornOn,
                Place = m.OrganisationId,
                Keeper = m.Pair.OrganisationId,
            }
        )
            .Distinct()
            .ToListAsync(stop);
        var stand = await db.ConsentStandAsync(me, [.. inPairs.Select(p => p.Id).Distinct()], today, stop);
        var missing = new Dictionary<Guid, (string, int)>();
        foreach (var person in inPairs.GroupBy(p => p.Id))
        {
            var lacking = person
                .SelectMany(p =>
                    stand.Missing(
                        new(p.Id, p.Kind, p.BornOn, ConsentSubject.Operators(p.Keeper, p.Place)),
                        NamesExit.Base
                    )
                )
                .Select(Said)
                .Distinct()
                .ToList();
            if (lacking.Count > 0)
                missing[person.Key] = (string.Join("; ", lacking), 0);
        }
        return await NamedAsync(missing);
    }

    private static string Said(ConsentGap gap) =>
        gap.State is { } state ? $"{gap.Kind.Name()}: {state.Name()}"
        : gap.Elsewhere is { } given ? $"{gap.Kind.Name()}: {given.Said()}, нужно новое"
        : $"нет согласия: {gap.Kind.Name()}";

    private async Task<IEnumerable<ListedPerson>> NamedAsync(Dictionary<Guid, (string Reason, int Number)> found)
    {
        var ids = found.Keys.ToList();
        var rows = await db
            .People.VisibleTo(me)
            .AsNoTracking()
            .Where(p => ids.Contains(p.Id))
            .Rows(db, me, today)
            .ToListAsync(stop);
        return rows.Select(r => new ListedPerson(r, found[r.Id].Reason, found[r.Id].Number));
    }
}
