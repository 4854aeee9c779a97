using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>Whom a side of the form means: found in the registry, or made from what was typed.</summary>
internal sealed class SideReader(PortalDb db, CurrentUser me, Organisation keeper, DateOnly today)
{
    public async Task<SideRead> ReadAsync(SideForm form, PairSide side, bool isMentor)
    {
        var field = isMentor ? "Mentor" : "Mentee";
        try
        {
            if (form.IsNew)
                return await new NewPerson(db, me, keeper, today).MakeAsync(form, side, field);
            if (TypedName.IsFormula(form.Who))
                throw new RuleBroken(TypedName.FormulaSaid, $"{field}.Who");
            return new(await KnownAsync(form, side, isMentor, field), []);
        }
        catch (RuleBroken broken)
        {
            return new(null, [broken]);
        }
    }

    private async Task<Participant> KnownAsync(SideForm form, PairSide side, bool isMentor, string field)
    {
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
        var places = person
            .Employments.Where(e => e.To is null || e.To >= today)
            .Select(e => (e.OrganisationId, e.From))
            .Concat(
                person.Enrolments.Where(e => e.To is null || e.To >= today).Select(e => (e.OrganisationId, e.From))
            );
        return new Participant(person, StandsFor.Of(places, keeper.Id, form.PlaceId));
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
}
