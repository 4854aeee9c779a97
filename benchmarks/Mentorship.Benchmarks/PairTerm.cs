using System.Globalization;

namespace Mentorship.Benchmarks;

/// <summary>Nine months from now, as one writes them.</summary>
internal static class PairTerm
{
    public static DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    public static string From { get; } = Digits(Today);

    public static string To { get; } = Digits(Today.AddMonths(9));

    private static string Digits(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
