using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Orders;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Orders.Composing;
using Mentorship.Web.Features.Orders.Registering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Making;

/// <summary>Begins an order: the kind's usual text filled from what the district knows.</summary>
public static class DraftOrder
{
    private const string Heads = "Руководители образовательных организаций";

    /// <exception cref="RuleBroken">Something chosen is not there any more.</exception>
    public static async Task<Order> MakeAsync(PortalDb db, CurrentUser me, NewOrderForm form, DateOnly today)
    {
        var issuer =
            await db.Organisations.VisibleTo(me).KeptBy(me).SingleOrDefaultAsync(o => o.Id == form.IssuerId)
            ?? throw new RuleBroken("Выберите, кто издаёт документ.", nameof(form.IssuerId));
        var district = await db.Districts.AsNoTracking().SingleAsync(d => d.Id == issuer.DistrictId);
        var kind = form.Kind!.Value;
        var isOfDistrict = issuer.Kind.SpeaksToDistrict();
        var roadmap = await RoadmapAsync(db, me, form, issuer, isOfDistrict);
        var amended =
            form.AmendsId is { } id && kind == OrderKind.Amend
                ? await db
                    .Orders.VisibleTo(me)
                    .SingleOrDefaultAsync(o => o.Id == id && o.IssuerId == issuer.Id && o.State != OrderState.Draft)
                    ?? throw new RuleBroken(
                        "Изменить документ может тот, кто его издал. Выберите документ этой организации.",
                        nameof(form.AmendsId)
                    )
                : await ApprovalAsync(db, me, kind, roadmap, issuer.Id);
        var act = kind == OrderKind.ApproveAct ? await ActAsync(db, me, form) : null;
        var person = await PersonAsync(db, me, form, issuer.Id, today);
        var place = person?.OrganisationId;
        var forms = await db.FormsBookAsync(me);
        var (title, text) = OrderPatterns.Of(
            kind,
            new PatternFacts(today)
            {
                Where = isOfDistrict ? district.NameGenitive : issuer.ShortName,
                Centre = isOfDistrict ? await CentreAsync(db, me, issuer, today) : null,
                Heads = isOfDistrict ? Heads : null,
                Roadmap = roadmap is { Draft: { } draft } ? (roadmap.Id, draft.Title) : null,
                Act = act is null ? null : (act.Id, act.Name),
                Earlier = act is null ? null : await EarlierAsync(db, me, issuer.Id, act.Id, today),
                Person = person,
                Workplace = await db
                    .Organisations.VisibleTo(me)
                    .Where(o => o.Id == place && o.Id != issuer.Id)
                    .Select(o => o.ShortName)
                    .SingleOrDefaultAsync(),
                Function = await db
                    .AppointmentFunctions.VisibleTo(me)
                    .Where(f => f.Id == form.FunctionId)
                    .Select(f => f.Name)
                    .SingleOrDefaultAsync(),
                Period = isOfDistrict ? await MonitoringData.ReadAsync(db, me, form) : null,
                Curator =
                    isOfDistrict || !kind.IsOfPairs()
                        ? null
                        : (
                            await IssuerCurator.OfAsync(
                                db,
                                me,
                                await db.PartyDirectoryAsync(me, today),
                                issuer.Id,
                                today
                            )
                        )?.FullName,
                Type = form.Type,
                Amended = amended,
                Repeals = form.Repeals,
                Forms = forms,
            }
        );
        var head = issuer.Kind == OrganisationKind.Department;
        var order = Order.Draft(
            issuer,
            kind,
            form.Type,
            new OrderHead(title.Length > 0 ? title : "О …")
            {
                Place = head ? district.Town : Settlement.Of(issuer.Address) ?? district.Town,
                SignerPost = head ? district.HeadPost : issuer.HeadPost,
                SignerName = PersonForms.SignatureOf(head ? district.HeadName : issuer.HeadName),
            },
            text with
            {
                Acts = text.Acts.Count > 0 ? text.Acts : await UsualActs.OfAsync(db, me, kind, issuer.Id),
            }
        );
        order.ControlledBy(Signers.KeepsHimself, Signers.Of(order, await db.OrderDirectoryAsync(me, today))?.Id);
        if (roadmap is not null)
            order.PutInForce(roadmap.Id);
        if (amended is not null && !(form.Repeals && kind == OrderKind.Amend))
            order.Amend(amended);
        db.Add(order);
        return order;
    }

