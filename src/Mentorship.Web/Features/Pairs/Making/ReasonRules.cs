using FluentValidation;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>Whoever leaves a pair, alone or with all of it, leaves by somebody's will and for a reason.</summary>
internal static class ReasonRules
{
    public static IRuleBuilderOptions<T, EndInitiator?> IsSaid<T>(this IRuleBuilder<T, EndInitiator?> by) =>
        by.NotNull().WithMessage("Укажите, по чьему желанию.");

    public static IRuleBuilderOptions<T, string?> IsReason<T>(this IRuleBuilder<T, string?> because) =>
        because
            .NotEmpty()
            .WithMessage("Напишите причину: она останется на карточке и в журнале.")
            .MaximumLength(Pair.ReasonMaxLength)
            .WithMessage("Не длиннее 500 знаков.");
}
