using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Forms;

public sealed class FormLineForm
{
    public string? Name { get; set; }
    public PairSide MentorSide { get; set; }
    public PairSide MenteeSide { get; set; }

    /// <summary>One a line.</summary>
    public string? RoleModels { get; set; }

    public MentoringFormFacts Facts => new(Name, MentorSide, MenteeSide, RoleModels);
}

internal sealed class FormLineFormValidator : AbstractValidator<FormLineForm>
{
    public FormLineFormValidator()
    {
        RuleFor(f => f.Name)
            .NotEmpty()
            .WithMessage("Назовите форму: «учитель – учитель».")
            .MaximumLength(MentoringForm.NameMaxLength)
            .WithMessage("Не длиннее 120 знаков.");
        RuleFor(f => f.RoleModels)
            .MaximumLength(MentoringForm.RoleModelsMaxLength)
            .WithMessage("Не длиннее 2000 знаков.");
    }
}

/// <summary>Forms of mentoring: the district's own directory.</summary>
[For(Role.Curator)]
[Route("pairs/forms")]
public sealed class FormsController(PortalDb db, UnitOfWork work)
    : DirectoryController<MentoringForm, FormLineForm>(
        db,
        work,
        new(
            "/pairs/forms",
            Added: "Форма добавлена.",
            Changed: "Форма изменена.",
            Retired: "Форма убрана из списка, пары остались.",
            Restored: "Форма снова в списке."
        )
    )
{
    protected override IEnumerable<MentoringForm> Usual() => MentoringForm.Usual(District);

    protected override FormLineForm Form(MentoringForm line) =>
        new()
        {
            Name = line.Name,
            MentorSide = line.MentorSide,
            MenteeSide = line.MenteeSide,
            RoleModels = line.RoleModels,
        };

    protected override Task<MentoringForm> MakeAsync(FormLineForm form, int place) =>
        Task.FromResult(new MentoringForm(District, form.Facts, place));

    protected override Task ChangeAsync(MentoringForm line, FormLineForm form)
    {
        line.Describe(form.Facts);
        return Task.CompletedTask;
    }

    protected override async Task<IActionResult> Page(FormLineForm form)
    {
        var pairs = Db.Pairs.VisibleTo(Me);
        ViewData["Lines"] = await Db
            .MentoringForms.VisibleTo(Me)
            .AsNoTracking()
            .OrderBy(f => f.IsRetired)
            .ThenBy(f => f.Place)
            .Select(f => new FormLine(f, pairs.Count(p => p.FormId == f.Id)))
            .ToListAsync();
        return View("Forms", form);
    }

    protected override Task<IActionResult> EditPage(MentoringForm line, FormLineForm form)
    {
        ViewData["Line"] = line;
        return Task.FromResult<IActionResult>(View("EditForm", form));
    }
}

public sealed record FormLine(MentoringForm Form, int Pairs);
