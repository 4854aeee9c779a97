namespace Mentorship.Web.Domain.Reading.Words;

/// <summary>Puts together what a page or a line broke.</summary>
internal static class Joining
{
    /// <summary>«педаго-» and «гов» are one word; a word that both halves print is printed once.</summary>
    public static string Halves(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
            return first + second;
        if (first.Length > 1 && first[^1] == '-' && char.IsLetter(first[^2]) && char.IsLower(second[0]))
            return first[..^1] + second;
        return first + " " + second;
    }

    /// <summary>Like <see cref="Halves"/>, without the word that ends the first and begins the second.</summary>
    public static string Overlapping(string first, string second)
    {
        var last = first[(first.LastIndexOfAny([' ', '\n']) + 1)..];
        return last.Length > 3 && second.StartsWith(last, StringComparison.OrdinalIgnoreCase)
            ? first + second[last.Length..]
            : Halves(first, second);
    }
}
