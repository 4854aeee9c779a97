using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>Whom a side of the form means: found in the registry, or made from what was typed.</summary>
internal sealed class SideReader(PortalDb db, CurrentUser me, Organisation keeper, DateOnly today)
{
    /// <exception cref="RuleBroken">Nobody, several, or somebody who cannot be made.</exception>
    public async Task<Participant> ReadAsync(SideForm form, PairSide side, bool isMentor)
    {
        var field = isMentor ? "Mentor" : "Mentee";
        if (TypedName.IsFormula(form.IsNew ? form.NewName : form.Who))
            throw new RuleBroken(TypedName.FormulaSaid, form.IsNew ? $"{field}.NewName" : $"{field}.Who");
        if (form.IsNew)
            return await MakeAsync(form, side, field);
        var id =
            form.Meant is { } meant ? meant
            : string.IsNullOrWhiteSpace(form.Who) ? form.PersonId
            : (await FoundAsync(form, side, isMentor, field)).Id;
        var person =
            await db
                .People.VisibleTo(me, asMentors: isMentor)
                .Include(p => p.Employments)
                .Include(p => p.Enrolments)
                .SingleOrDefaultAsync(p => p.Id == id)
            ?? throw new RuleBroken("Выберите человека ещё раз: его больше нет в списке людей.", $"{field}.Who");
        return new Participant(person, PlaceOf(person));
    }

    private async Task<FoundPerson> FoundAsync(SideForm form, PairSide side, bool isMentor, string field)
    {
        var found = await PairPeople.FindAsync(db, me, form.Who, side, isMentor, keeper.Id, today);
        // A choice made before the name was typed anew is not among those found.
        return found.FirstOrDefault(f => f.Id == form.PersonId)
            ?? PairPeople.Only(found, form.Who)
            ?? throw new RuleBroken(
                found.Count == 0
                        ? $"«{form.Who}»: среди тех, кто может быть {(isMentor ? "наставником" : "наставляемым")} в этой форме, такого нет. Проверьте фамилию и форму или заведите человека здесь же."
                    : found[0].IsAlike
                        ? $"«{form.Who}»: такого имени нет. Возможно, это {string.Join(" или ", found.Take(3).Select(f => f.Label))}: выберите или поправьте."
                    : "Под это имя подходят несколько человек: выберите, кто нужен.",
                $"{field}.Who"
            );
    }

    /// <summary>The pair's own organisation when he is there, else the first where he works or learns.</summary>
    private Guid? PlaceOf(Person person)
    {
        var places = person
            .Employments.Where(e => e.To is null || e.To >= today)
            .OrderBy(e => e.From)
            .Select(e => e.OrganisationId)
            .Concat(
                person
                    .Enrolments.Where(e => e.To is null || e.To >= today)
                    .OrderBy(e => e.From)
                    .Select(e => e.OrganisationId)
            )
            .ToList();
        return places.Contains(keeper.Id) ? keeper.Id
            : places.Count > 0 ? places[0]
            : null;
    }

    private async Task<Participant> MakeAsync(SideForm form, PairSide side, string field)
    {
        var name = TypedPerson.Name(form.NewName);
        var kind = side.KindOfNew();
        var person = Named(kind, name, field);
        var doubles = await db
            .People.VisibleTo(me, asMentors: true)
            .Where(p => p.Surname == person.Surname && p.Name == person.Name && p.Patronymic == person.Patronymic)
            .Where(p => p.Kind == kind && (p.BornOn == null || form.BornOn == null || p.BornOn == form.BornOn))
            .AnyAsync();
        if (doubles)
            throw new RuleBroken(
                $"{person.FullName} уже есть в списке людей. Найдите в поле выше; однофамильцу укажите дату рождения.",
                $"{field}.NewName"
            );
        if (form.Twin is null && await SideTwins.FindAsync(db, me, form, side, today) is [var twin, ..])
            throw new RuleBroken(
                $"Похоже, такой человек уже есть: {twin.FullName}. Выберите его или отметьте, что это другой человек.",
                $"{field}.NewName"
            );
        try
        {
            person.Born(form.BornOn, today);
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken(broken.Message, $"{field}.BornOn");
        }
        person.Contact(null, form.Phone);
        if (kind == PersonKind.Student)
        {
            var (grade, letter) =
                TypedPerson.Class(form.Place)
                ?? throw new RuleBroken("Напишите класс или курс: «7 Б», «2 курс ТМ-21».", $"{field}.Place");
            person.Enrol(keeper.Id, grade, letter, SchoolYearBegin());
            if (form.SignedBy is not null)
                person.RepresentedBy(new Representative { Name = form.SignedBy });
        }
        else if (kind == PersonKind.Employee)
            person.Employ(keeper.Id, new Position(form.Place), today);
        else if (await EnterpriseAsync(form.Place) is var (post, enterprise))
            person.Employ(enterprise, new Position(post), today);
        else
            person.Describe(PersonProfile.Empty with { Competencies = form.Place }, null);
        db.Add(person);
        return new Participant(
            person,
            kind == PersonKind.Outside ? (person.Employments is [var job, ..] ? job.OrganisationId : null) : keeper.Id
        );
    }

    // «инженер, Районные электрические сети»: an enterprise of the directory is where he works.
    private async Task<(string Post, Guid Enterprise)?> EnterpriseAsync(string? typed)
    {
        var at = typed?.IndexOf(',', StringComparison.Ordinal) ?? -1;
        if (at <= 0)
            return null;
        var called = Text.Key(typed![(at + 1)..]);
        var enterprises = await db
            .Organisations.VisibleTo(me)
            .Where(o => o.Kind == OrganisationKind.Enterprise && (o.ActiveTo == null || o.ActiveTo >= today))
            .Select(o => new
            {
                o.Id,
                o.ShortName,
                o.FullName,
            })
            .ToListAsync();
        return enterprises.Find(o => Text.Key(o.ShortName) == called || Text.Key(o.FullName) == called) is { } found
            ? (typed[..at].Trim(), found.Id)
            : null;
    }

    private Person Named(PersonKind kind, PersonName name, string field)
    {
        try
        {
            return new Person(keeper.DistrictId, kind, name, PersonForms.Of(name).Sex ?? Sex.Female);
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken(broken.Message, $"{field}.NewName");
        }
    }

    private DateOnly SchoolYearBegin() => new(today.Month >= 9 ? today.Year : today.Year - 1, 9, 1);
}
