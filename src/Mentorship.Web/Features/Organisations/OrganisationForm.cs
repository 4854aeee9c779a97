using FluentValidation;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Organisations;

public sealed class OrganisationForm : ISeenForm<OrganisationForm>
{
    public static SeenFields<OrganisationForm> Fields { get; } =
        new(
            ("Вид", f => f.Kind?.Name()),
            ("Краткое название", f => f.ShortName),
            ("Полное название", f => f.FullName),
            ("Должность руководителя", f => f.HeadPost),
            ("Руководитель", f => f.HeadName),
            ("Адрес", f => f.Address),
            ("Телефон", f => f.Phone),
            ("Электронная почта", f => f.Email),
            ("Сайт", f => f.Site),
            ("Действует с", f => f.ActiveFrom)
        );

    public OrganisationKind? Kind { get; set; }
    public string? ShortName { get; set; }
    public string? FullName { get; set; }
    public string? HeadPost { get; set; }
    public string? HeadName { get; set; }
    public string? Address { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? Site { get; set; }
    public DateOnly? ActiveFrom { get; set; }
    public string? Seen { get; set; }

    public static OrganisationForm Of(Organisation organisation) =>
        new OrganisationForm
        {
            Kind = organisation.Kind,
            ShortName = organisation.ShortName,
            FullName = organisation.FullName,
            HeadPost = organisation.HeadPost,
            HeadName = organisation.HeadName,
            Address = organisation.Address,
            Phone = organisation.Phone,
            Email = organisation.Email,
            Site = organisation.Site,
            ActiveFrom = organisation.ActiveFrom,
        }.Marked();

    public Organisation Make(Guid district)
    {
        var organisation = new Organisation(district, Kind!.Value, ShortName, FullName, ActiveFrom!.Value);
        Details(organisation);
        return organisation;
    }

    public void Change(Organisation organisation)
    {
        organisation.ChangeKind(Kind!.Value);
        organisation.Rename(ShortName, FullName);
        organisation.OpenFrom(ActiveFrom!.Value);
        Details(organisation);
    }

    private void Details(Organisation organisation)
    {
        organisation.AppointHead(HeadPost, HeadName);
        organisation.Contact(Address, Phone, Email, Site);
    }
}

internal sealed class OrganisationFormValidator : AbstractValidator<OrganisationForm>
{
    public OrganisationFormValidator()
    {
        RuleFor(f => f.Kind)
            .NotNull()
            .WithMessage("Выберите вид организации: по нему приказы находят «руководителей ОО» и других.");
        RuleFor(f => f.ShortName)
            .NotEmpty()
            .WithMessage("Укажите краткое название: его видят в таблицах и отчётах.")
            .MaximumLength(Organisation.ShortNameMaxLength)
            .WithMessage($"Не длиннее {Organisation.ShortNameMaxLength} знаков.");
        RuleFor(f => f.FullName).MaximumLength(Organisation.FullNameMaxLength).WithMessage("Не длиннее 400 знаков.");
        RuleFor(f => f.HeadPost).MaximumLength(200).WithMessage("Не длиннее 200 знаков.");
        RuleFor(f => f.HeadName).MaximumLength(200).WithMessage("Не длиннее 200 знаков.");
        RuleFor(f => f.ActiveFrom)
            .NotNull()
            .WithMessage("Укажите, с какого дня организация действует: раньше этого дня поручений у неё нет.");
        this.CheckContacts(f => f.Address, f => f.Phone, f => f.Email, f => f.Site);
    }
}
