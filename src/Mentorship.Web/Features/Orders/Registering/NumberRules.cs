using FluentValidation;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features.Orders.Registering;

/// <summary>What a number and a day of an order keep to, given by the portal or taken from paper.</summary>
internal static class NumberRules
{
    public static IRuleBuilderOptions<T, string?> IsNumber<T>(this IRuleBuilder<T, string?> number) =>
        number
            .MaximumLength(Order.NumberMaxLength)
            .WithMessage("Не длиннее 60 знаков.")
            .Must(typed => OrderNumber.Plain(typed) is not { } plain || OrderNumber.IsWritable(plain))
            .WithMessage(OrderNumber.Signs);

    /// <param name="none">What is said when there is none.</param>
    public static IRuleBuilderOptions<T, DateOnly?> IsIssueDay<T>(
        this IRuleBuilder<T, DateOnly?> day,
        TimeProvider clock,
        string none
    ) =>
        day.NotNull()
            .WithMessage(none)
            .HasCome(clock)
            .WithMessage("Этот день ещё не наступил. Проверьте дату документа.")
            .Must(on => on is null || on.Value.Year >= 2000)
            .WithMessage("Проверьте год.");
}
