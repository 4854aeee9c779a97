namespace Mentorship.Web.Domain.Indicators.Counting;

/// <summary>Who belongs to a management team, by the words of the post.</summary>
public static class LeadingPost
{
    private static readonly string[] Acting =
    [
        "и. о. ",
        "и.о. ",
        "врио ",
        "исполняющий обязанности ",
        "исполняющая обязанности ",
    ];
    private static readonly string[] Leading =
    [
        "директор",
        "заведующий",
        "заведующая",
        "начальник",
        "ректор",
        "зам. директора",
        "зам.директора",
        "заместитель директора",
        "заместителя директора",
        "директора",
        "заведующего",
        "заведующей",
        "заместитель заведующ",
        "зам. заведующ",
        "заместитель руководителя",
    ];

    public static bool Is(string post)
    {
        var words = post.Trim().ToLowerInvariant();
        foreach (var acting in Acting)
            if (words.StartsWith(acting, StringComparison.Ordinal))
                words = words[acting.Length..].TrimStart();
        // «Заведующий библиотекой» leads no school.
        return Leading.Any(start => words.StartsWith(start, StringComparison.Ordinal))
            && !(words.StartsWith("заведующ", StringComparison.Ordinal) && OfPart(words));
    }

    private static bool OfPart(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var what, ..]
        && !what.StartsWith("детск", StringComparison.Ordinal)
        && !what.StartsWith("доу", StringComparison.Ordinal)
        && !what.StartsWith("сад", StringComparison.Ordinal);
}
