using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People;

internal static class PersonRows
{
    /// <summary>A coordinator sees his own school's part of a life: what a person does elsewhere is that school's business.</summary>
    public static IQueryable<PersonRow> Rows(this IQueryable<Person> people, PortalDb db, CurrentUser me, DateOnly? day)
    {
        var school = me.Has(Role.Coordinator) ? me.Membership!.OrganisationId : null;
        var posts =
            from e in db.Employments.VisibleTo(me)
            join o in db.Organisations.VisibleTo(me) on e.OrganisationId equals o.Id
            where day == null || e.From <= day && (e.To == null || e.To >= day)
            select new { Place = e, Where = o };
        var classes =
            from e in db.Enrolments.VisibleTo(me)
            join o in db.Organisations.VisibleTo(me) on e.OrganisationId equals o.Id
            where day == null || e.From <= day && (e.To == null || e.To >= day)
            where school == null || e.OrganisationId == school
            select new { Place = e, Where = o };
        // A person has posts or classes, hardly ever both: one statement multiplies nothing.
        return people
            .AsSingleQuery()
            .Select(p => new PersonRow
            {
                Id = p.Id,
                Kind = p.Kind,
                Surname = p.Surname,
                Name = p.Name,
                Patronymic = p.Patronymic,
                Sex = p.Sex,
                BornOn = p.BornOn,
                TeachingSince = p.TeachingSince,
                Email = p.Email,
                Phone = p.Phone,
                PlaceWords = p.PlaceWords,
                Posts = posts
                    .Where(e => e.Place.PersonId == p.Id)
                    // An enterprise has no coordinator: whose card it is reads the place.
                    .Where(e => school == null || e.Place.OrganisationId == school || p.Kind == PersonKind.Outside)
                    .OrderByDescending(e => e.Place.From)
                    .Select(e => new PersonPlace
                    {
                        Id = e.Place.Id,
                        OrganisationId = e.Where.Id,
                        Organisation = e.Where.ShortName,
                        OrganisationKind = e.Where.Kind,
                        Post = e.Place.Post,
                        Subject = e.Place.Subject,
                        Category = e.Place.Category,
                        From = e.Place.From,
                        To = e.Place.To,
                    })
                    .ToList(),
                Classes = classes
                    .Where(e => e.Place.PersonId == p.Id)
                    .OrderByDescending(e => e.Place.From)
                    .Select(e => new PersonPlace
                    {
                        Id = e.Place.Id,
                        OrganisationId = e.Where.Id,
                        Organisation = e.Where.ShortName,
                        OrganisationKind = e.Where.Kind,
                        Grade = e.Place.Grade,
                        Letter = e.Place.Letter,
                        From = e.Place.From,
                        To = e.Place.To,
                    })
                    .ToList(),
            });
    }
}
