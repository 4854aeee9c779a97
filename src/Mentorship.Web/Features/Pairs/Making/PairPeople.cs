using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>Somebody whom the typed name fits, with what tells namesakes apart.</summary>
/// <param name="IsAlike">His name only resembles the typed one.</param>
public sealed record FoundPerson(Guid Id, string Name, string? Place, bool IsAlike = false)
{
    public string Label => Place is null ? Name : $"{Name}, {Place}";
}

/// <summary>People for a side of a pair: of the pair's own organisation first, grown-ups of the district for mentors.</summary>
internal static class PairPeople
{
    public const int Most = 12;

    public static async Task<IReadOnlyList<FoundPerson>> FindAsync(
        PortalDb db,
        CurrentUser me,
        string? typed,
        PairSide side,
        bool isMentor,
        Guid? own,
        DateOnly day
    )
    {
        // What stands after the comma is the post or the class, as the list under the field writes it.
        var name = (typed ?? "").Split(',')[0];
        if (TypedName.Words(name).Count == 0)
            return [];
        var (people, areAlike) = await Of(
                db.People.VisibleTo(me, asMentors: isMentor).AsNoTracking(),
                side,
                isMentor,
                own,
                day
            )
            .MeantAsync(db, name, isMentor ? null : own, day);
        var found = await people
            .Select(p => new
            {
                p.Id,
                p.Surname,
                p.Name,
                p.Patronymic,
                p.PlaceWords,
                Own = p.Employments.Any(e => e.OrganisationId == own && (e.To == null || e.To >= day))
                    || p.Enrolments.Any(e => e.OrganisationId == own && (e.To == null || e.To >= day)),
            })
            .OrderByDescending(p => p.Own)
            .ThenBy(p => p.Surname)
            .ThenBy(p => p.Name)
            .ThenBy(p => p.Id)
            .Take(Most)
            .ToListAsync();
        // Asked of the few who are shown: within the search the lines of the whole district would be put in order.
        var ids = found.ConvertAll(p => p.Id);
        var shown = db.People.VisibleTo(me, asMentors: isMentor).AsNoTracking().Where(p => ids.Contains(p.Id));
        var jobs = await shown
            .SelectMany(p => p.Employments)
            .Where(e => e.To == null || e.To >= day)
            .OrderByDescending(e => e.From)
            .Select(e => new
            {
                e.PersonId,
                e.OrganisationId,
                e.From,
                e.Post,
            })
            .ToListAsync();
        var studies = await shown
            .SelectMany(p => p.Enrolments)
            .Where(e => e.To == null || e.To >= day)
            .OrderByDescending(e => e.From)
            .Select(e => new
            {
                e.PersonId,
                e.OrganisationId,
                e.From,
                e.Grade,
                e.Letter,
            })
            .ToListAsync();
        var places = jobs.Select(e => e.OrganisationId).Concat(studies.Select(e => e.OrganisationId)).ToList();
        var names = await db
            .Organisations.VisibleTo(me)
            .Where(o => places.Contains(o.Id))
            .Select(o => new
            {
                o.Id,
                o.ShortName,
                o.Kind,
            })
            .ToDictionaryAsync(o => o.Id);
        return
        [
            .. found.Select(p =>
            {
                var stands = StandsFor.Of(
                    jobs.Where(e => e.PersonId == p.Id)
                        .Select(e => (e.OrganisationId, e.From))
                        .Concat(studies.Where(e => e.PersonId == p.Id).Select(e => (e.OrganisationId, e.From))),
                    own
                );
                var job = jobs.Find(e => e.PersonId == p.Id && e.OrganisationId == stands);
                var study = studies.Find(e => e.PersonId == p.Id && e.OrganisationId == stands);
                var at = names.GetValueOrDefault(stands ?? Guid.Empty);
                var what = study is null
                    ? job?.Post
                    : PersonWords.Class(study.Grade, study.Letter, at?.Kind == OrganisationKind.College);
                var place = string.Join(", ", new[] { what, p.Own ? null : at?.ShortName }.OfType<string>());
                return new FoundPerson(
                    p.Id,
                    string.Join(' ', new[] { p.Surname, p.Name, p.Patronymic }.OfType<string>()),
                    place.Length == 0 ? p.PlaceWords : place,
                    areAlike
                );
            }),
        ];
    }

    /// <summary>The one who is meant: the only one found, or the only one whose line was taken from the list.</summary>
    public static FoundPerson? Only(IReadOnlyList<FoundPerson> found, string? typed)
    {
        if (found.Count == 1 && !found[0].IsAlike)
            return found[0];
        var key = Text.Key(typed ?? "");
        var exact = found.Where(f => Text.Key(f.Label) == key).ToList();
        if (exact.Count == 0)
            exact = [.. found.Where(f => Text.Key(f.Name) == key)];
        return exact.Count == 1 ? exact[0] : null;
    }

    private static IQueryable<Person> Of(
        IQueryable<Person> people,
        PairSide side,
        bool isMentor,
        Guid? own,
        DateOnly day
    )
    {
        people = side switch
        {
            PairSide.Staff => people.Where(p => p.Kind == PersonKind.Employee),
            PairSide.Learner => people.Where(p => p.Kind == PersonKind.Student),
            _ => people.Where(p => p.Kind != PersonKind.Student),
        };
        // The pair is kept where the mentee is; whoever has left is not joined to anybody.
        return isMentor
            ? people.Where(p =>
                p.Kind == PersonKind.Outside
                || p.PlaceWords != null
                || p.Employments.Any(e => e.To == null || e.To >= day)
                || p.Enrolments.Any(e => e.To == null || e.To >= day)
            )
            : people.Where(p =>
                p.Employments.Any(e => e.OrganisationId == own && (e.To == null || e.To >= day))
                || p.Enrolments.Any(e => e.OrganisationId == own && (e.To == null || e.To >= day))
            );
    }
}
