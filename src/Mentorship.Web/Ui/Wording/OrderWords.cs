using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Ui.Components;

namespace Mentorship.Web.Ui.Wording;

/// <summary>Orders in the words that districts use.</summary>
public static class OrderWords
{
    /// <summary>What it does, in a list.</summary>
    public static string Name(this OrderKind kind) =>
        kind switch
        {
            OrderKind.ApproveRoadmap => "утверждает дорожную карту",
            OrderKind.ChangeRoadmap => "изменяет дорожную карту",
            OrderKind.ApproveAct => "утверждает положение, программу",
            OrderKind.ApproveProgrammes => "утверждает программы пар",
            OrderKind.Appoint => "назначает",
            OrderKind.Group => "создаёт рабочую группу",
            OrderKind.AssignPairs => "закрепляет пары",
            OrderKind.ChangePairs => "меняет состав или срок пар",
            OrderKind.EndPairs => "завершает пары",
            OrderKind.Encourage => "поощряет",
            OrderKind.Monitoring => "назначает мониторинг",
            OrderKind.Results => "подводит итоги",
            OrderKind.Amend => "изменяет другой документ",
            _ => "другой",
        };

    /// <summary>What it is about, when it is begun.</summary>
    public static string Subject(this OrderKind kind) =>
        kind switch
        {
            OrderKind.ApproveRoadmap => "утверждение дорожной карты",
            OrderKind.ChangeRoadmap => "изменение дорожной карты",
            OrderKind.ApproveAct => "утверждение положения, программы, порядка",
            OrderKind.ApproveProgrammes => "утверждение персонализированных программ",
            OrderKind.Appoint => "назначение куратора или ответственного",
            OrderKind.Group => "создание рабочей группы",
            OrderKind.AssignPairs => "закрепление пар и групп",
            OrderKind.ChangePairs => "смена наставника, состава групп, срока",
            OrderKind.EndPairs => "завершение пар и групп",
            OrderKind.Encourage => "поощрение",
            OrderKind.Monitoring => "проведение мониторинга",
            OrderKind.Results => "итоги мониторинга, мероприятия, конкурса",
            OrderKind.Amend => "изменение другого документа",
            _ => "свободный текст",
        };

    public static string Name(this OrderState state) =>
        state switch
        {
            OrderState.Draft => "проект",
            OrderState.Repealed => "утратил силу",
            _ => "зарегистрирован",
        };

    /// <summary>«зарегистрирован», of a directive «зарегистрировано».</summary>
    public static string Name(this OrderState state, OrderType type) =>
        type == OrderType.Order
            ? state.Name()
            : state switch
            {
                OrderState.Draft => "проект",
                OrderState.Repealed => "утратило силу",
                _ => "зарегистрировано",
            };

    public static StateMark Mark(this OrderState state) =>
        state switch
        {
            OrderState.Draft => StateMark.None,
            OrderState.Repealed => StateMark.Waived,
            _ => StateMark.Accepted,
        };

    public static string Name(this FormsOf part) =>
        part switch
        {
            FormsOf.Surname => "фамилия",
            FormsOf.GivenName => "имя",
            FormsOf.Patronymic => "отчество",
            _ => "должность",
        };
}
