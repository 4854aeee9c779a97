using FluentValidation;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Appointments.Functions;

public sealed class FunctionForm
{
    public string? Name { get; set; }
    public string? Plural { get; set; }
    public List<OrganisationKind> ExpectedFrom { get; set; } = [];
    public bool AllowsSeveral { get; set; }

    public FunctionFacts Facts => new(Name, Plural, new OrganisationKinds(ExpectedFrom), AllowsSeveral);

    public static FunctionForm Of(AppointmentFunction function) =>
        new()
        {
            Name = function.Name,
            Plural = function.Plural,
            ExpectedFrom = [.. function.ExpectedFrom.List],
            AllowsSeveral = function.AllowsSeveral,
        };
}

internal sealed class FunctionFormValidator : AbstractValidator<FunctionForm>
{
    public FunctionFormValidator()
    {
        RuleFor(f => f.Name)
            .NotEmpty()
            .WithMessage("Укажите название: «куратор в ОО».")
            .MaximumLength(AppointmentFunction.NameMaxLength)
            .WithMessage("Не длиннее 120 знаков.");
        RuleFor(f => f.Plural).MaximumLength(AppointmentFunction.NameMaxLength).WithMessage("Не длиннее 120 знаков.");
    }
}
