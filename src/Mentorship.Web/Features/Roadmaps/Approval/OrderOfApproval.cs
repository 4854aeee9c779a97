using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Appointments;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Approval;

/// <summary>The order that the form names: one that is registered, or a new one.</summary>
internal static class OrderOfApproval
{
    /// <summary>Who may issue it: the district's own bodies, or the organisation whose roadmap it is.</summary>
    public static IQueryable<Organisation> IssuersOf(this IQueryable<Organisation> organisations, Roadmap roadmap) =>
        roadmap.OwnerId is { } owner
            ? organisations.Where(o => o.Id == owner)
            : organisations.Where(o =>
                o.Kind == OrganisationKind.Administration
                || o.Kind == OrganisationKind.Department
                || o.Kind == OrganisationKind.MethodCentre
            );

    /// <summary>What an order composed here puts in force is frozen with it: another roadmap cannot be added to it.</summary>
    public static IQueryable<Order> OnPaper(this IQueryable<Order> orders) => orders.Where(o => o.Content == null);

    public static async Task<Order> FindOrMakeAsync(
        PortalDb db,
        CurrentUser me,
        Roadmap roadmap,
        ApprovalForm form,
        DateOnly today
    )
    {
        var issuers = db.Organisations.VisibleTo(me).KeptBy(me).IssuersOf(roadmap);
        if (form.OrderId is { } chosen)
            return await db
                    .Orders.VisibleTo(me)
                    .OnPaper()
                    .Include(o => o.Issuer)
                    .SingleOrDefaultAsync(o => o.Id == chosen && issuers.Any(i => i.Id == o.IssuerId))
                ?? throw new RuleBroken("Выберите приказ из списка ещё раз.", nameof(form.OrderId));
        var issuer =
            await issuers.SingleOrDefaultAsync(o => o.Id == form.IssuerId)
            ?? throw new RuleBroken("Выберите, кто издал приказ.", nameof(form.IssuerId));
        var order = new Order(
            issuer,
            Kind(roadmap),
            form.Number,
            form.IssuedOn!.Value,
            string.IsNullOrWhiteSpace(form.Title) ? UsualTitle(roadmap) : form.Title
        );
        order.ControlledBy(form.Control, await ControllerAsync(db, me, issuer.Id, form.Who, form.ControllerId, today));
        db.Add(order);
        return order;
    }

    public static string UsualTitle(Roadmap roadmap) =>
        OrderPatterns.TitleOf(Kind(roadmap), roadmap.Draft?.Title ?? roadmap.Title);

    public static OrderKind Kind(Roadmap roadmap) =>
        roadmap.InForce is null ? OrderKind.ApproveRoadmap : OrderKind.ChangeRoadmap;

    /// <exception cref="RuleBroken">Nobody or several are found under the name.</exception>
    public static async Task<Guid?> ControllerAsync(
        PortalDb db,
        CurrentUser me,
        Guid issuer,
        string? who,
        Guid? chosen,
        DateOnly today
    )
    {
        if (string.IsNullOrWhiteSpace(who))
            return null;
        if (chosen is { } id && await db.People.VisibleTo(me).AnyAsync(p => p.Id == id))
            return id;
        var found = await PersonFinder.FindAsync(db, me, who, issuer, today);
        return PersonFinder.Only(found, who)?.Id
            ?? throw new RuleBroken(
                found.Count == 0
                    ? "Такого человека нет в списке людей. Проверьте фамилию или оставьте поле пустым."
                    : "Под это имя подходят несколько человек: выберите, кто контролирует.",
                nameof(ApprovalForm.Who)
            );
    }
}
