using FluentValidation;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Features.Orders.Making;

/// <summary>What an order is about and of what data it is made; everything else is written in its text.</summary>
public sealed class NewOrderForm
{
    public OrderKind? Kind { get; set; }
    public OrderType Type { get; set; }
    public Guid? IssuerId { get; set; }
    public Guid? RoadmapId { get; set; }
    public Guid? ActKindId { get; set; }
    public Guid? AmendsId { get; set; }

    /// <summary>The order takes the other one's force and changes nothing of it.</summary>
    public bool Repeals { get; set; }

    /// <summary>Of an order on monitoring.</summary>
    public Guid? PeriodId { get; set; }
    public string? Who { get; set; }
    public Guid? PersonId { get; set; }
    public Guid? FunctionId { get; set; }
}

internal sealed class NewOrderFormValidator : AbstractValidator<NewOrderForm>
{
    public NewOrderFormValidator()
    {
        RuleFor(f => f.Kind)
            .NotNull()
            .WithMessage("Выберите, о чём документ.")
            .Must(kind => kind?.IsOfPairs() != true)
            .WithMessage(
                "Приказы о парах начинают из раздела «Пары и группы», о персонализированных программах – из раздела «Программы пар»: отметьте нужное и нажмите «Подготовить приказ»."
            );
        RuleFor(f => f.IssuerId).NotNull().WithMessage("Выберите, кто издаёт документ.");
        RuleFor(f => f.RoadmapId)
            .NotNull()
            .When(f => f.Kind is OrderKind.ApproveRoadmap or OrderKind.ChangeRoadmap)
            .WithMessage("Выберите дорожную карту: её текст станет приложением.");
        RuleFor(f => f.ActKindId)
            .NotNull()
            .When(f => f.Kind is OrderKind.ApproveAct)
            .WithMessage("Выберите, что утверждают.");
        RuleFor(f => f.AmendsId)
            .NotNull()
            .When(f => f.Kind is OrderKind.Amend)
            .WithMessage("Выберите документ, в который вносят изменения.");
        RuleFor(f => f.Who).MaximumLength(300).WithMessage("Не длиннее 300 знаков.");
    }
}
