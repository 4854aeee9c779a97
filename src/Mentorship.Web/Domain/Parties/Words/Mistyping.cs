namespace Mentorship.Web.Domain.Parties.Words;

/// <summary>A word that nobody knows and one that somebody does, a slip of the finger apart: «степая» and «степная».</summary>
internal static class Mistyping
{
    private const int Shortest = 3;
    private const int LongEnoughForTwo = 8;
    private const int Longest = 40;

    /// <summary>The nearest of the known words; none when the word is known, short or like none of them.</summary>
    public static string? Nearest(string word, IReadOnlySet<string> known)
    {
        if (word.Length is < Shortest or > Longest || known.Contains(word) || !char.IsLetter(word[0]))
            return null;
        var most = word.Length < LongEnoughForTwo ? 1 : 2;
        return known
            .Where(k => k.Length >= Shortest && Math.Abs(k.Length - word.Length) <= most && char.IsLetter(k[0]))
            .Select(k => (Word: k, Slips: Slips(word, k)))
            .Where(k => k.Slips <= most)
            .OrderBy(k => k.Slips)
            .ThenBy(k => k.Word, StringComparer.Ordinal)
            .Select(k => k.Word)
            .FirstOrDefault();
    }

    // Letters put in, left out, mistaken, or two of them in each other's place.
    private static int Slips(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        for (var j = 0; j <= other.Length; j++)
        {
            if (i == 0 || j == 0)
            {
                rows[i, j] = i + j;
                continue;
            }
            var same = one[i - 1] == other[j - 1] ? 0 : 1;
            rows[i, j] = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + same);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
        }
        return rows[one.Length, other.Length];
    }
}
