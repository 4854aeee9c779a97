using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Features.Obligations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>A new pair on one screen: two people found or entered, form, kind, term, and what papers are missing.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("pairs")]
public sealed class NewPairController(PortalDb db, UnitOfWork work, TimeProvider clock, PublicAddress address)
    : PortalController
{
    private DateOnly Today => Me.Today(clock);
    private Guid? Own => Me.Has(Role.Coordinator) ? Me.Membership!.OrganisationId : null;

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? organisation, string? mentor, string? mentee)
    {
        var form = await PairDesk.BeginAsync(db, Me, Own ?? organisation, Today);
        (form.Mentor.Who, form.Mentee.Who) = (mentor, mentee);
        return await Page(form);
    }

    /// <summary>The list under the fields of names, as one types.</summary>
    /// <param name="field">Where the name is typed, when the page is not that of one new pair.</param>
    [HttpPost("people")]
    public async Task<IActionResult> People(PairForm form, string? side, string? field)
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status200OK;
        form.OrganisationId = Own ?? form.OrganisationId;
        var desk = await PairDesk.ReadAsync(db, Me, Blank(form), Today);
        var isMentor = side != "mentee";
        if (desk.Form(form.FormId) is not { } shape)
            return PartialView("_Found", (IReadOnlyList<FoundPerson>)[]);
        return PartialView(
            "_Found",
            await PairPeople.FindAsync(
                db,
                Me,
                field is null ? (isMentor ? form.Mentor : form.Mentee).Who : Request.Form[field].ToString(),
                isMentor ? shape.MentorSide : shape.MenteeSide,
                isMentor,
                form.OrganisationId,
                Today
            )
        );
    }

    /// <summary>What is known of the two and what papers are missing; nothing is saved.</summary>
    [HttpPost("check")]
    public async Task<IActionResult> Check(PairForm form)
    {
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status200OK;
        form.OrganisationId = Own ?? form.OrganisationId;
        var desk = await PairDesk.ReadAsync(db, Me, form, Today);
        ViewData["Reset"] = desk.Tidy(form);
        if (desk.Follow(form))
        {
            ViewData["Follows"] = true;
            desk = await PairDesk.ReadAsync(db, Me, form, Today);
        }
        ViewData["Desk"] = desk;
        if (!Request.Headers.ContainsKey("HX-Request"))
            return View("New", form);
        return PartialView("_Desk", form);
    }

    [HttpPost]
    public Task<IActionResult> Create(PairForm form)
    {
        if (Own is { } own)
        {
            form.OrganisationId = own;
            ModelState.Remove(nameof(form.OrganisationId));
        }
        return Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                var keeper = await db
                    .Organisations.VisibleTo(Me)
                    .KeptBy(Me)
                    .SingleOrDefaultAsync(o => o.Id == form.OrganisationId);
                if (keeper is null)
                    return NotFound();
                await db.TakeTurnsAsync(Me, keeper.Id);
                var pair = await new PairMaker(db, Me, Today).MakeAsync(form, keeper);
                await new AskForRelease(db, Me, clock, address).TellAsync([pair]);
                await db.SaveChangesAsync();
                Say("Пара сохранена черновиком." + await db.AttachObjectsAsync(Me, keeper.Id, clock));
                return Redirect(form.Then == "next" ? $"/pairs/new?organisation={keeper.Id}" : $"/pairs/{pair.Id}");
            },
            () => Page(form)
        );
    }

    private static PairForm Blank(PairForm form) =>
        new()
        {
            OrganisationId = form.OrganisationId,
            FormId = form.FormId,
            KindId = form.KindId,
        };

    private async Task<IActionResult> Page(PairForm form)
    {
        ViewData["Desk"] = await PairDesk.ReadAsync(db, Me, form, Today);
        return View("New", form);
    }
}
