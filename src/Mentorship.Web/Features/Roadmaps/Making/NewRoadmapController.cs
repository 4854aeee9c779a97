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
                var roadmap = new Roadmap(
                    District,
                    form.Direction ?? Direction.Teachers,
                    form.YearKind ?? YearKind.School,
                    form.Head,
                    Owner()
                );
                if (BuiltInTemplate.Of(form.Template) is { } template)
                    template.Fill(roadmap.Draft!, await db.PartyDirectoryAsync(Me, Me.Today(clock)));
                db.Add(roadmap);
                await FulfilAsync(roadmap, form.FulfilsId);
                await db.SaveChangesAsync();
                Say("Карта создана. Пока это проект: поправьте слова, уточните отмеченное и утвердите приказом.");
                return Redirect($"/roadmaps/{roadmap.Id}/text");
            },
            () => Page(form)
        );

    private Guid? Owner() =>
        Me.Has(Role.Curator)
            ? null
            : Me.Membership!.OrganisationId
                ?? throw new RuleBroken(
                    "Ваша роль не связана с организацией: попросите куратора района это исправить."
                );

    private async Task FulfilAsync(Roadmap roadmap, Guid? activity)
    {
        if (activity is null || roadmap.Level != RoadmapLevel.Institution)
            return;
        if ((await MakingDesk.FulfilledAsync(db, Me)).All(a => a.Value != $"{activity}"))
            throw new RuleBroken(
                "Такого мероприятия в картах района уже нет. Выберите другое.",
                nameof(HeadForm.FulfilsId)
            );
        roadmap.Fulfil(activity);
    }

    private async Task<IActionResult> Page(HeadForm form)
    {
        ViewData["Built"] = BuiltInTemplate.Of(form.Template);
        ViewData["Fulfilled"] = Me.Has(Role.Coordinator) ? await MakingDesk.FulfilledAsync(db, Me) : null;
        return View("New", form);
    }
}
