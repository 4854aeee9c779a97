namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>How a finding says where it is.</summary>
internal static class Places
{
    private const int Longest = 60;

    /// <summary>The number; with its section where several rows have the same.</summary>
    public static string? Of(OrderReading reading, ReadSection section, ReadActivity activity)
    {
        if (activity.Number is not { } number)
            return Within(section);
        var restarts = reading.Restarting.Contains(number);
        return restarts && Within(section) is { } name ? $"{name} › {number}" : number;
    }

    public static string? Within(ReadSection section) =>
        section.Stage is { } stage && section.Title is { } title
            ? $"{stage} › {title}"
            : section.Title ?? section.Stage;

    public static string Named(ReadActivity activity)
    {
        var words = activity.Title ?? activity.Details ?? "строка без названия";
        return activity.Number is { } number ? $"{number} «{Short(words)}»" : $"«{Short(words)}»";
    }

    /// <summary>A row of the indicators: its number is no row's of the roadmap.</summary>
    public static string Of(ReadIndicator indicator) =>
        indicator.Number is { } number ? $"показатель {number}" : $"показатель «{Short(indicator.Name)}»";

    public static string Short(string words) =>
        Quotes.Inner(words.Length > Longest ? words[..Longest].TrimEnd() + "…" : words);
}
