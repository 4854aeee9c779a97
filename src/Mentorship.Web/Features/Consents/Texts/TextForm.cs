using FluentValidation;
using Mentorship.Web.Domain.Consents;

namespace Mentorship.Web.Features.Consents.Texts;

/// <summary>The words of a kind; saving them is another version.</summary>
public sealed class TextForm
{
    public string? Purpose { get; set; }
    public string? Data { get; set; }
    public string? Actions { get; set; }
    public string? Withdrawal { get; set; }
    public int? Years { get; set; }

    /// <summary>The version that was opened.</summary>
    public int Seen { get; set; }

    public ConsentWords Words => new(Purpose, Data, Actions, Withdrawal, Years);

    public static TextForm Of(ConsentText text) =>
        new()
        {
            Purpose = text.Purpose,
            Data = text.Data,
            Actions = text.Actions,
            Withdrawal = text.Withdrawal,
            Years = text.Years,
            Seen = text.Number,
        };
}

internal sealed class TextFormValidator : AbstractValidator<TextForm>
{
    public TextFormValidator()
    {
        RuleFor(f => f.Purpose).NotEmpty().WithMessage("Назовите цель: она у согласия одна.");
        Short(f => f.Purpose);
        Short(f => f.Data);
        Short(f => f.Actions);
        Short(f => f.Withdrawal);
        RuleFor(f => f.Years)
            .InclusiveBetween(1, ConsentText.MostYears)
            .WithMessage($"Срок действия: от 1 до {ConsentText.MostYears} лет. Пусто – пока не отзовут.");
    }

    private void Short(System.Linq.Expressions.Expression<Func<TextForm, string?>> field) =>
        RuleFor(field).MaximumLength(ConsentText.PartMaxLength).WithMessage("Не длиннее 4000 знаков.");
}
