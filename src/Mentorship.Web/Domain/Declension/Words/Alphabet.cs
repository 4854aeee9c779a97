namespace Mentorship.Web.Domain.Declension.Words;

internal static class Alphabet
{
    private const string Vowels = "аеёиоуыэюя";

    /// <summary>As the lists of words have it: small, е for ё; as long as the word itself.</summary>
    public static string Plain(string word) => word.ToLowerInvariant().Replace('ё', 'е');

    public static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);

    public static bool IsConsonant(char letter) => letter is >= 'а' and <= 'я' and not ('ь' or 'ъ') && !IsVowel(letter);

    /// <summary>ж, ш, ч, щ: е and и are written where others have о and ы.</summary>
    public static bool Hisses(char letter) => letter is 'ж' or 'ш' or 'ч' or 'щ';

    /// <summary>и is written after them where others have ы.</summary>
    public static bool TakesI(char letter) => letter is 'к' or 'г' or 'х' || Hisses(letter);

    public static int Syllables(string word) => word.Count(IsVowel);

    public static bool EndsIn(this string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }

    public static HashSet<string> Set(string words) => [.. words.Split(' ').Select(Plain)];
}
