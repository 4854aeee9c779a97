using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Surveys;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Surveys.Templates;

public sealed class SurveyTemplateForm
{
    public string? Name { get; set; }
    public Respondent? Respondent { get; set; }
    public SurveyStage? Stage { get; set; }
    public string? Items { get; set; }

    /// <summary>Of a form that was found valid. A method: the checks of a form read all its properties.</summary>
    public SurveyTemplateFacts Facts() => new(Name, Respondent!.Value, Stage!.Value, Items);

    public static SurveyTemplateForm Of(SurveyTemplate template) =>
        new()
        {
            Name = template.Name,
            Respondent = template.Respondent,
            Stage = template.Stage,
            Items = template.Items,
        };
}

internal sealed class SurveyTemplateFormValidator : AbstractValidator<SurveyTemplateForm>
{
    public SurveyTemplateFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage("Назовите анкету: «Наставляемые, на выходе».");
        RuleFor(f => f.Respondent)
            .Must(r => r is { } one && Enum.IsDefined(one))
            .WithMessage("Выберите, кого спрашивает анкета.");
        RuleFor(f => f.Stage).Must(s => s is { } one && Enum.IsDefined(one)).WithMessage("Выберите, когда спрашивают.");
        RuleFor(f => f.Items).NotEmpty().WithMessage("Добавьте вопросы, каждый с новой строки.");
    }
}

/// <summary>The district's own questionnaires; a survey that was opened keeps the text it began with.</summary>
[For(Role.Curator, Role.Methodist)]
[Route("surveys/templates")]
public sealed class SurveyTemplatesController(PortalDb db, UnitOfWork work)
    : DirectoryController<SurveyTemplate, SurveyTemplateForm>(
        db,
        work,
        new(
            "/surveys/templates",
            Added: "Анкета добавлена.",
            Changed: "Анкета изменена. Опросы, открытые по ней раньше, остались прежними.",
            Retired: "Анкета убрана из списка, опросы остались.",
            Restored: "Анкета снова в списке."
        )
    )
{
    protected override IEnumerable<SurveyTemplate> Usual() => UsualSurveys.For(District);

    protected override SurveyTemplateForm Form(SurveyTemplate line) => SurveyTemplateForm.Of(line);

    protected override Task<SurveyTemplate> MakeAsync(SurveyTemplateForm form, int place) =>
        Task.FromResult(new SurveyTemplate(District, form.Facts(), place));

    protected override Task ChangeAsync(SurveyTemplate line, SurveyTemplateForm form)
    {
        line.Describe(form.Facts());
        return Task.CompletedTask;
    }

    protected override async Task<IActionResult> Page(SurveyTemplateForm form)
    {
        ViewData["Templates"] = await Db
            .SurveyTemplates.VisibleTo(Me)
            .AsNoTracking()
            .OrderBy(t => t.IsRetired)
            .ThenBy(t => t.Place)
            .ToListAsync();
        return View("Templates", form);
    }

    protected override Task<IActionResult> EditPage(SurveyTemplate line, SurveyTemplateForm form)
    {
        ViewData["Template"] = line;
        return Task.FromResult<IActionResult>(View("EditTemplate", form));
    }
}
