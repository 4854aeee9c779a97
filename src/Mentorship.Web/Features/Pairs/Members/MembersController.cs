using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>Papers of one of a pair: the agreement of a mentor, the word of the head of his school.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs/{id:guid}")]
public sealed class MembersController(PortalDb db, UnitOfWork work, TimeProvider clock) : MemberPages(db, work, clock)
{
    [HttpGet("agreement/{member:guid}")]
    public async Task<IActionResult> Agreement(Guid id, Guid member) =>
        await EmployedAsync(id, member) is { } found
            ? await Page(
                "Agreement",
                id,
                member,
                new AgreementForm
                {
                    AgreementNumber = found.AgreementNumber,
                    AgreementOn = found.AgreementOn,
                    PaymentBasis = found.PaymentBasis,
                }
            )
            : NotFound();

    [HttpPost("agreement/{member:guid}")]
    public async Task<IActionResult> Agree(Guid id, Guid member, AgreementForm form)
    {
        if (await EmployedAsync(id, member) is not { } found)
            return NotFound();
        return await Save(
            id,
            () => Page("Agreement", id, member, form),
            () =>
            {
                found.Agree(form.AgreementNumber, form.AgreementOn, form.PaymentBasis);
                return Task.FromResult<(string?, string?)>(("Соглашение внесено.", null));
            }
        );
    }

    /// <summary>The coordinator of the mentor's own school says that its head agrees.</summary>
    [HttpGet("release/{member:guid}")]
    public async Task<IActionResult> Release(Guid id, Guid member)
    {
        if (await LentAsync(id, member) is not { } found)
            return NotFound();
        var school = await Db.Organisations.VisibleTo(Me).SingleAsync(o => o.Id == found.OrganisationId);
        return await Page("Release", id, member, ReleaseForm.Of(found, school, Today));
    }

    [HttpPost("release/{member:guid}")]
    public async Task<IActionResult> Release(Guid id, Guid member, ReleaseForm form)
    {
        if (await LentAsync(id, member) is not { } found)
            return NotFound();
        return await Save(
            id,
            () => Page("Release", id, member, form),
            () =>
            {
                found.Release(Me.UserId, form.Release, Today);
                return Task.FromResult<(string?, string?)>(("Записано: руководитель согласен.", null));
            }
        );
    }

    /// <summary>The agreement is made with the employer: of a mentor who is lent, another school than the pair's.</summary>
    private async Task<PairMember?> EmployedAsync(Guid id, Guid member) =>
        await MentorAsync(id, member) is var (pair, found) && Me.Keeps(found.OrganisationId ?? pair.OrganisationId)
            ? found
        : await LentAsync(id, member) is { Pair.IsOpen: true } lent ? lent
        : null;

    private async Task<PairMember?> LentAsync(Guid id, Guid member)
    {
        var found = await Db
            .PairMembers.VisibleTo(Me)
            .Include(m => m.Pair)
            .SingleOrDefaultAsync(m => m.PairId == id && m.Id == member && m.IsMentor && m.IsWorker);
        return found is { OrganisationId: { } at } && Me.Keeps(at) && at != found.Pair.OrganisationId ? found : null;
    }
}
