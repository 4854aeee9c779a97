using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Programmes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Programmes.Templates;

public sealed class TemplateForm
{
    public string? Name { get; set; }
    public Guid? FormId { get; set; }
    public string? Deficit { get; set; }
    public string? Goal { get; set; }
    public string? Tasks { get; set; }
    public string? Expected { get; set; }
    public string? Steps { get; set; }

    public ProgrammeTemplateFacts Facts =>
        new(Name, Steps)
        {
            FormId = FormId,
            Deficit = Deficit,
            Goal = Goal,
            Tasks = Tasks,
            Expected = Expected,
        };

    public static TemplateForm Of(ProgrammeTemplate template) =>
        new()
        {
            Name = template.Name,
            FormId = template.FormId,
            Deficit = template.Deficit,
            Goal = template.Goal,
            Tasks = template.Tasks,
            Expected = template.Expected,
            Steps = template.Steps,
        };
}

internal sealed class TemplateFormValidator : AbstractValidator<TemplateForm>
{
    public TemplateFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage("Назовите шаблон: «Первый год учителя».");
        RuleFor(f => f.Steps).NotEmpty().WithMessage("Добавьте пункты плана, каждый с новой строки.");
    }
}

/// <summary>The district's own templates of personal programmes.</summary>
[For(Role.Curator)]
[Route("programmes/templates")]
public sealed class TemplatesController(PortalDb db, UnitOfWork work)
    : DirectoryController<ProgrammeTemplate, TemplateForm>(
        db,
        work,
        new(
            "/programmes/templates",
            Added: "Шаблон добавлен.",
            Changed: "Шаблон изменён. Программы, начатые по нему, остались прежними.",
            Retired: "Шаблон убран из списка, программы остались.",
            Restored: "Шаблон снова в списке."
        )
    )
{
    protected override IEnumerable<ProgrammeTemplate> Usual() =>
        UsualProgrammes.For(District, [.. Db.MentoringForms.VisibleTo(Me)]);

    protected override TemplateForm Form(ProgrammeTemplate line) => TemplateForm.Of(line);

    protected override async Task<ProgrammeTemplate> MakeAsync(TemplateForm form, int place)
    {
        await CheckFormAsync(form);
        return new(District, form.Facts, place);
    }

    protected override async Task ChangeAsync(ProgrammeTemplate line, TemplateForm form)
    {
        await CheckFormAsync(form);
        line.Describe(form.Facts);
    }

    protected override async Task<IActionResult> Page(TemplateForm form)
    {
        await ReadAsync();
        return View("Templates", form);
    }

    protected override async Task<IActionResult> EditPage(ProgrammeTemplate line, TemplateForm form)
    {
        await ReadAsync();
        ViewData["Template"] = line;
        return View("EditTemplate", form);
    }

    private async Task CheckFormAsync(TemplateForm form)
    {
        if (form.FormId is { } id && !await Db.MentoringForms.VisibleTo(Me).AnyAsync(f => f.Id == id))
            throw new RuleBroken("Выберите форму из списка.", nameof(form.FormId));
    }

    private async Task ReadAsync()
    {
        ViewData["Templates"] = await Db
            .ProgrammeTemplates.VisibleTo(Me)
            .AsNoTracking()
            .OrderBy(t => t.IsRetired)
            .ThenBy(t => t.Place)
            .ToListAsync();
        ViewData["Forms"] = await Db
            .MentoringForms.VisibleTo(Me)
            .AsNoTracking()
            .OrderBy(f => f.Place)
            .Select(f => new SelectListItem(f.Name, f.Id.ToString()))
            .ToListAsync();
    }
}
