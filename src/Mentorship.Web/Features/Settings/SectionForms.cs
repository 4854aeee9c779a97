using FluentValidation;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Settings;

/// <summary>A section of the settings is saved on its own and carries the mark of what it showed.</summary>
public interface ISectionForm
{
    string? Seen { get; set; }
}

public sealed class NamesForm : ISectionForm
{
    public static readonly SeenFields<NamesForm> Fields = new(
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
        new()
        {
            Name = district.Name,
            NameGenitive = district.NameGenitive,
            NameDative = district.NameDative,
            NamePrepositional = district.NamePrepositional,
        };

    public void Apply(District district) =>
        district.Rename(new DistrictNames(Name, NameGenitive, NameDative, NamePrepositional));
}

public sealed class DepartmentSectionForm : ISectionForm
{
    public static readonly SeenFields<DepartmentSectionForm> Fields = new(
        ("Полное название управления", f => f.DepartmentName),
        ("Населённый пункт", f => f.Town),
        ("Телефон", f => f.ContactPhone)
    );

    public string? DepartmentName { get; set; }
    public string? Town { get; set; }
    public string? ContactPhone { get; set; }
    public string? Seen { get; set; }

    public static DepartmentSectionForm Of(District district) =>
        new()
        {
            DepartmentName = district.DepartmentName,
            Town = district.Town,
            ContactPhone = district.ContactPhone,
        };

    public void Apply(District district) => district.DescribeDepartment(DepartmentName, Town, ContactPhone);
}

public sealed class TimeZoneForm : ISectionForm
{
    public static readonly SeenFields<TimeZoneForm> Fields = new(
        ("Часовой пояс", f => TimeZones.Name(f.TimeZone ?? ""))
    );

    public string? TimeZone { get; set; }
    public string? Seen { get; set; }

    public static TimeZoneForm Of(District district) => new() { TimeZone = district.TimeZone };

    public void Apply(District district) => district.MoveTo(TimeZone ?? "");
}

public sealed class HeadForm : ISectionForm
{
    public static readonly SeenFields<HeadForm> Fields = new(
        ("Должность", f => f.HeadPost),
        ("Фамилия, имя, отчество", f => f.HeadName)
    );

    public string? HeadPost { get; set; }
    public string? HeadName { get; set; }
    public string? Seen { get; set; }

    public static HeadForm Of(District district) =>
        new() { HeadPost = district.HeadPost, HeadName = district.HeadName };

    public void Apply(District district) => district.AppointHead(HeadPost, HeadName);
}

internal sealed class TimeZoneFormValidator : AbstractValidator<TimeZoneForm>
{
    public TimeZoneFormValidator() =>
        RuleFor(f => f.TimeZone)
            .Must(zone => zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            .WithMessage("Выберите часовой пояс из списка.");
}
