using FluentValidation;

namespace Mentorship.Web.Ui.Forms;

public static class DayRules
{
    /// <summary>A day that lies ahead everywhere is a slip; the sentence that follows says of what.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> HasCome<T>(
        this IRuleBuilder<T, DateOnly?> day,
        TimeProvider clock
    ) =>
        // The farthest zone is nearly half a day ahead of UTC.
        day.Must(on => on is null || on <= DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddHours(12)));
}
