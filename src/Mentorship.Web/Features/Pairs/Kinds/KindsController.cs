using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Kinds;

public sealed class KindForm
{
    public string? Name { get; set; }
    public bool NeedsOrder { get; set; } = true;
    public bool NeedsProgramme { get; set; } = true;
    public int? ShortestMonths { get; set; } = 3;
    public int? LongestMonths { get; set; } = 12;
    public bool OneMentor { get; set; }
    public bool OneMentee { get; set; }
    public bool MayCrossSchools { get; set; }
    public bool MustCrossSchools { get; set; }
    public bool IsCounted { get; set; } = true;

    public MentoringKindFacts Facts =>
        new(Name)
        {
            NeedsOrder = NeedsOrder,
            NeedsProgramme = NeedsProgramme,
            ShortestMonths = ShortestMonths,
            LongestMonths = LongestMonths,
            OneMentor = OneMentor,
            OneMentee = OneMentee,
            MayCrossSchools = MayCrossSchools,
            MustCrossSchools = MustCrossSchools,
            IsCounted = IsCounted,
        };
}

internal sealed class KindFormValidator : AbstractValidator<KindForm>
{
    public KindFormValidator() =>
        RuleFor(f => f.Name)
            .NotEmpty()
            .WithMessage("Назовите вид: «традиционное, один на один».")
            .MaximumLength(MentoringKind.NameMaxLength)
            .WithMessage("Не длиннее 120 знаков.");
}

/// <summary>Kinds of mentoring with their rules: the district's own directory.</summary>
[For(Role.Curator)]
[Route("pairs/kinds")]
public sealed class KindsController(PortalDb db, UnitOfWork work)
    : DirectoryController<MentoringKind, KindForm>(
        db,
        work,
        new(
            "/pairs/kinds",
            Added: "Вид добавлен.",
            Changed: "Вид изменён: правила действуют для новых пар.",
            Retired: "Вид убран из списка, пары остались.",
            Restored: "Вид снова в списке."
        )
    )
{
    protected override IEnumerable<MentoringKind> Usual() => MentoringKind.Usual(District);

    protected override KindForm Form(MentoringKind line) =>
        new()
        {
            Name = line.Name,
            NeedsOrder = line.NeedsOrder,
            NeedsProgramme = line.NeedsProgramme,
            ShortestMonths = line.ShortestMonths,
            LongestMonths = line.LongestMonths,
            OneMentor = line.OneMentor,
            OneMentee = line.OneMentee,
            MayCrossSchools = line.MayCrossSchools,
            MustCrossSchools = line.MustCrossSchools,
            IsCounted = line.IsCounted,
        };

    protected override Task<MentoringKind> MakeAsync(KindForm form, int place) =>
        Task.FromResult(new MentoringKind(District, form.Facts, place));

    protected override Task ChangeAsync(MentoringKind line, KindForm form)
    {
        line.Describe(form.Facts);
        return Task.CompletedTask;
    }

    protected override async Task<IActionResult> Page(KindForm form)
    {
        var pairs = Db.Pairs.VisibleTo(Me);
        ViewData["Lines"] = await Db
            .MentoringKinds.VisibleTo(Me)
            .AsNoTracking()
            .OrderBy(k => k.IsRetired)
            .ThenBy(k => k.Place)
            .Select(k => new KindLine(k, pairs.Count(p => p.KindId == k.Id)))
            .ToListAsync();
        return View("Kinds", form);
    }

    protected override Task<IActionResult> EditPage(MentoringKind line, KindForm form)
    {
        ViewData["Line"] = line;
        return Task.FromResult<IActionResult>(View("EditKind", form));
    }
}

public sealed record KindLine(MentoringKind Kind, int Pairs);
