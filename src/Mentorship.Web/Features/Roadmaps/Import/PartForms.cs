using FluentValidation;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Features.Orders.Composing;

namespace Mentorship.Web.Features.Roadmaps.Import;

public sealed class ImportHeadingForm
{
    public string? Key { get; set; }
    public string? Number { get; set; }
    public string? Title { get; set; }
    public string? Stage { get; set; }

    public ImportHeading Heading => new(Domain.Text.Tidy(Number), Domain.Text.Tidy(Title), Domain.Text.Tidy(Stage));
}

/// <summary>Headings of a paper: all of them at once.</summary>
public sealed class HeadingsForm
{
    public List<ImportHeadingForm> Sections { get; set; } = [];

    public static HeadingsForm Of(ImportedRoadmap made) =>
        new()
        {
            Sections =
            [
                .. made.Sections.Select(s => new ImportHeadingForm
                {
                    Key = s.Key,
                    Number = s.Said.Number,
                    Title = s.Said.Title,
                    Stage = s.Said.Stage,
                }),
            ],
        };
}

internal sealed class HeadingsFormValidator : AbstractValidator<HeadingsForm>
{
    public HeadingsFormValidator() =>
        RuleForEach(f => f.Sections)
            .ChildRules(section =>
            {
                section
                    .RuleFor(s => s.Number)
                    .MaximumLength(Section.NumberMaxLength)
                    .WithMessage("Номер: не длиннее 40 знаков.");
                section
                    .RuleFor(s => s.Title)
                    .MaximumLength(Section.TitleMaxLength)
                    .WithMessage("Не длиннее 600 знаков.");
                section
                    .RuleFor(s => s.Stage)
                    .MaximumLength(Section.TitleMaxLength)
                    .WithMessage("Не длиннее 600 знаков.");
            });
}

/// <summary>Who answers for all rows of a table that names nobody.</summary>
public sealed class EveryoneForm
{
    public string? Everyone { get; set; }
}

internal sealed class EveryoneFormValidator : AbstractValidator<EveryoneForm>
{
    public EveryoneFormValidator() =>
        RuleFor(f => f.Everyone)
            .MaximumLength(Activity.ResponsibleMaxLength)
            .WithMessage($"Не длиннее {Activity.ResponsibleMaxLength} знаков.");
}

/// <summary>The deadline of all rows of a table that names none.</summary>
public sealed class CommonDeadlineForm
{
    public string? CommonDeadline { get; set; }
}

internal sealed class CommonDeadlineFormValidator : AbstractValidator<CommonDeadlineForm>
{
    public CommonDeadlineFormValidator() =>
        RuleFor(f => f.CommonDeadline)
            .MaximumLength(Activity.DeadlineMaxLength)
            .WithMessage($"Не длиннее {Activity.DeadlineMaxLength} знаков.");
}

/// <summary>The working group; a line without a name is not kept.</summary>
public sealed class GroupForm
{
    public List<PersonForm> People { get; set; } = [];

    public IReadOnlyList<AnnexPerson> Members =>
        [.. People.Where(p => Domain.Text.Tidy(p.Name) is not null).Select(p => p.Person)];

    public static GroupForm Of(ImportedRoadmap made) => new() { People = [.. made.People.Select(PersonForm.Of)] };
}

internal sealed class GroupFormValidator : AbstractValidator<GroupForm>
{
    public GroupFormValidator()
    {
        RuleFor(f => f.People.Count)
            .LessThanOrEqualTo(OrderText.MostPeople + 1)
            .WithMessage("В группе не больше 200 человек.");
        RuleForEach(f => f.People)
            .ChildRules(person =>
            {
                person.RuleFor(p => p.Name).MaximumLength(200).WithMessage("Не длиннее 200 знаков.");
                person.RuleFor(p => p.Post).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
                person.RuleFor(p => p.Role).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
            });
    }
}
