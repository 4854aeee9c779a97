using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Obligations;
using Mentorship.Web.Ui.Forms;
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

    /// <summary>
    /// What is known of the two and what papers are missing; by the button also everything that saving would refuse.
    /// Nothing is saved.
    /// </summary>
    [HttpPost("check")]
    public async Task<IActionResult> Check(PairForm form)
    {
        var asked = !Request.Headers.ContainsKey("HX-Request");
        Keep(form);
        if (!asked)
        {
            ModelState.Clear();
            Response.StatusCode = StatusCodes.Status200OK;
        }
        var desk = await PairDesk.ReadAsync(db, Me, form, Today);
        if (desk.Tidy(form))
        {
            ViewData["Reset"] = true;
            ModelState.Remove(nameof(form.RoleModel));
        }
        if (desk.Follow(form))
        {
            ViewData["Follows"] = true;
            ModelState.Remove(nameof(form.To));
            ModelState.Remove(nameof(form.ProposedTo));
            desk = await PairDesk.ReadAsync(db, Me, form, Today);
        }
        if (asked)
            await TryAsync(form);
        ViewData["Desk"] = desk;
        ViewData["IsFine"] = asked && ModelState.IsValid;
        return asked ? View("New", form) : PartialView("_Desk", form);
    }

    [HttpPost]
    public Task<IActionResult> Create(PairForm form)
    {
        Keep(form);
        return Change(
            work,
            async () =>
            {
                if (await KeeperAsync(form) is not { } keeper)
                    return form.OrganisationId is null ? await Page(form) : NotFound();
                if (!ModelState.IsValid)
                {
                    Add(await new PairMaker(db, Me, Today).FaultsAsync(form, keeper));
                    return await Page(form);
                }
                await db.TakeTurnsAsync(Me, keeper.Id);
                var pair = await new PairMaker(db, Me, Today).MakeAsync(form, keeper);
                await new AskForRelease(db, Me, clock, address).TellAsync([pair]);
                await db.SaveChangesAsync();
                Say(Saved(pair, form.Then) + await db.AttachObjectsAsync(Me, keeper.Id, clock));
                return Redirect(
                    form.Then switch
                    {
                        "next" => $"/pairs/new?organisation={keeper.Id}",
                        "more" when !pair.Kind.OneMentee => $"/pairs/{pair.Id}/members/new",
                        _ => $"/pairs/{pair.Id}",
                    }
                );
            },
            () => Page(form)
        );
    }

    private static string Saved(Pair pair, string? then) =>
        then == "more" && pair.Kind.OneMentee
            ? $"Пара сохранена черновиком. Вид «{Quotes.Inner(pair.Kind.Name)}» – с одним наставляемым: чтобы добавить ещё, смените вид на групповой."
            : "Пара сохранена черновиком.";

    // Saved for trial and taken back: PostgreSQL has its say too, and the list is the one that saving gives.
    private async Task TryAsync(PairForm form)
    {
        if (await KeeperAsync(form) is not { } keeper)
            return;
        var maker = new PairMaker(db, Me, Today);
        try
        {
            if (!ModelState.IsValid)
                Add(await maker.FaultsAsync(form, keeper));
            else
            {
                await db.TakeTurnsAsync(Me, keeper.Id);
                await maker.MakeAsync(form, keeper);
                await db.SaveChangesAsync();
            }
        }
        catch (RuleBroken broken)
        {
            Add(broken.Others.Prepend(broken));
        }
        await work.BeginAnewAsync();
        if (!ModelState.IsValid)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private void Keep(PairForm form)
    {
        if (Own is not { } own)
            return;
        form.OrganisationId = own;
        ModelState.Remove(nameof(form.OrganisationId));
    }

    private Task<Organisation?> KeeperAsync(PairForm form) =>
        db.Organisations.VisibleTo(Me).KeptBy(Me).SingleOrDefaultAsync(o => o.Id == form.OrganisationId);

    // What the field itself says of an empty or overlong value is enough.
    private void Add(IEnumerable<RuleBroken> faults)
    {
        var told = ModelState
            .Where(f => f.Value?.Errors.Count > 0)
            .Select(f => f.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var fault in faults.Where(f => !told.Contains(f.Field ?? "")))
        {
            ModelState.AddModelError(fault.Field ?? "", fault.Message);
            if (fault.Link is { } link)
                ViewData[ErrorSummaryTagHelper.LinkOf(fault.Message)] = link;
        }
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
