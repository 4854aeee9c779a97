using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reminders;

internal static class ReminderWords
{
    public static string Name(this ReminderKind kind) =>
        kind switch
        {
            ReminderKind.Before => "Скоро срок",
            ReminderKind.Today => "Срок сегодня",
            ReminderKind.Overdue => "Срок прошёл",
            ReminderKind.Digest => "Сводка за неделю",
            ReminderKind.Escalation => "Опаздывают давно",
            ReminderKind.Letter => "Пришло письмо",
            ReminderKind.Consent => "Кончаются согласия",
            ReminderKind.Opening => "Имена обучающихся открыты району",
            ReminderKind.Release => "Нужно согласие руководителя наставника",
            ReminderKind.Return => "Ждут сведения за период",
            ReminderKind.Departure => "Перевод в другую организацию",
            ReminderKind.Arrival => "Перевод к вам из другой организации",
            ReminderKind.Fit => "Паре трудно: ответ на «Подходит ли?»",
            _ => "Куратор напоминает",
        };

    public static StateMark Mark(this ReminderKind kind) =>
        kind switch
        {
            ReminderKind.Overdue or ReminderKind.Escalation => StateMark.Overdue,
            ReminderKind.Nudge => StateMark.Returned,
            ReminderKind.Today => StateMark.Extension,
            ReminderKind.Digest => StateMark.None,
            ReminderKind.Letter
            or ReminderKind.Opening
            or ReminderKind.Release
            or ReminderKind.Departure
            or ReminderKind.Arrival
            or ReminderKind.Fit => StateMark.Ask,
            ReminderKind.Consent or ReminderKind.Return => StateMark.Extension,
            _ => StateMark.Work,
        };

    public static string Duties(int count) => Plural.Of(count, "поручение", "поручения", "поручений");

    /// <summary>«через 7 дней», «сегодня срок», «просрочено на 3 дня».</summary>
    public static string When(ReminderDuty duty, DateOnly today)
    {
        var left = duty.DueOn.DayNumber - today.DayNumber;
        return left switch
            {
                0 => "сегодня срок",
                -1 => "просрочено вчера",
                < -1 => $"просрочено на {Plural.Of(-left, "день", "дня", "дней")}",
                _ => $"срок {Days.Relative(duty.DueOn, today)}",
            } + NonWorking(duty.DueOn, left);
    }

    // Who puts it off to a day of rest finds nobody in the office: the last working day is named while it is ahead.
    private static string NonWorking(DateOnly due, int left)
    {
        if (left < 0 || WorkingDays.IsWorking(due))
            return "";
        var last = WorkingDays.After(due, -1);
        return last.DayNumber >= due.DayNumber - left
            ? $" (нерабочий день, последний рабочий – {Days.Digits(last)})"
            : " (нерабочий день)";
    }

    /// <summary>«Опаздывают также 3 организации: Степная СОШ (2), …»; «также» only to somebody who is late himself.</summary>
    public static string Late(IReadOnlyList<LateBody> late, bool isReaderLate)
    {
        const int Named = 10;
        if (late.Count == 0)
            return isReaderLate ? "Других опоздавших нет." : "Опоздавших нет.";
        var names = string.Join(", ", late.Take(Named).Select(b => $"{b.Name} ({b.Count})"));
        var rest = late.Count > Named ? $" и ещё {late.Count - Named}" : "";
        return $"{Plural.Word(late.Count, "Опаздывает", "Опаздывают", "Опаздывают")} {(isReaderLate ? "также " : "")}{Plural.Of(late.Count, "организация", "организации", "организаций")}: {names}{rest}.";
    }
}
