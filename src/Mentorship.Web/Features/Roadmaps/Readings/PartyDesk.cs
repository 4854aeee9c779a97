using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Features.Appointments;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Readings;

/// <summary>What the form of a responsible offers, and how its choice becomes a meaning.</summary>
public sealed record PartyDesk(
    IReadOnlyList<SelectListItem> Organisations,
    IReadOnlyList<SelectListItem> Kinds,
    IReadOnlyList<SelectListItem> Functions,
    IReadOnlyList<Found> Choice
)
{
    public static readonly IReadOnlyList<SelectListItem> Means =
    [
        new("Одна организация", nameof(PartyMeans.Body)),
        new("Все организации одного или нескольких видов", nameof(PartyMeans.Kinds)),
        new("Назначенные на функцию в организациях", nameof(PartyMeans.Function)),
        new("Один человек", nameof(PartyMeans.Person)),
    ];

    /// <summary>Organisations that may be meant today, enterprises last.</summary>
    public static async Task<IReadOnlyList<(Guid Id, string ShortName, OrganisationKind Kind)>> BodiesAsync(
        PortalDb db,
        CurrentUser me,
        DateOnly today
    ) =>
        [
            .. (
                await db
                    .Organisations.VisibleTo(me)
                    .AsNoTracking()
                    .ActiveOn(today)
                    .OrderBy(o => o.Kind == OrganisationKind.Enterprise)
                    .ThenBy(o => o.ShortName)
                    .Select(o => new
                    {
                        o.Id,
                        o.ShortName,
                        o.Kind,
                    })
                    .ToListAsync()
            ).Select(o => (o.Id, o.ShortName, o.Kind)),
        ];

    public static async Task<PartyDesk> ReadAsync(PortalDb db, CurrentUser me, PartyForm form, DateOnly today)
    {
        var organisations = await BodiesAsync(db, me, today);
        var functions = await db
            .AppointmentFunctions.VisibleTo(me)
            .Where(f => !f.IsRetired || f.Id == form.FunctionId)
            .OrderBy(f => f.Place)
            .Select(f => new { f.Id, f.Name })
            .ToListAsync();
        var choice = string.IsNullOrWhiteSpace(form.Who)
            ? []
            : await PersonFinder.FindAsync(db, me, form.Who, form.OrganisationId, today);
        return new(
            [.. organisations.Select(o => new SelectListItem(o.ShortName, $"{o.Id}"))],
            [.. organisations.Select(o => o.Kind).Distinct().Order().Select(k => new SelectListItem(k.Name(), $"{k}"))],
            [.. functions.Select(f => new SelectListItem(f.Name, $"{f.Id}"))],
            choice.Count > 1 ? choice : []
        );
    }

    /// <exception cref="RuleBroken">What was chosen is not there any more, or nobody is found under the name.</exception>
    public static async Task<PartyMeaning> MeaningAsync(
        PortalDb db,
        CurrentUser me,
        PartyForm form,
        PartyMeaning earlier,
        DateOnly today
    )
    {
        var post = Text.Tidy(form.Post);
        var bare = earlier with
        {
            OrganisationId = null,
            PersonId = null,
            FunctionId = null,
            Kinds = OrganisationKinds.None,
            LeftOut = OrganisationIds.None,
            Post = form.Means is PartyMeans.Body or PartyMeans.Kinds ? post : null,
            ByAgreement = form.ByAgreement,
        };
        var to = bare.Post is null ? "" : $": {bare.Post}";
        switch (form.Means)
        {
            case PartyMeans.Body:
                var body =
                    await db
                        .Organisations.VisibleTo(me)
                        .Where(o => o.Id == form.OrganisationId)
                        .Select(o => new { o.Id, o.ShortName })
                        .SingleOrDefaultAsync()
                    ?? throw new RuleBroken("Выберите организацию из списка.", nameof(form.OrganisationId));
                return bare with
                {
                    Kind = PartyKind.Body,
                    OrganisationId = body.Id,
                    UnderstoodAs = body.ShortName + to,
                };
            case PartyMeans.Kinds:
                var kinds = new OrganisationKinds(form.Kinds);
                return bare with
                {
                    Kind = PartyKind.Group,
                    Kinds = kinds,
                    UnderstoodAs = $"все организации вида: {string.Join(", ", kinds.List.Select(k => k.Name()))}{to}",
                };
            case PartyMeans.Function:
                var function =
                    await db
                        .AppointmentFunctions.VisibleTo(me)
                        .Where(f => f.Id == form.FunctionId)
                        .Select(f => new { f.Id, f.Name })
                        .SingleOrDefaultAsync()
                    ?? throw new RuleBroken("Выберите функцию из списка.", nameof(form.FunctionId));
                return bare with
                {
                    Kind = PartyKind.Group,
                    FunctionId = function.Id,
                    UnderstoodAs = $"назначенные в организациях: {function.Name}",
                };
            default:
                var person = await PersonAsync(db, me, form, today);
                return bare with { Kind = PartyKind.Person, PersonId = person.Id, UnderstoodAs = person.Label };
        }
    }

    private static async Task<Found> PersonAsync(PortalDb db, CurrentUser me, PartyForm form, DateOnly today)
    {
        if (form.PersonId is { } chosen)
            return await db
                    .People.VisibleTo(me)
                    .Where(p => p.Id == chosen)
                    .Select(p => new Found(
                        p.Id,
                        p.Surname + " " + p.Name + (p.Patronymic == null ? "" : " " + p.Patronymic),
                        null,
                        null,
                        null
                    ))
                    .SingleOrDefaultAsync()
                ?? throw new RuleBroken("Выберите человека ещё раз: его больше нет в списке людей.", nameof(form.Who));
        var found = await PersonFinder.FindAsync(db, me, form.Who, form.OrganisationId, today);
        return PersonFinder.Only(found, form.Who)
            ?? throw new RuleBroken(
                found.Count == 0
                    ? "Такого человека нет в списке людей. Проверьте фамилию или сначала добавьте его в «Люди»."
                    : "Под это имя подходят несколько человек: выберите одного.",
                nameof(form.Who)
            );
    }
}
