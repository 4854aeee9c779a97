using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Indicators;

namespace Mentorship.Web.Domain.Monitoring;

/// <summary>Отчётный период: the return of every organisation as of one day, open and then sealed.</summary>
public sealed class MonitoringPeriod : DistrictOwned
{
    public const int RequestMaxLength = 200;
    public const int ReasonMaxLength = 500;

    /// <summary>Days that organisations have after the quarter's day.</summary>
    public const int UsualDays = 14;
    private const int DaysAhead = 3;
    private const int MostDays = 120;

    private MonitoringPeriod() { }

    /// <param name="request">Of a day between quarters: who asks, «по запросу министерства».</param>
    public MonitoringPeriod(Guid districtId, DateOnly asOf, DateOnly dueOn, string? request, DateOnly on)
        : base(districtId)
    {
        if (asOf > on)
            throw new RuleBroken("Этот день ещё не наступил: сведения собирают на прошедший день.", nameof(AsOf));
        if (asOf.Year < 2015)
            throw new RuleBroken("Так давно наставничества не вели. Проверьте год.", nameof(AsOf));
        IsQuarter = QuarterDays.Last(asOf) == asOf;
        Request = Text.Optional(request, RequestMaxLength, nameof(Request));
        if (!IsQuarter && Request is null)
            throw new RuleBroken(
                "Это не квартальная дата. Напишите, по чьему запросу собирают сведения, или выберите 1 января, апреля, июля или октября.",
                nameof(Request)
            );
        (AsOf, OpenedOn) = (asOf, on);
        MoveDue(dueOn);
    }

    public DateOnly AsOf { get; private set; }
    public DateOnly DueOn { get; private set; }
    public DateOnly OpenedOn { get; private set; }
    public bool IsQuarter { get; private set; }
    public string? Request { get; private set; }
    public PeriodState State { get; private set; }

    /// <summary>Why it was opened again after a seal.</summary>
    public string? CorrectingBecause { get; private set; }

    /// <summary>PostgreSQL's own counter of changes.</summary>
    public uint Version { get; private set; }

    public bool IsOpen => State != PeriodState.Sealed;

    /// <summary>«IV квартал 2026 года», «По запросу на 15.05.2027».</summary>
    public string Name => NameOf(AsOf, IsQuarter);

    public static string NameOf(DateOnly asOf, bool isQuarter)
    {
        if (!isQuarter)
            return $"По запросу на {asOf:dd.MM.yyyy}";
        var last = asOf.AddDays(-1);
        string[] numbers = ["I", "II", "III", "IV"];
        return $"{numbers[(last.Month - 1) / 3]} квартал {last.Year} года";
    }

    public void MoveDue(DateOnly dueOn)
    {
        MustBeOpen();
        if (dueOn < OpenedOn)
            throw new RuleBroken("Срок сдачи раньше дня, когда период открыт. Проверьте дату.", nameof(DueOn));
        if (dueOn > OpenedOn.AddDays(MostDays))
            throw new RuleBroken($"Срок сдачи дальше чем через {MostDays} дней. Проверьте дату.", nameof(DueOn));
        DueOn = dueOn;
    }

    /// <summary>
    /// Of an open period on a working day: once after it is opened, three working days before the day, on it, on the next one and
    /// then once a week.
    /// </summary>
    public bool IsRemindedOn(DateOnly today, bool wasEverTold)
    {
        if (!IsOpen || !WorkingDays.IsWorking(today))
            return false;
        var last = WorkingDays.IsWorking(DueOn) ? DueOn : WorkingDays.After(DueOn, -1);
        var late = WorkingDays.After(last, 1);
        return !wasEverTold
            || today == WorkingDays.After(last, -DaysAhead)
            || today == last
            || today >= late && (today.DayNumber - late.DayNumber) % 7 == 0;
    }

    public void MustBeOpen()
    {
        if (!IsOpen)
            throw new RuleBroken(
                "Период зафиксирован: его цифры больше не меняются. Чтобы исправить, откройте его для уточнения."
            );
    }

    public void CloseBySeal()
    {
        MustBeOpen();
        State = PeriodState.Sealed;
        CorrectingBecause = null;
    }

    /// <summary>The sealed figures stay as they are; what is corrected becomes the next number.</summary>
    public void OpenForCorrection(string? reason)
    {
        if (State != PeriodState.Sealed)
            throw new RuleBroken("Период и так открыт: исправляйте сведения.");
        CorrectingBecause = Text.Required(
            reason,
            "Напишите, что и почему уточняется: это войдёт в уточнённый отчёт.",
            ReasonMaxLength,
            nameof(CorrectingBecause)
        );
        State = PeriodState.Correcting;
    }
}
