using FluentValidation;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>Number and name of a section or a stage.</summary>
public sealed class HeadingForm : ISeenForm<HeadingForm>
{
    public static SeenFields<HeadingForm> Fields { get; } = new(("Номер", f => f.Number), ("Название", f => f.Title));

    public string? Number { get; set; }
    public string? Title { get; set; }

    /// <summary>Of a section: the stage that it stands in.</summary>
    public Guid? StageId { get; set; }
    public string? Seen { get; set; }

    public static HeadingForm Of(Section section) =>
        new HeadingForm
        {
            Number = section.Number,
            Title = section.Title,
            StageId = section.StageId,
        }.Marked();

    public static HeadingForm Of(Stage stage) =>
        new HeadingForm { Number = stage.Number, Title = stage.Title }.Marked();
}

/// <summary>The page of a section or a stage: new or opened.</summary>
public sealed record HeadingEditor(OpenDraft Draft, bool IsStage, Guid? Id, int Inside)
{
    public string Word => IsStage ? "этап" : "раздел";
    public string List => $"{Draft.Address}/{(IsStage ? "stages" : "sections")}";
    public string Action => Id is null ? List : $"{List}/{Id}";
}

internal sealed class HeadingFormValidator : AbstractValidator<HeadingForm>
{
    public HeadingFormValidator()
    {
        RuleFor(f => f.Number)
            .MaximumLength(Section.NumberMaxLength)
            .WithMessage($"Не длиннее {Section.NumberMaxLength} знаков.");
        RuleFor(f => f.Title)
            .NotEmpty()
            .WithMessage("Напишите название, как оно стоит в приказе.")
            .MaximumLength(Section.TitleMaxLength)
            .WithMessage($"Не длиннее {Section.TitleMaxLength} знаков.");
    }
}
