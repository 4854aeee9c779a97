using FluentValidation;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Roadmaps.Making;

/// <summary>Title, period and kind of a roadmap: of a new one, of a copy, of a draft that is edited.</summary>
public sealed class HeadForm : ISeenForm<HeadForm>
{
    public static SeenFields<HeadForm> Fields { get; } =
        new(
            ("Название", f => f.Title),
            ("Первый день", f => f.From),
            ("Последний день", f => f.To),
            ("Направление", f => f.Direction?.Name()),
            ("Год", f => f.YearKind?.Name()),
            ("Связь с картой района", f => f.FulfilsId is null ? "не связана" : "связана")
        );

    public string? Title { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }
    public Direction? Direction { get; set; }
    public YearKind? YearKind { get; set; }

    /// <summary>A school's own: the activity of the district that it fulfils.</summary>
    public Guid? FulfilsId { get; set; }

    /// <summary>Code of a built-in template; empty is from nothing.</summary>
    public string? Template { get; set; }
    public string? Seen { get; set; }

    public RoadmapHead Head => new(Title, From, To);

    public static HeadForm Of(Roadmap roadmap, Revision draft) =>
        new HeadForm
        {
            Title = draft.Title,
            From = draft.From,
            To = draft.To,
            Direction = roadmap.Direction,
            YearKind = roadmap.YearKind,
            FulfilsId = roadmap.FulfilsId,
        }.Marked();
}

internal sealed class HeadFormValidator : AbstractValidator<HeadForm>
{
    public HeadFormValidator()
    {
        RuleFor(f => f.Title)
            .NotEmpty()
            .WithMessage("Укажите название дорожной карты, как в приказе.")
            .MaximumLength(RoadmapHead.TitleMaxLength)
            .WithMessage($"Не длиннее {RoadmapHead.TitleMaxLength} знаков.");
        RuleFor(f => f.From).NotNull().WithMessage("Укажите первый день периода: от него считаются сроки.");
        RuleFor(f => f.To)
            .NotNull()
            .WithMessage("Укажите последний день периода: до него идут повторы.")
            .Must((form, to) => to is null || form.From is null || to >= form.From)
            .WithMessage("Период кончается раньше, чем начинается. Проверьте даты.");
    }
}
