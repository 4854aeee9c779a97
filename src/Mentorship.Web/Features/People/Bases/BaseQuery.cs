using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Bases;

/// <param name="Year">A school year by its autumn; null for all of them.</param>
public sealed record BaseFilter(PeopleBase Which, int? Year, Guid? Organisation, DateOnly Today);

/// <param name="Rows">Lines that the file holds.</param>
/// <param name="NoConsent">People left out because their consent does not hold today.</param>
/// <param name="NotShown">People whom the reader may not see: another school's, and children for the department.</param>
public sealed record BaseCounts(int Rows, int NoConsent, int NotShown);

/// <summary>Lines of the two federal bases: of pairs that were put in force, one line for each of theirs with all who stand beside him.</summary>
internal sealed class BaseQuery(PortalDb db, CurrentUser me, BaseFilter filter)
{
    private bool Mentees => filter.Which == PeopleBase.Mentees;

    public IQueryable<BaseRow> Rows()
    {
        var (mentees, today) = (Mentees, filter.Today);
        var seen = db.People.VisibleTo(me);
        var organisations = db.Organisations.VisibleTo(me);
        var members = db.PairMembers.VisibleTo(me);
        var named =
            from m in members.Consented(db, NamesExit.Base, today)
            join p in seen on m.PersonId equals p.Id
            select new
            {
                m.Id,
                p.Surname,
                p.Name,
                p.Patronymic,
                p.PlaceWords,
            };
        return from line in Lines().Consented(db, NamesExit.Base, today)
            join pair in db.Pairs.VisibleTo(me) on line.PairId equals pair.Id
            join person in seen on line.PersonId equals person.Id
            join at in organisations on line.OrganisationId equals (Guid?)at.Id into ats
            from at in ats.DefaultIfEmpty()
            orderby person.Surname, person.Name, person.Id, line.From
            select new BaseRow
            {
                Surname = person.Surname,
                Name = person.Name,
                Patronymic = person.Patronymic,
                Kind = person.Kind,
                BornOn = person.BornOn,
                Phone = person.Phone,
                Email = person.Email,
                Request = person.Request,
                Profile = person.Profile,
                Representative = person.Representative,
                Place = at == null ? person.PlaceWords : at.ShortName,
                Others = (
                    from beside in members
                    where beside.PairId == line.PairId && beside.IsMentor == mentees
                    where beside.From <= line.To && beside.To >= line.From
                    join other in named on beside.Id equals other.Id into known
                    from other in known.DefaultIfEmpty()
                    join place in organisations on beside.OrganisationId equals (Guid?)place.Id into places
                    from place in places.DefaultIfEmpty()
                    orderby beside.From, beside.Id
                    select new BaseOther
                    {
                        Surname = other.Surname,
                        Name = other.Name,
                        Patronymic = other.Patronymic,
                        Place = place == null ? other.PlaceWords : place.ShortName,
                    }
                ).ToList(),
                Form = pair.Form.Name,
                State = pair.State,
                PairLast = pair.EndedOn ?? pair.To,
                From = line.From,
                To = line.To,
                Result = pair.Result,
                CaseLink = pair.EndedOn == null ? null : pair.CaseLink,
                IsPassed = pair.EndedOn != null && line.IsPassed,
            };
    }

    public async Task<BaseCounts> CountAsync(CancellationToken stop)
    {
        var lines =
            from line in Lines()
            join person in db.People.VisibleTo(me) on line.PersonId equals person.Id into seen
            from person in seen.DefaultIfEmpty()
            join kept in Lines().Consented(db, NamesExit.Base, filter.Today) on line.Id equals kept.Id into allowed
            from kept in allowed.DefaultIfEmpty()
            select new
            {
                line.PersonId,
                Seen = person != null,
                Admitted = person != null && kept != null,
            };
        return await lines
                .GroupBy(_ => 1)
                .Select(all => new BaseCounts(
                    all.Count(l => l.Admitted),
                    all.Where(l => l.Seen).Select(l => l.PersonId).Distinct().Count()
                        - all.Where(l => l.Admitted).Select(l => l.PersonId).Distinct().Count(),
                    all.Select(l => l.PersonId).Distinct().Count()
                        - all.Where(l => l.Seen).Select(l => l.PersonId).Distinct().Count()
                ))
                .FirstOrDefaultAsync(stop)
            ?? new(0, 0, 0);
    }

    private IQueryable<PairMember> Lines()
    {
        var (mentees, organisation) = (Mentees, filter.Organisation);
        var lines = db.PairMembers.VisibleTo(me).Where(m => m.IsMentor != mentees && m.Pair.State != PairState.Draft);
        if (organisation is { } asked)
            lines = lines.Where(m => m.Pair.OrganisationId == asked);
        if (filter.Year is not { } autumn)
            return lines;
        var (from, to) = (new DateOnly(autumn, 9, 1), new DateOnly(autumn + 1, 8, 31));
        return lines.Where(m => m.From <= to && m.To >= from);
    }
}
