using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Monitoring;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Monitoring;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Monitoring.Owners;

/// <summary>Each part with the membership that looks through it; none is everybody.</summary>
public sealed class OwnersForm
{
    public Guid? Students { get; set; }
    public Guid? Teachers { get; set; }
    public Guid? Pairs { get; set; }
    public Guid? Surveys { get; set; }
    public Guid? Papers { get; set; }

    public Guid? Of(Block block) =>
        block switch
        {
            Block.Students => Students,
            Block.Teachers => Teachers,
            Block.Pairs => Pairs,
            Block.Surveys => Surveys,
            _ => Papers,
        };

    public static OwnersForm From(IReadOnlyDictionary<Block, Reviewer> owners) =>
        new()
        {
            Students = owners.GetValueOrDefault(Block.Students)?.MembershipId,
            Teachers = owners.GetValueOrDefault(Block.Teachers)?.MembershipId,
            Pairs = owners.GetValueOrDefault(Block.Pairs)?.MembershipId,
            Surveys = owners.GetValueOrDefault(Block.Surveys)?.MembershipId,
            Papers = owners.GetValueOrDefault(Block.Papers)?.MembershipId,
        };
}

/// <summary>Who looks through which part of the returns.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("monitoring/owners")]
public sealed class OwnersController(PortalDb db, UnitOfWork work) : PortalController
{
    private CancellationToken Stop => HttpContext.RequestAborted;

    [HttpGet]
    public async Task<IActionResult> Index() => await Page(OwnersForm.From(await ReadOwners.OwnersAsync(db, Me, Stop)));

    [HttpPost]
    public Task<IActionResult> Save(OwnersForm form) =>
        Change(
            work,
            async () =>
            {
                var there = await db.BlockOwners.VisibleTo(Me).ToListAsync(Stop);
                var may = await ReadOwners.ReviewersAsync(db, District, Stop);
                var ids = may.Select(r => r.MembershipId).ToList();
                var members = await db.Memberships.Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, Stop);
                foreach (var block in Enum.GetValues<Block>())
                {
                    var old = there.Find(o => o.Block == block);
                    if (form.Of(block) is not { } chosen)
                    {
                        if (old is not null)
                            db.Remove(old);
                        continue;
                    }
                    if (!members.TryGetValue(chosen, out var owner))
                        throw new RuleBroken("Выберите человека из списка: этого доступа больше нет.", $"{block}");
                    if (old is null)
                        db.Add(new BlockOwner(owner, block));
                    else
                        old.PassTo(owner);
                }
                await db.SaveChangesAsync(Stop);
                Say("Записано, кто принимает части.");
                return Redirect("/monitoring");
            },
            () => Page(form)
        );

    private async Task<IActionResult> Page(OwnersForm form)
    {
        ViewData["Reviewers"] = await ReadOwners.ReviewersAsync(db, District, Stop);
        return View("Index", form);
    }
}
