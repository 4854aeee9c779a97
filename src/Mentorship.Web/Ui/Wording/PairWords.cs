using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Ui.Wording;

public static class PairWords
{
    public static string Name(this PairState state) =>
        state switch
        {
            PairState.Draft => "черновик",
            PairState.Approved => "закреплена",
            PairState.Completed => "завершена",
            PairState.Terminated => "прекращена",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
        };

    public static string Name(this PairSide side) =>
        side switch
        {
            PairSide.Staff => "работник организации района",
            PairSide.Learner => "обучающийся",
            PairSide.Partner => "взрослый со стороны",
            _ => throw new ArgumentOutOfRangeException(nameof(side), side, message: null),
        };

    public static string Name(this MeetingRhythm rhythm) =>
        rhythm switch
        {
            MeetingRhythm.Weekly => "раз в неделю",
            MeetingRhythm.Fortnightly => "раз в две недели",
            MeetingRhythm.Monthly => "раз в месяц",
            MeetingRhythm.ByNeed => "по необходимости",
            _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, message: null),
        };

    /// <summary>«пару», «группой»: as whatever has one mentee or several is called.</summary>
    public static string Kind(bool isGroup, Case to) =>
        to switch
        {
            Case.Genitive => isGroup ? "группы" : "пары",
            Case.Dative or Case.Prepositional => isGroup ? "группе" : "паре",
            Case.Accusative => isGroup ? "группу" : "пару",
            Case.Instrumental => isGroup ? "группой" : "парой",
            _ => isGroup ? "группа" : "пара",
        };

    /// <summary>«8 месяцев»; what is shorter than a month in days.</summary>
    public static string Length(DateOnly from, DateOnly to) =>
        PairNeeds.Months(from, to) is > 0 and var months
            ? Plural.Of(months, "месяц", "месяца", "месяцев")
            : Plural.Of(Math.Max(0, to.DayNumber - from.DayNumber + 1), "день", "дня", "дней");

    /// <summary>Whose will one can write down: a withdrawal writes itself.</summary>
    public static IReadOnlyList<EndInitiator> Initiators { get; } =
    [.. Enum.GetValues<EndInitiator>().Where(i => i != EndInitiator.Withdrawal)];

    /// <summary>«по желанию наставника: большая нагрузка»; what a withdrawal leaves says itself whole.</summary>
    public static string Why(EndInitiator by, string? because) =>
        because is null ? by.Name()
        : by == EndInitiator.Withdrawal ? because
        : $"{by.Name()}: {because}";

    public static string Name(this EndInitiator by) =>
        by switch
        {
            EndInitiator.Mentor => "по желанию наставника",
            EndInitiator.Mentee => "по желанию наставляемого",
            EndInitiator.Both => "по желанию обоих",
            EndInitiator.Curator => "по решению куратора",
            EndInitiator.Withdrawal => "отозвано согласие",
            _ => throw new ArgumentOutOfRangeException(nameof(by), by, message: null),
        };

    public static string Name(this PairAct act) =>
        act switch
        {
            PairAct.Assign => "закрепляет",
            PairAct.Extend => "продлевает",
            PairAct.Replace => "меняет наставника",
            PairAct.End => "завершает",
            PairAct.Join => "включает наставляемого",
            PairAct.JoinMentor => "включает наставника",
            PairAct.Leave => "исключает из группы",
            PairAct.Programme => "утверждает программу",
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, message: null),
        };

    public static string Name(this AgreementRule rule) =>
        rule == AgreementRule.Block ? "не закреплять" : "предупреждать";

    /// <summary>Обработка данных: as a heading and in lists.</summary>
    public static string Name(this ConsentKind kind) =>
        kind switch
        {
            ConsentKind.Processing => "обработка персональных данных",
            ConsentKind.ChildProcessing => "обработка данных ребёнка",
            ConsentKind.Publication => "распространение данных",
            ConsentKind.MentoringWork => "наставническая работа",
            ConsentKind.ThisPair => "участие в паре",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    public static string Name(this ConsentState state) =>
        state switch
        {
            ConsentState.Asked => "запрошено",
            ConsentState.Valid => "действует",
            ConsentState.Expired => "истекло",
            ConsentState.Withdrawn => "отозвано",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
        };
}
