using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Ui.Components;

namespace Mentorship.Web.Ui.Wording;

public static class ProgrammeWords
{
    public static string Name(this ProgrammeState state) =>
        state switch
        {
            ProgrammeState.Draft => "черновик",
            ProgrammeState.Approved => "утверждена",
            ProgrammeState.Completed => "завершена",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, message: null),
        };

    /// <summary>A programme ends with its pair, whose last day may lie ahead.</summary>
    public static string Word(this ProgrammeState state, DateOnly? completedOn, DateOnly today, bool isStopped) =>
        completedOn > today ? (isStopped ? "прекращается, последний день" : "завершается")
        : isStopped ? "прекращена вместе с парой"
        : state.Name();

    public static StateMark Mark(this ProgrammeState? state) =>
        state switch
        {
            null => StateMark.Ask,
            ProgrammeState.Draft => StateMark.None,
            ProgrammeState.Approved => StateMark.Work,
            _ => StateMark.Accepted,
        };

    public static string Name(this MeetingKind kind) =>
        kind switch
        {
            MeetingKind.Acquaintance => "знакомство",
            MeetingKind.Trial => "пробная встреча",
            MeetingKind.Planning => "планирование",
            MeetingKind.Work => "совместная работа",
            MeetingKind.Final => "итоговая встреча",
            MeetingKind.Reflection => "рефлексия",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    public static string Name(this FitAnswer answer) =>
        answer switch
        {
            FitAnswer.Fits => "подходит",
            FitAnswer.Difficulties => "есть сложности",
            FitAnswer.DoesNotFit => "не подходит",
            _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, message: null),
        };

    public static StateMark Mark(this FitAnswer answer) =>
        answer switch
        {
            FitAnswer.Fits => StateMark.Accepted,
            FitAnswer.Difficulties => StateMark.Ask,
            _ => StateMark.Returned,
        };

    public static string Name(this ReportConclusion conclusion) =>
        conclusion switch
        {
            ReportConclusion.Complete => "завершить программу",
            ReportConclusion.Prolong => "продлить программу",
            ReportConclusion.Correct => "скорректировать программу",
            _ => throw new ArgumentOutOfRangeException(nameof(conclusion), conclusion, message: null),
        };

    /// <summary>«45 мин», «2 ч 15 мин», «12 ч»</summary>
    public static string Hours(int minutes)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        return (hours, rest) switch
        {
            (0, _) => $"{rest}{Nb.Space}мин",
            (_, 0) => $"{hours}{Nb.Space}ч",
            _ => $"{hours}{Nb.Space}ч {rest}{Nb.Space}мин",
        };
    }

    public static string Meetings(int count) => Plural.Of(count, "встреча", "встречи", "встреч");

    /// <summary>«5 из 9 пунктов»</summary>
    public static string Steps(int done, int all) => $"{done} из {Plural.Of(all, "пункта", "пунктов", "пунктов")}";

    /// <summary>Why a pair is «stuck», in one sentence.</summary>
    public static string Why(this Silence silence) =>
        silence is { LastMet: { } met, IsBefore: false }
            ? $"последняя встреча {Days.Digits(met)}, {Days.Relative(met, met.AddDays(silence.Days))}"
            : $"ни одной встречи {(silence.IsBefore ? "после закрепления" : "с")} {Days.Digits(silence.Since)}, прошло {Plural.Of(silence.Days, "день", "дня", "дней")}";
}
