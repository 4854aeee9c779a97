using FluentValidation;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Features.Districts;

public sealed class DistrictForm
{
    public DistrictKind? Kind { get; set; }
    public string? Name { get; set; }
    public string? DepartmentName { get; set; }
    public string? Town { get; set; }
    public string? TimeZone { get; set; }

    /// <summary>The cases are the proposal of a rule until the curator looks at them in the settings.</summary>
    public District Make(DateTimeOffset at)
    {
        var district = new District(Kind!.Value, NameProposal.Of(Name), TimeZone!, at);
        district.DescribeDepartment(DepartmentName, Town, contactPhone: null);
        return district;
    }
}

internal sealed class DistrictFormValidator : AbstractValidator<DistrictForm>
{
    public DistrictFormValidator()
    {
        RuleFor(f => f.Kind).NotNull().WithMessage("Выберите, кто ведёт программу.");
        RuleFor(f => f.Name)
            .NotEmpty()
            .WithMessage("Укажите название района.")
            .MaximumLength(District.NameMaxLength)
            .WithMessage("Не длиннее 120 знаков.");
        RuleFor(f => f.DepartmentName)
            .NotEmpty()
            .WithMessage("Укажите полное название управления образования: оно стоит в шапке приказа.")
            .MaximumLength(District.DepartmentMaxLength)
            .WithMessage("Не длиннее 300 знаков.");
        RuleFor(f => f.Town).MaximumLength(District.TownMaxLength).WithMessage("Не длиннее 120 знаков.");
        RuleFor(f => f.TimeZone)
            .Must(Ui.Wording.TimeZones.IsKnown)
            .WithMessage("Выберите часовой пояс: от него зависит, когда кончается срок.");
    }
}
