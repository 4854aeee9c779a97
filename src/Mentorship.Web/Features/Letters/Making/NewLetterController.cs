using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Organisations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Letters.Making;

/// <summary>A new letter: who sends it and what about, then its text.</summary>
[For(Role.Curator)]
[Route("letters")]
public sealed class NewLetterController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet("new")]
    public Task<IActionResult> New() => Page(new NewLetterForm());

    [HttpPost]
    public Task<IActionResult> Create(NewLetterForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                var letter = await DraftAsync(form);
                db.Add(letter);
                await db.SaveChangesAsync();
                return Redirect($"/letters/{letter.Id}/text");
            },
            () => Page(form)
        );

    private async Task<Letter> DraftAsync(NewLetterForm form)
    {
        var issuer =
            await db.Organisations.VisibleTo(Me).SingleOrDefaultAsync(o => o.Id == form.IssuerId)
            ?? throw new RuleBroken("Выберите, кто отправляет письмо.", nameof(form.IssuerId));
        var district = await db.Districts.AsNoTracking().SingleAsync(d => d.Id == issuer.DistrictId);
        var isDepartment = issuer.Kind == OrganisationKind.Department;
        return new Letter(
            issuer,
            new LetterHead(form.Title)
            {
                SignerPost = isDepartment ? district.HeadPost : issuer.HeadPost,
                SignerName = PersonForms.SignatureOf(isDepartment ? district.HeadName : issuer.HeadName),
                ExecutorName = Me.FullName,
                ExecutorPhone = isDepartment ? district.ContactPhone : issuer.Phone,
            },
            body: null
        );
    }

    private async Task<IActionResult> Page(NewLetterForm form)
    {
        var issuers = await db
            .Organisations.VisibleTo(Me)
            .AsNoTracking()
            .ActiveOn(Me.Today(clock))
            .Where(o => o.Kind == OrganisationKind.Department || o.Kind == OrganisationKind.MethodCentre)
            .OrderBy(o => o.Kind)
            .ThenBy(o => o.ShortName)
            .Select(o => new SelectListItem(o.ShortName, o.Id.ToString()))
            .ToListAsync();
        form.IssuerId ??= issuers.Count > 0 ? Guid.Parse(issuers[0].Value) : null;
        ViewData["Issuers"] = issuers;
        return View("New", form);
    }
}
