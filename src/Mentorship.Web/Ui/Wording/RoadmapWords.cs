using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Components;

namespace Mentorship.Web.Ui.Wording;

/// <summary>Roadmaps and duties in the words that districts use.</summary>
public static class RoadmapWords
{
    public static StateMark Mark(this Standing standing) =>
        standing switch
        {
            Standing.InProgress => StateMark.Work,
            Standing.Submitted => StateMark.Check,
            Standing.Returned => StateMark.Returned,
            Standing.ExtensionAsked => StateMark.Extension,
            Standing.Overdue => StateMark.Overdue,
            Standing.Accepted => StateMark.Accepted,
            Standing.AcceptedLate => StateMark.Late,
            Standing.AcceptedBefore => StateMark.Past,
            Standing.Waived => StateMark.Waived,
            _ => StateMark.None,
        };

    public static string Name(this RoadmapState state) =>
        state switch
        {
            RoadmapState.Approved => "утверждена",
            RoadmapState.Closed => "закрыта",
            RoadmapState.Template => "шаблон",
            _ => "проект",
        };

    public static StateMark Mark(this RoadmapState state) =>
        state switch
        {
            RoadmapState.Approved => StateMark.Accepted,
            RoadmapState.Closed => StateMark.Waived,
            RoadmapState.Template => StateMark.None,
            _ => StateMark.Work,
        };

    public static string Name(this Direction direction) =>
        direction switch
        {
            Direction.Teachers => "наставничество педагогов",
            Direction.Students => "наставничество обучающихся",
            _ => "педагоги и обучающиеся",
        };

    public static string Name(this YearKind kind) => kind == YearKind.School ? "учебный год" : "календарный год";

    public static string Name(this ResultKind kind) =>
        kind switch
        {
            ResultKind.Order => "приказ",
            ResultKind.LocalAct => "локальный акт",
            ResultKind.Report => "отчёт, справка",
            ResultKind.Database => "сведения в реестре",
            ResultKind.Event => "мероприятие",
            ResultKind.Publication => "публикация",
            ResultKind.Letter => "письмо",
            ResultKind.Agreement => "соглашение",
            _ => "другое",
        };

    public static string Name(this DeadlineWarning warning) =>
        warning switch
        {
            DeadlineWarning.BeforeOrder => "срок раньше приказа",
            DeadlineWarning.OutsidePeriod => "срок вне периода карты",
            _ => "год взят из периода карты",
        };

    public static string Name(this ObligationState state) =>
        state switch
        {
            ObligationState.InProgress => "в работе",
            ObligationState.Submitted => "на проверке",
            ObligationState.Returned => "возвращено",
            ObligationState.Accepted => "принято",
            ObligationState.Waived => "снято",
            _ => "не начато",
        };

    public static string Name(this PartyKind kind) =>
        kind switch
        {
            PartyKind.Body => "одна организация",
            PartyKind.Group => "все организации вида или функции",
            PartyKind.Person => "человек",
            _ => "не понято, кто это",
        };

    public static string Name(this DeadlineKind kind) =>
        kind switch
        {
            DeadlineKind.Once => "один раз",
            DeadlineKind.Several => "несколько раз",
            DeadlineKind.Recurring => "повторяется",
            DeadlineKind.Continuous => "весь период",
            DeadlineKind.OnRequest => "по запросу",
            DeadlineKind.BySchedule => "по графику",
            DeadlineKind.Relative => "от другого события",
            DeadlineKind.PerParty => "у каждого свой",
            _ => "не понят",
        };

    public static string Name(this ObligationStep step) =>
        step switch
        {
            ObligationStep.Given => "выдано",
            ObligationStep.Started => "начато",
            ObligationStep.Noted => "заметка",
            ObligationStep.Submitted => "сдано на проверку",
            ObligationStep.Recalled => "отозвано с проверки",
            ObligationStep.Accepted => "принято",
            ObligationStep.Returned => "возвращено на доработку",
            ObligationStep.Waived => "снято",
            ObligationStep.Restored => "возвращено в работу",
            ObligationStep.ExtensionAsked => "запрошено продление",
            ObligationStep.ExtensionGranted => "срок продлён",
            ObligationStep.ExtensionRefused => "в продлении отказано",
            ObligationStep.Moved => "срок изменён вместе с картой",
            ObligationStep.Left => "больше не ждут",
            _ => "снова ждут",
        };

    public static string Name(this FindingCode code) =>
        code switch
        {
            FindingCode.NumberingGap => "Пропущен номер",
            FindingCode.NumberingRepeated => "Номер повторяется",
            FindingCode.OrderBeforeCitedAct => "Акт новее приказа",
            FindingCode.AnnexNumberDiffers => "Гриф приложения не от этого приказа",
            FindingCode.DeadlineBeforeOrder => "Срок раньше приказа",
            FindingCode.MissingDeadline => "Нет сроков",
            FindingCode.MissingResponsible => "Нет ответственных",
            FindingCode.TerritoryDiffers => "Другая территория",
            FindingCode.TotalRow => "Итоговая строка таблицы",
            FindingCode.PeriodTypo => "Период написан неясно",
            _ => "Доли и числа не сходятся",
        };
}
