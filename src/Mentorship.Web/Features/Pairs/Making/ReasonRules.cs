using FluentValidation;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Ui.Forms;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs.Making;

/// <summary>Whoever leaves a pair, alone or with all of it, leaves by somebody's will and for a reason.</summary>
internal static class ReasonRules
{
    /// <summary>What is noted has been handed over: a day that lies ahead is a slip.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> IsHanded<T>(
        this IRuleBuilder<T, DateOnly?> notice,
        TimeProvider clock
    ) =>
        notice.HasCome(clock).WithMessage("Этот день ещё не наступил: записывают предупреждение, которое уже вручено.");

    public static IRuleBuilderOptions<T, EndInitiator?> IsSaid<T>(this IRuleBuilder<T, EndInitiator?> by) =>
        by.Must(who => who is { } said && PairWords.Initiators.Contains(said))
            .WithMessage("Укажите, по чьему желанию.");

    public static IRuleBuilderOptions<T, string?> IsReason<T>(this IRuleBuilder<T, string?> because) =>
        because
            .NotEmpty()
            .WithMessage("Напишите причину: она останется на карточке и в журнале.")
            .MaximumLength(Pair.ReasonMaxLength)
            .WithMessage("Не длиннее 500 знаков.");
}
