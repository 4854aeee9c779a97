using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.People.Inviting;

/// <param name="At">Whose mentor he signs in as: where he works, else where he mentors.</param>
/// <param name="Signs">How he signs in already.</param>
public sealed record InvitingPage(Guid Id, string FullName, string? Email, Guid? At, string? Place, string? Signs)
{
    public static async Task<InvitingPage?> ReadAsync(
        PortalDb db,
        CurrentUser me,
        Guid id,
        DateOnly today,
        CancellationToken stop
    )
    {
        if (
            await PersonCard.ReadAsync(db, me, id, today, stop) is not { IsKept: true } card
            || card.Person.Kind == Domain.People.PersonKind.Student
        )
            return null;
        var at = card.Now.Select(p => (Guid?)p.OrganisationId).FirstOrDefault(p => me.Keeps(p!.Value));
        at ??= await db
            .PairMembers.VisibleTo(me)
            .Where(m => m.PersonId == id && m.IsMentor)
            .OrderByDescending(m => m.From)
            .Select(m => (Guid?)m.Pair.OrganisationId)
            .FirstOrDefaultAsync(stop);
        at ??= me.Membership!.OrganisationId;
        var signs = await db
            .Memberships.Where(m => m.DistrictId == me.DistrictId && m.PersonId == id && m.EndedAt == null)
            .Where(m => m.Role == Role.Mentor)
            .Join(db.Users, m => m.UserId, u => u.Id, (m, u) => u.Email)
            .FirstOrDefaultAsync(stop);
        var place = await db
            .Organisations.VisibleTo(me)
            .Where(o => o.Id == at)
            .Select(o => o.ShortName)
            .SingleOrDefaultAsync(stop);
        return new(id, card.Person.FullName, card.Person.Email, place is null ? null : at, place, signs);
    }
}