    private static async Task<ActKind> ActAsync(PortalDb db, CurrentUser me, NewOrderForm form) =>
        await db.ActKinds.VisibleTo(me).SingleOrDefaultAsync(k => k.Id == form.ActKindId) is { } kind
        && ActPatterns.MayApprove(kind.Name)
            ? kind
            : throw new RuleBroken("Выберите, что утверждают.", nameof(form.ActKindId));

    /// <summary>Whose force the new act ends, where an order is known to have approved it.</summary>
    private static async Task<string?> EarlierAsync(
        PortalDb db,
        CurrentUser me,
        Guid issuer,
        Guid kind,
        DateOnly today
    ) =>
        await ActsByOrder.InForceAsync(db, me, issuer, kind, today) is { Number: { } number } act
            ? $"приказ от {act.IssuedOn:dd.MM.yyyy} № {number}"
            : null;

    private static async Task<Roadmap?> RoadmapAsync(
        PortalDb db,
        CurrentUser me,
        NewOrderForm form,
        Organisation issuer,
        bool isOfDistrict
    )
    {
        if (form.Kind is not (OrderKind.ApproveRoadmap or OrderKind.ChangeRoadmap))
            return null;
        var roadmap = await db
            .Roadmaps.VisibleTo(me)
            .KeptBy(me)
            .Include(r => r.Revisions)
            .SingleOrDefaultAsync(r => r.Id == form.RoadmapId);
        if (roadmap?.Draft is null || (roadmap.OwnerId is { } owner ? owner != issuer.Id : !isOfDistrict))
            throw new RuleBroken(
                "Выберите карту, у которой есть неутверждённый текст и которую утверждает эта организация.",
                nameof(form.RoadmapId)
            );
        var fits = roadmap.InForce is null ? OrderKind.ApproveRoadmap : OrderKind.ChangeRoadmap;
        if (form.Kind != fits)
            throw new RuleBroken(
                roadmap.InForce is null
                    ? "Эту карту ещё не утверждали: выберите «утверждение дорожной карты»."
                    : "Эта карта уже утверждена: выберите «изменение дорожной карты».",
                nameof(form.RoadmapId)
            );
        return roadmap;
    }

    /// <summary>Whoever words a roadmap anew changes the order that approved it.</summary>
    private static async Task<Order?> ApprovalAsync(
        PortalDb db,
        CurrentUser me,
        OrderKind kind,
        Roadmap? roadmap,
        Guid issuer
    ) =>
        kind != OrderKind.ChangeRoadmap || roadmap?.Revisions.MinBy(r => r.Number)?.OrderId is not { } id
            ? null
            : await db
                .Orders.VisibleTo(me)
                .SingleOrDefaultAsync(o => o.Id == id && o.IssuerId == issuer && o.State == OrderState.Registered);

    private static Task<string?> CentreAsync(PortalDb db, CurrentUser me, Organisation issuer, DateOnly today) =>
        db
            .Organisations.VisibleTo(me)
            .ActiveOn(today)
            .Where(o => o.Kind == OrganisationKind.MethodCentre && o.Id != issuer.Id)
            .OrderBy(o => o.ShortName)
            .Select(o => o.ShortName)
            .FirstOrDefaultAsync();

    private static async Task<DirectoryPerson?> PersonAsync(
        PortalDb db,
        CurrentUser me,
        NewOrderForm form,
        Guid issuer,
        DateOnly today
    )
    {
        if (Domain.Text.Tidy(form.Who) is null)
            return null;
        var found = await Appointments.PersonFinder.FindAsync(db, me, form.Who, issuer, today);
        var chosen = form.PersonId ?? Appointments.PersonFinder.Only(found, form.Who)?.Id;
        if (chosen is null)
            throw new RuleBroken(
                found.Count == 0
                    ? "Такого человека нет в списке людей. Проверьте фамилию или оставьте поле пустым."
                    : "Под это имя подходят несколько человек: выберите одного.",
                nameof(form.Who)
            );
        return (await db.PartyDirectoryAsync(me, today)).People.FirstOrDefault(p => p.Id == chosen);
    }
}
