using FluentValidation;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Requests;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Orders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Bases;

public sealed class BasisForm
{
    public string? Name { get; set; }
    public string? Wording { get; set; }
    public DateOnly? IssuedOn { get; set; }

    public OrderBasisFacts Facts => new(Name, Wording, IssuedOn);
}

internal sealed class BasisFormValidator : AbstractValidator<BasisForm>
{
    public BasisFormValidator()
    {
        RuleFor(f => f.Name)
            .NotEmpty()
            .WithMessage("Укажите короткое название акта.")
            .MaximumLength(OrderBasis.NameMaxLength)
            .WithMessage("Не длиннее 200 знаков.");
        RuleFor(f => f.Wording)
            .NotEmpty()
            .WithMessage("Напишите, как акт цитируют после слов «В соответствии с».")
            .MaximumLength(OrderBasis.WordingMaxLength)
            .WithMessage("Не длиннее 1000 знаков.");
    }
}

/// <summary>Acts that preambles rest on: the district's own directory.</summary>
[For(Role.Curator)]
[Route("orders/bases")]
public sealed class BasesController(PortalDb db, UnitOfWork work)
    : DirectoryController<OrderBasis, BasisForm>(
        db,
        work,
        new(
            "/orders/bases",
            Added: "Акт добавлен.",
            Changed: "Акт изменён. В зарегистрированных документах слова остались прежними.",
            Retired: "Акт убран из списка.",
            Restored: "Акт снова в списке."
        )
    )
{
    protected override IEnumerable<OrderBasis> Usual() => OrderBasis.Usual(District);

    protected override BasisForm Form(OrderBasis line) =>
        new()
        {
            Name = line.Name,
            Wording = line.Wording,
            IssuedOn = line.IssuedOn,
        };

    protected override Task<OrderBasis> MakeAsync(BasisForm form, int place) =>
        Task.FromResult(new OrderBasis(District, form.Facts, place));

    protected override Task ChangeAsync(OrderBasis line, BasisForm form)
    {
        line.Describe(form.Facts);
        return Task.CompletedTask;
    }

    protected override async Task<IActionResult> Page(BasisForm form)
    {
        ViewData["Bases"] = await Db
            .OrderBases.VisibleTo(Me)
            .AsNoTracking()
            .OrderBy(b => b.IsRetired)
            .ThenBy(b => b.Place)
            .ToListAsync();
        return View("Bases", form);
    }

    protected override Task<IActionResult> EditPage(OrderBasis line, BasisForm form)
    {
        ViewData["Basis"] = line;
        return Task.FromResult<IActionResult>(View("EditBasis", form));
    }
}
