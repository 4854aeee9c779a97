using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Appointments;

/// <summary>What the form of an appointment offers, and how its words become rows.</summary>
public sealed record AppointmentDesk(
    IReadOnlyList<SelectListItem> Organisations,
    IReadOnlyList<SelectListItem> Functions,
    IReadOnlyList<SelectListItem> Bodies,
    IReadOnlyList<Found> Staff,
    IReadOnlyList<Found> Choice
)
{
    public static async Task<AppointmentDesk> ReadAsync(PortalDb db, CurrentUser me, AppointmentForm form, DateOnly day)
    {
        var organisations = await db
            .Organisations.VisibleTo(me)
            .AsNoTracking()
            .ActiveOn(day)
            .OrderBy(o => o.Kind == OrganisationKind.Enterprise)
            .ThenBy(o => o.ShortName)
            .Select(o => new { o.Id, o.ShortName })
            .ToListAsync();
        var functions = await db
            .AppointmentFunctions.VisibleTo(me)
            .AsNoTracking()
            .Where(f => !f.IsRetired || f.Id == form.FunctionId)
            .OrderBy(f => f.Place)
            .ToListAsync();
        var staff = form.OrganisationId is { } own ? await PersonFinder.FindAsync(db, me, null, own, day) : [];
        var choice = string.IsNullOrWhiteSpace(form.Who)
            ? []
            : await PersonFinder.FindAsync(db, me, form.Who, form.OrganisationId, day);
        return new(
            [
                .. organisations
                    .Where(o => me.Keeps(o.Id))
                    .Select(o => new SelectListItem(o.ShortName, $"{o.Id}", o.Id == form.OrganisationId)),
            ],
            [.. functions.Select(f => new SelectListItem(f.Name, $"{f.Id}", f.Id == form.FunctionId))],
            [.. organisations.Select(o => new SelectListItem(o.ShortName, $"{o.Id}", o.Id == form.BodyId))],
            staff,
            choice.Count > 1 ? choice : []
        );
    }

    /// <exception cref="RuleBroken">Nobody or several are found under the name.</exception>
    public static async Task<Appointee> WhoAsync(PortalDb db, CurrentUser me, AppointmentForm form, DateOnly day)
    {
        if (form.PersonId is { } chosen)
            return await db.People.VisibleTo(me).AnyAsync(p => p.Id == chosen)
                ? new Appointee(chosen)
                : throw new RuleBroken("Выберите человека ещё раз: его больше нет в списке людей.", nameof(form.Who));
        if (string.IsNullOrWhiteSpace(form.Who) && form.BodyId is { } body)
            return await db.Organisations.VisibleTo(me).AnyAsync(o => o.Id == body)
                ? new Appointee(null, body)
                : throw new RuleBroken("Выберите организацию из списка.", nameof(form.BodyId));
        var found = await PersonFinder.FindAsync(db, me, form.Who, form.OrganisationId, day);
        if (PersonFinder.Only(found, form.Who) is { } only)
            return new Appointee(only.Id);
        throw new RuleBroken(
            found.Count == 0
                ? "Такого человека нет в списке людей. Проверьте фамилию или сначала добавьте его в «Люди»."
                : "Под это имя подходят несколько человек: выберите, кто из них назначен.",
            nameof(form.Who)
        );
    }
}
