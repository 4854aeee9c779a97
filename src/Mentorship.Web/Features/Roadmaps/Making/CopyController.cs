using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Making;

/// <summary>A copy for another period: what each deadline becomes is shown before anything is made.</summary>
[For(Role.Curator, Role.Coordinator)]
[Route("roadmaps/{id:guid}")]
public sealed class CopyController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    [HttpGet("copy")]
    public async Task<IActionResult> New(Guid id, string? title, string? from, string? to)
    {
        if (await SourceAsync(id) is not { } source)
            return NotFound();
        var (roadmap, text) = source;
        var next =
            roadmap.State == RoadmapState.Template
                ? MakingDesk.Coming(roadmap.YearKind, Me.Today(clock))
                : MakingDesk.Next(text.From, text.To);
        var form = new HeadForm
        {
            From = Ui.Forms.DayBinder.Read(from ?? "") ?? next.From,
            To = Ui.Forms.DayBinder.Read(to ?? "") ?? next.To,
        };
        form.Title = string.IsNullOrWhiteSpace(title)
            ? DeadlineShift.Shift(text.Title, text.Period, new(form.From, form.To))
            : title;
        return Page(roadmap, text, form);
    }

    [HttpPost("copy")]
    public async Task<IActionResult> Create(Guid id, HeadForm form, string? then)
    {
        if (await SourceAsync(id) is not { } source)
            return NotFound();
        var (roadmap, text) = source;
        return await Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid || then == "look")
                    return Page(roadmap, text, form);
                var owner = Me.Has(Role.Curator) ? roadmap.OwnerId : Me.Membership!.OrganisationId;
                var directory = await db.PartyDirectoryAsync(Me, Me.Today(clock));
                var copy = RoadmapCopy.Make(text, roadmap, form.Head, owner, directory);
                db.Add(copy);
                await db.SaveChangesAsync();
                Say("Копия создана, сроки перенесены. Что в них посмотреть, сказано над текстом.");
                return Redirect($"/roadmaps/{copy.Id}/text");
            },
            () => Task.FromResult(Page(roadmap, text, form))
        );
    }

    /// <summary>The text goes on as a pattern; the roadmap itself stays what it is.</summary>
    [HttpPost("template")]
    public async Task<IActionResult> Keep(Guid id)
    {
        if (await SourceAsync(id) is not { } source || !Me.KeepsRoadmapOf(source.Roadmap.OwnerId))
            return NotFound();
        var (roadmap, text) = source;
        var copy = RoadmapCopy.Make(
            text,
            roadmap,
            text.Head,
            roadmap.OwnerId,
            await db.PartyDirectoryAsync(Me, Me.Today(clock))
        );
        copy.MakeTemplate();
        db.Add(copy);
        await db.SaveChangesAsync();
        Say("Шаблон сохранён. По нему можно создавать карты на любой год.");
        return Redirect("/roadmaps/templates");
    }

    /// <summary>What is in force, else what is being written by somebody whose it is.</summary>
    private async Task<(Roadmap Roadmap, Revision Text)?> SourceAsync(Guid id)
    {
        var found = await db
            .Roadmaps.VisibleTo(Me)
            .AsNoTracking()
            .Where(r => r.Id == id)
            .Select(r => new
            {
                Roadmap = r,
                Text = r
                    .Revisions.OrderBy(v => v.State == RevisionState.Draft ? 1 : 0)
                    .ThenByDescending(v => v.Number)
                    .Select(v => v.Id)
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync();
        if (found is null)
            return null;
        var text = await db
            .Revisions.VisibleTo(Me)
            .AsNoTracking()
            .WithText()
            .SingleOrDefaultAsync(v => v.Id == found.Text);
        return text is null ? null : (found.Roadmap, text);
    }

    private IActionResult Page(Roadmap roadmap, Revision text, HeadForm form)
    {
        ViewData["Roadmap"] = roadmap;
        ViewData["Rows"] = form.To >= form.From ? RoadmapCopy.Preview(text, new(form.From, form.To)) : [];
        return View("Copy", form);
    }
}
