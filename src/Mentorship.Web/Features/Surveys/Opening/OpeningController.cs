using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Surveys;
using Mentorship.Web.Ui.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Surveys.Opening;

public sealed record OpeningDesk(
    IReadOnlyList<SelectListItem> Templates,
    IReadOnlyList<SelectListItem> Forms,
    IReadOnlyList<SelectListItem> Baselines
);

/// <summary>A methodist opens a survey for the district, a coordinator for his own organisation.</summary>
[For(Role.Curator, Role.Methodist, Role.Coordinator)]
[Route("surveys")]
public sealed class OpeningController(PortalDb db, UnitOfWork work, TimeProvider clock) : PortalController
{
    private const int UsualDays = 14;

    private Guid? Own => Me.Has(Role.Coordinator) ? Me.Membership!.OrganisationId ?? Guid.Empty : null;

    [HttpGet("new")]
    public Task<IActionResult> New()
    {
        var today = Me.Today(clock);
        return Page(new SurveyForm { From = today, To = today.AddDays(UsualDays) });
    }

    [HttpPost]
    public Task<IActionResult> Create(SurveyForm form) =>
        Change(
            work,
            async () =>
            {
                if (!ModelState.IsValid)
                    return await Page(form);
                var template =
                    await db.SurveyTemplates.VisibleTo(Me).SingleOrDefaultAsync(t => t.Id == form.TemplateId)
                    ?? throw new RuleBroken("Выберите анкету из списка.", nameof(form.TemplateId));
                var facts = new SurveyFacts(Text.Tidy(form.Title), form.From!.Value, form.To!.Value)
                {
                    Threshold = form.Threshold!.Value,
                    Of = Own is { } own ? await db.Organisations.VisibleTo(Me).SingleAsync(o => o.Id == own) : null,
                    Form = await FormAsync(form.FormId),
                    Baseline = await BaselineAsync(form.BaselineId),
                };
                var invited = SurveyRoll.Of(await TermsAsync(), template, form.FormId, facts.From);
                var survey = new Survey(template, facts, invited, Me.Today(clock));
                db.Add(survey);
                await db.SaveChangesAsync();
                Say(
                    $"Опрос открыт: {Plural.Of(survey.Groups.Sum(g => g.Invited), "участник", "участника", "участников")}, {Plural.Of(survey.Groups.Count, "организация", "организации", "организаций")}. Напечатайте ссылки."
                );
                return Redirect($"/surveys/{survey.Id}");
            },
            () => Page(form)
        );

    private async Task<List<RollTerm>> TermsAsync()
    {
        var members = db.PairMembers.VisibleTo(Me).Where(m => m.Pair.State != PairState.Draft);
        if (Own is { } own)
            members = members.Where(m => m.Pair.OrganisationId == own);
        return await members
            .Select(m => new RollTerm(
                m.Pair.OrganisationId,
                m.PersonId,
                m.Pair.FormId,
                m.IsMentor,
                m.From,
                m.Pair.EndedOn < m.To ? m.Pair.EndedOn.Value : m.To,
                m.Pair.ApprovedOn
            ))
            .ToListAsync();
    }

    private async Task<MentoringForm?> FormAsync(Guid? id) =>
        id is null
            ? null
            : await db.MentoringForms.VisibleTo(Me).SingleOrDefaultAsync(f => f.Id == id)
                ?? throw new RuleBroken("Выберите форму из списка.", nameof(SurveyForm.FormId));

    private async Task<Survey?> BaselineAsync(Guid? id) =>
        id is null
            ? null
            : await db.Surveys.KeptBy(Me).SingleOrDefaultAsync(s => s.Id == id)
                ?? throw new RuleBroken("Выберите опрос из списка.", nameof(SurveyForm.BaselineId));

    private async Task<IActionResult> Page(SurveyForm form)
    {
        ViewData["Desk"] = new OpeningDesk(
            await db
                .SurveyTemplates.VisibleTo(Me)
                .Where(t => !t.IsRetired)
                .OrderBy(t => t.Place)
                .Select(t => new SelectListItem(t.Name, $"{t.Id}"))
                .ToListAsync(),
            await db
                .MentoringForms.VisibleTo(Me)
                .Where(f => !f.IsRetired)
                .OrderBy(f => f.Place)
                .Select(f => new SelectListItem(f.Name, $"{f.Id}"))
                .ToListAsync(),
            [
                .. (
                    await db
                        .Surveys.KeptBy(Me)
                        .Where(s => s.Stage == SurveyStage.Before)
                        .OrderByDescending(s => s.From)
                        .Select(s => new
                        {
                            s.Id,
                            s.Title,
                            s.From,
                        })
                        .ToListAsync()
                ).Select(s => new SelectListItem($"{s.Title}, {Days.Digits(s.From)}", $"{s.Id}")),
            ]
        );
        return View("New", form);
    }
}
