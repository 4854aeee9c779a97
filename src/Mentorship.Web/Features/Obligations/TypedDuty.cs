namespace Mentorship.Web.Features.Obligations;

/// <summary>Words by which a duty is looked for; numbers keep their points: «1.3».</summary>
public static class TypedDuty
{
    private const int MostWords = 8;

    public static IReadOnlyList<string> Words(string? text) =>
        [
            .. (text ?? "")
                .ToUpperInvariant()
                .Replace('Ё', 'Е')
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(Clean)
                .Where(word => word.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Take(MostWords),
        ];

    public static bool IsNumber(string text) =>
        text.Contains('.', StringComparison.Ordinal)
        && text.Any(char.IsAsciiDigit)
        && text.All(c => char.IsAsciiDigit(c) || c == '.');

    private static string Clean(string word) =>
        string.Concat(word.Where(c => char.IsLetterOrDigit(c) || c is '.' or '-')).Trim('.', '-');
}
