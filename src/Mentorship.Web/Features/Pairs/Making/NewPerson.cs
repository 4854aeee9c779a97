using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.People;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>Somebody who is not in the registry yet, made of what was typed on a side of the form.</summary>
internal sealed class NewPerson(PortalDb db, CurrentUser me, Organisation keeper, DateOnly today)
{
    private readonly Faults faults = new();

    public async Task<SideRead> MakeAsync(SideForm form, PairSide side, string field)
    {
        var name = TypedPerson.Name(form.NewName);
        var kind = side.KindOfNew();
        var person = TypedName.IsFormula(form.NewName)
            ? Nameless(kind, TypedName.FormulaSaid, field)
            : Named(kind, name, field);
        if (faults.All.Count == 0)
            await MustBeNewAsync(form, person, side, field);
        faults.Try($"{field}.BornOn", () => person.Born(form.BornOn, today));
        faults.Try($"{field}.Phone", () => person.Contact(null, form.Phone));
        var who = await PlaceAsync(form, person, field);
        if (faults.All.Count == 0 && who.Person == person)
            db.Add(person);
        return new(who, faults.All);
    }

    private Person Named(PersonKind kind, PersonName name, string field)
    {
        try
        {
            return new Person(keeper.DistrictId, kind, name, PersonForms.Of(name).Sex ?? Sex.Female);
        }
        catch (RuleBroken broken)
        {
            return Nameless(kind, broken.Message, field);
        }
    }

    // With a name that will not do the rest is looked at all the same.
    private Person Nameless(PersonKind kind, string why, string field)
    {
        faults.Add(why, $"{field}.NewName");
        var other = new PersonName("Новый", field == "Mentee" ? "наставляемый" : "наставник", null);
        return new Person(keeper.DistrictId, kind, other, Sex.Male);
    }

    private async Task MustBeNewAsync(SideForm form, Person person, PairSide side, string field)
    {
        var doubles = await db
            .People.VisibleTo(me, asMentors: true)
            .Where(p => p.Surname == person.Surname && p.Name == person.Name && p.Patronymic == person.Patronymic)
            .Where(p => p.Kind == person.Kind && (p.BornOn == null || form.BornOn == null || p.BornOn == form.BornOn))
            .AnyAsync();
        if (doubles)
            faults.Add(
                $"{person.FullName} уже есть в списке людей. Найдите в поле выше; однофамильцу укажите дату рождения.",
                $"{field}.NewName"
            );
        else if (form.Twin is null && await SideTwins.FindAsync(db, me, form, side, today) is [var twin, ..])
            faults.Add(
                $"Похоже, такой человек уже есть: {twin.FullName}. Выберите его или отметьте, что это другой человек.",
                $"{field}.NewName"
            );
    }

    private async Task<Participant> PlaceAsync(SideForm form, Person person, string field)
    {
        if (person.Kind == PersonKind.Employee)
        {
            faults.Try($"{field}.Place", () => person.Employ(keeper.Id, new Position(form.Place), today));
            return new(person, keeper.Id);
        }
        var place = await new PlaceReader(db, me, today).ReadAsync(form.Place, person.Kind, form.PlaceId);
        if (person.Kind == PersonKind.Student)
            return await LearnsAsync(form, person, place, field);
        if (place.At is null)
            person.ComesFrom(form.Place);
        else if (place.What.Length == 0)
            faults.Add($"Напишите и должность: «инженер, {place.At.ShortName}».", $"{field}.Place");
        else
            faults.Try($"{field}.Place", () => person.Employ(place.At.Id, new Position(place.What), today));
        return new(person, place.At?.Id);
    }

    private async Task<Participant> LearnsAsync(SideForm form, Person person, TypedPlace place, string field)
    {
        if (form.SignedBy is not null)
            person.RepresentedBy(new Representative { Name = form.SignedBy });
        if (!place.IsElsewhere)
        {
            if (IsOfCollege(place.What) && keeper.Kind is not (OrganisationKind.College or OrganisationKind.University))
                faults.Add(
                    "Напишите через запятую, где учится студент: «2 курс ТМ-21, Приреченский техникум».",
                    $"{field}.Place"
                );
            else
                Enrol(person, keeper.Id, place, field);
            return new(person, keeper.Id);
        }
        if (form.BornOn is not { } born)
            faults.Add(
                "Укажите дату рождения: по ней студента другой организации отличают от тёзок.",
                $"{field}.BornOn"
            );
        else if (
            place.At is { } at
            && await db.LearnerAtAsync(TypedPerson.Name(form.NewName), born, at.Id, keeper.Id) is { } there
        )
            return new(there, at.Id);
        if (place.At is null)
            person.ComesFrom(form.Place);
        else
            Enrol(person, place.At.Id, place, field);
        return new(person, place.At?.Id);
    }

    private void Enrol(Person person, Guid at, TypedPlace place, string field)
    {
        if (TypedPerson.Class(place.What) is var (grade, letter))
            faults.Try($"{field}.Place", () => person.Enrol(at, grade, letter, SchoolYearBegin()));
        else
            faults.Add("Напишите класс или курс: «7 Б», «2 курс ТМ-21».", $"{field}.Place");
    }

    private static bool IsOfCollege(string what) => what.Contains("курс", StringComparison.OrdinalIgnoreCase);

    private DateOnly SchoolYearBegin() => new(today.Month >= 9 ? today.Year : today.Year - 1, 9, 1);
}
