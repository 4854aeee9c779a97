using FluentValidation;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Settings;

public sealed class NamesForm : ISeenForm<NamesForm>
{
    public static SeenFields<NamesForm> Fields { get; } =
        new(
            ("Название", f => f.Name),
            ("Кого? Чего?", f => f.NameGenitive),
            ("Кому? Чему?", f => f.NameDative),
            ("В ком? В чём?", f => f.NamePrepositional)
        );

    public string? Name { get; set; }
    public string? NameGenitive { get; set; }
    public string? NameDative { get; set; }
    public string? NamePrepositional { get; set; }
    public string? Seen { get; set; }

    public static NamesForm Of(District district) =>
        new NamesForm
        {
            Name = district.Name,
            NameGenitive = district.NameGenitive,
            NameDative = district.NameDative,
            NamePrepositional = district.NamePrepositional,
        }.Marked();

    public void Apply(District district) =>
        district.Rename(new DistrictNames(Name, NameGenitive, NameDative, NamePrepositional));
}

public sealed class DepartmentSectionForm : ISeenForm<DepartmentSectionForm>
{
    public static SeenFields<DepartmentSectionForm> Fields { get; } =
        new(
            ("Полное название управления", f => f.DepartmentName),
            ("Населённый пункт", f => f.Town),
            ("Телефон", f => f.ContactPhone)
        );

    public string? DepartmentName { get; set; }
    public string? Town { get; set; }
    public string? ContactPhone { get; set; }
    public string? Seen { get; set; }

    public static DepartmentSectionForm Of(District district) =>
        new DepartmentSectionForm
        {
            DepartmentName = district.DepartmentName,
            Town = district.Town,
            ContactPhone = district.ContactPhone,
        }.Marked();

    public void Apply(District district) => district.DescribeDepartment(DepartmentName, Town, ContactPhone);
}

public sealed class TimeZoneForm : ISeenForm<TimeZoneForm>
{
    public static SeenFields<TimeZoneForm> Fields { get; } =
        new(("Часовой пояс", f => TimeZones.Name(f.TimeZone ?? "")));

    public string? TimeZone { get; set; }
    public string? Seen { get; set; }

    public static TimeZoneForm Of(District district) => new TimeZoneForm { TimeZone = district.TimeZone }.Marked();

    public void Apply(District district) => district.MoveTo(TimeZone ?? "");
}

public sealed class HeadForm : ISeenForm<HeadForm>
{
    public static SeenFields<HeadForm> Fields { get; } =
        new(("Должность", f => f.HeadPost), ("Фамилия, имя, отчество", f => f.HeadName));

    public string? HeadPost { get; set; }
    public string? HeadName { get; set; }
    public string? Seen { get; set; }

    public static HeadForm Of(District district) =>
        new HeadForm { HeadPost = district.HeadPost, HeadName = district.HeadName }.Marked();

    public void Apply(District district) => district.AppointHead(HeadPost, HeadName);
}

internal sealed class TimeZoneFormValidator : AbstractValidator<TimeZoneForm>
{
    public TimeZoneFormValidator() =>
        RuleFor(f => f.TimeZone)
            .Must(zone => zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            .WithMessage("Выберите часовой пояс из списка.");
}
