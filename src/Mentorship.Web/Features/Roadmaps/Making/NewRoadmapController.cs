using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Templates;
using Microsoft.AspNetCore.Mvc;

namespace Mentorship.Web.Features.Roadmaps.Making;

/// <summary>A roadmap from nothing or from a built-in template; a coordinator makes his school's own.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps")]
public sealed class NewRoadmapController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet("new")]
    public async Task<IActionResult> New(string? template, Guid? fulfils)
    {
        if (template is null)
        {
            ViewData["Fulfils"] = fulfils;
            return View("Ways", await MakingDesk.SourcesAsync(db, Me));
        }
        var built = BuiltInTemplate.Of(template);
        var kind = built?.YearKind ?? YearKind.School;
        var period = MakingDesk.Coming(kind, Me.Today(clock));
        return await Page(
            new HeadForm
            {
                Template = built?.Code,
                Title = built?.TitleFor(period),
                From = period.From,
                To = period.To,
                Direction = built?.Direction ?? Direction.Teachers,
                YearKind = kind,
                FulfilsId = fulfils,
            }
        );
    }

    [HttpPost]
    public Task<IActionResult> Create(HeadForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                Name(form);
                var roadmap = new Roadmap(
                    District,
                    form.Direction ?? Direction.Teachers,
                    form.YearKind ?? YearKind.School,
                    form.Head,
                    Owner()
                );
                if (BuiltInTemplate.Of(form.Template) is { } template)
                    template.Fill(
                        roadmap.Draft!,
                        (await db.PartyDirectoryAsync(Me, Me.Today(clock))).Of(roadmap.OwnerId)
                    );
                db.Add(roadmap);
                await MakingDesk.FulfilAsync(db, Me, roadmap, form.FulfilsId);
                await db.SaveChangesAsync();
                Say("Карта создана. Пока это проект: поправьте слова, уточните отмеченное и утвердите приказом.");
                return Redirect($"/roadmaps/{roadmap.Id}/text");
            },
            () => Page(form)
        );

    // A title that the template offered goes along with the period that was typed beside it.
    private void Name(HeadForm form)
    {
        if (
            BuiltInTemplate.Of(form.Template) is { } built
            && form.Title == built.TitleFor(MakingDesk.Coming(built.YearKind, Me.Today(clock)))
        )
            form.Title = built.TitleFor(new(form.From, form.To));
    }

    private Guid? Owner() =>
        Me.Has(Role.Curator)
            ? null
            : Me.Membership!.OrganisationId
                ?? throw new RuleBroken(
                    "Ваша роль не связана с организацией: попросите куратора района это исправить."
                );

    private async Task<IActionResult> Page(HeadForm form)
    {
        ViewData["Built"] = BuiltInTemplate.Of(form.Template);
        ViewData["Fulfilled"] = Me.Has(Role.Coordinator) ? await MakingDesk.FulfilledAsync(db, Me) : null;
        return View("New", form);
    }
}
