using FluentValidation;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Features.Acts.Kinds;

public sealed class KindForm
{
    public string? Name { get; set; }
    public List<OrganisationKind> ExpectedFrom { get; set; } = [];
    public Guid? RestsOnId { get; set; }

    public ActKindFacts Facts => new(Name, new OrganisationKinds(ExpectedFrom), RestsOnId);

    public static KindForm Of(ActKind kind) =>
        new()
        {
            Name = kind.Name,
            ExpectedFrom = [.. kind.ExpectedFrom.List],
            RestsOnId = kind.RestsOnId,
        };
}

internal sealed class KindFormValidator : AbstractValidator<KindForm>
{
    public KindFormValidator()
    {
        RuleFor(f => f.Name)
            .NotEmpty()
            .WithMessage("Укажите название: «Положение о наставничестве».")
            .MaximumLength(ActKind.NameMaxLength)
            .WithMessage("Не длиннее 160 знаков.");
    }
}
