using FluentValidation;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Features.Roadmaps.Readings;

public enum PartyMeans
{
    Body,
    Kinds,
    Function,
    Person,
}

/// <summary>Whom the words of a responsible mean.</summary>
public sealed class PartyForm
{
    /// <summary>Which of the activity's responsibles; none when nobody was read at all.</summary>
    public Guid? Party { get; set; }
    public PartyMeans? Means { get; set; }
    public Guid? OrganisationId { get; set; }
    public List<OrganisationKind> Kinds { get; set; } = [];
    public Guid? FunctionId { get; set; }

    /// <summary>A person, as typed.</summary>
    public string? Who { get; set; }
    public Guid? PersonId { get; set; }
    public string? Post { get; set; }
    public bool ByAgreement { get; set; }
    public string? Back { get; set; }

    public static PartyForm Of(Party? party, string? back) =>
        party is null
            ? new() { Back = back }
            : new()
            {
                Party = party.Id,
                Means =
                    party.OrganisationId is not null ? PartyMeans.Body
                    : party.PersonId is not null ? PartyMeans.Person
                    : party.FunctionId is not null ? PartyMeans.Function
                    : party.Kinds != OrganisationKinds.None ? PartyMeans.Kinds
                    : null,
                OrganisationId = party.OrganisationId,
                Kinds = [.. party.Kinds.List],
                FunctionId = party.FunctionId,
                PersonId = party.PersonId,
                Post = party.Post,
                ByAgreement = party.ByAgreement,
                Back = back,
            };
}

internal sealed class PartyFormValidator : AbstractValidator<PartyForm>
{
    public PartyFormValidator()
    {
        RuleFor(f => f.Means).NotNull().WithMessage("Выберите, кто это.");
        RuleFor(f => f.OrganisationId)
            .NotNull()
            .When(f => f.Means == PartyMeans.Body)
            .WithMessage("Выберите организацию.");
        RuleFor(f => f.Kinds)
            .NotEmpty()
            .When(f => f.Means == PartyMeans.Kinds)
            .WithMessage("Отметьте хотя бы один вид организаций.");
        RuleFor(f => f.FunctionId)
            .NotNull()
            .When(f => f.Means == PartyMeans.Function)
            .WithMessage("Выберите функцию, на которую назначают.");
        RuleFor(f => f.Who)
            .NotEmpty()
            .When(f => f.Means == PartyMeans.Person && f.PersonId is null)
            .WithMessage("Укажите человека: начните с фамилии.");
        RuleFor(f => f.Who).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.Post).MaximumLength(200).WithMessage("Не длиннее 200 знаков.");
    }
}
