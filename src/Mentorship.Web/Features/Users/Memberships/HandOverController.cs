using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Users.Memberships;

/// <summary>Somebody leaves, a successor takes the same role at the same place; the journal joins the two.</summary>
[For(Role.Curator, AndAdministrator = true)]
[Route("users/{id:guid}/memberships/{membership:guid}/hand-over")]
public sealed class HandOverController(
    PortalDb db,
    CurrentUserReader reader,
    MembershipPlaces places,
    InviteUser invite,
    TimeProvider clock
) : UserController(db, reader, places)
{
    [HttpGet]
    public async Task<IActionResult> New(Guid id, Guid membership) =>
        await MembershipAsync(id, membership) is { IsActive: true } found
            ? await Page(found, new HandOverForm())
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create(Guid id, Guid membership, HandOverForm form)
    {
        if (await TakeAsync(id, membership) is not { IsActive: true } found)
            return NotFound();
        if (!ModelState.IsValid)
            return await Page(found, form);
        return await Change(() => HandOverAsync(found, form), () => Page(found, form));
    }

    private async Task<IActionResult> HandOverAsync(Membership leaving, HandOverForm form)
    {
        var successor = form.SuccessorId is { } chosen
            ? await ExistingAsync(leaving, chosen)
            : await invite.RunAsync(
                new InviteForm
                {
                    Email = form.Email,
                    FullName = form.FullName,
                    Role = leaving.Role,
                    OrganisationId = leaving.OrganisationId,
                },
                leaving.DistrictId,
                Me
            );
        leaving.HandOver(successor, clock.GetUtcNow());
        Db.Journal.Note("membership.handedOver", form.Reason);
        await Db.SaveChangesAsync();
        var name = await Db.Users.Where(u => u.Id == successor.UserId).Select(u => u.FullName).SingleAsync();
        return Done(
            leaving.UserId,
            $"Дела переданы: {name}.",
            leaving.UserId == Me.UserId && leaving.Id == Me.Membership?.Id
        );
    }

    /// <summary>The same role at the same place, which the successor may have already.</summary>
    private async Task<Membership> ExistingAsync(Membership leaving, Guid userId)
    {
        var theirs = await Db
            .Memberships.Where(m =>
                m.UserId == userId && m.DistrictId == leaving.DistrictId && m.EndedAt == null && m.Id != leaving.Id
            )
            .ToListAsync();
        if (userId == leaving.UserId || theirs.Count == 0)
            throw new RuleBroken("Выберите преемника из списка.", nameof(HandOverForm.SuccessorId));
        if (theirs.Find(m => m.Role == leaving.Role && m.OrganisationId == leaving.OrganisationId) is { } same)
            return same;
        var taken = new Membership(userId, leaving.DistrictId, leaving.Role, leaving.OrganisationId, clock.GetUtcNow());
        Db.Memberships.Add(taken);
        Db.Journal.Note("membership.handedOver", null);
        await Db.SaveChangesAsync();
        return taken;
    }

    private async Task<IActionResult> Page(Membership leaving, HandOverForm form) =>
        View("HandOver", await HandOverPage.ReadAsync(Db, Me, leaving, form));
}
