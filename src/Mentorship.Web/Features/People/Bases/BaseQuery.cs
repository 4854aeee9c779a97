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

/// <summary>Lines of the two federal bases: of pairs that were put in force, one mentor and one mentee a line.</summary>
internal sealed class BaseQuery(PortalDb db, CurrentUser me, BaseFilter filter)
{
    private bool Mentees => filter.Which == PeopleBase.Mentees;

    public IQueryable<BaseRow> Rows()
    {
        var (mentees, today) = (Mentees, filter.Today);
        var allowed = db.People.VisibleTo(me).Consented(db, NamesExit.Base, today);
        return from line in Lines()
            join pair in db.Pairs.VisibleTo(me) on line.PairId equals pair.Id
            join person in allowed on line.Id equals person.Id
            join other in allowed on line.OtherId equals other.Id into others
            from other in others.DefaultIfEmpty()
            let place = (
                from m in db.PairMembers.VisibleTo(me)
                where m.PairId == line.PairId && m.IsMentor != mentees && m.From <= line.From && m.To >= line.From
                where m.PersonId == line.Id
                join o in db.Organisations.VisibleTo(me) on m.OrganisationId equals o.Id
                select o.ShortName
            ).FirstOrDefault()
            let otherPlace = (
                from m in db.PairMembers.VisibleTo(me)
                where m.PairId == line.PairId && m.IsMentor == mentees && m.From <= line.From && m.To >= line.From
                where m.PersonId == line.OtherId
                join o in db.Organisations.VisibleTo(me) on m.OrganisationId equals o.Id
                select o.ShortName
            ).FirstOrDefault()
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
                Place = place,
                OtherSurname = other.Surname,
                OtherName = other.Name,
                OtherPatronymic = other.Patronymic,
                OtherPlace = otherPlace,
                Form = pair.Form.Name,
                State = pair.State,
                From = line.From,
                To = line.To,
                Result = pair.Result,
                CaseLink = pair.CaseLink,
                IsPassed = pair.IsPassed,
            };
    }

    /// <summary>Four statements.</summary>
    public async Task<BaseCounts> CountAsync(CancellationToken stop)
    {
        var today = filter.Today;
        var seen = db.People.VisibleTo(me);
        var allowed = seen.Consented(db, NamesExit.Base, today);
        var ids = Lines().Select(l => l.Id);
        var people = await ids.Distinct().CountAsync(stop);
        var shown = await seen.Where(p => ids.Contains(p.Id)).CountAsync(stop);
        var admitted = await allowed.Where(p => ids.Contains(p.Id)).CountAsync(stop);
        var rows = await Lines()
            .CountAsync(l => allowed.Any(p => p.Id == l.Id), stop);
        return new(rows, shown - admitted, people - shown);
    }

    private IQueryable<Line> Lines() =>
        Mentees
            ? Links().Select(l => new Line { PairId = l.PairId, Id = l.MenteeId, OtherId = l.MentorId, From = l.From, To = l.To })
            : Links().Select(l => new Line { PairId = l.PairId, Id = l.MentorId, OtherId = l.MenteeId, From = l.From, To = l.To });

    private IQueryable<PairLink> Links()
    {
        var (organisation, year) = (filter.Organisation, filter.Year);
        var pairs = db.Pairs.VisibleTo(me).Where(p => p.State != PairState.Draft);
        if (organisation is { } asked)
            pairs = pairs.Where(p => p.OrganisationId == asked);
        var lines = db.PairLinks.VisibleTo(me).Where(l => pairs.Any(p => p.Id == l.PairId));
        if (year is not { } autumn)
            return lines;
        var (from, to) = (new DateOnly(autumn, 9, 1), new DateOnly(autumn + 1, 8, 31));
        return lines.Where(l => l.From <= to && l.To >= from);
    }

    /// <summary>Somebody of the base, and who stands beside him.</summary>
    private sealed class Line
    {
        public Guid PairId { get; init; }
        public Guid Id { get; init; }
        public Guid OtherId { get; init; }
        public DateOnly From { get; init; }
        public DateOnly To { get; init; }
    }
}
