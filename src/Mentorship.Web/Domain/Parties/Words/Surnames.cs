namespace Mentorship.Web.Domain.Parties.Words;

/// <summary>The cases of a surname, from its nominative: «Кравцовой» is found by «Кравцова».</summary>
internal static class Surnames
{
    private const string Consonants = "бвгджзклмнпрстфхцчшщ";

    /// <summary>The nominative first; double surnames decline in both halves.</summary>
    public static IReadOnlyList<string> Forms(IReadOnlyList<string> parts)
    {
        var all = parts.Select(Cases).ToList();
        if (all.Count == 1)
            return all[0];
        var most = all.Max(f => f.Count);
        return
        [
            .. Enumerable
                .Range(0, most)
                .Select(i => string.Join('-', all.Select(f => f[Math.Min(i, f.Count - 1)])))
                .Concat(all[^1].Select(last => string.Join('-', [.. parts.SkipLast(1), last])))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<string> Cases(string word)
    {
        var (one, two) = (Cut(word, 1), Cut(word, 2));
        if (word.Length < 3 || Ends(word, "о", "у", "е", "и", "ых", "их"))
            return [word];
        if (Ends(word, "ова", "ева", "ина", "ына"))
            return [word, one + "ой", one + "у", one + "ою", one + "ы", one + "е"];
        if (Ends(word, "ов", "ев", "ин", "ын"))
            return [word, word + "а", word + "у", word + "ым", word + "е", word + "ом"];
        if (Ends(word, "ая", "яя"))
            return [word, two + "ой", two + "ую", two + "ою", two + "ей", two + "юю"];
        if (Ends(word, "ий", "ый", "ой"))
            return [word, .. Tails(two, "ого ому им ым ом его ему ем"), .. Tails(one, "я ю ем е")];
        return word[^1] switch
        {
            'а' => [word, .. Tails(one, "ы и е у ой ей")],
            'я' => [word, .. Tails(one, "и е ю ей")],
            'ь' or 'й' => [word, .. Tails(one, "я ю ем е и")],
            _ when Ends(word, "ок", "ек") => [word, .. Tails(two + "к", "а у ом е"), .. Tails(word, "а у ом е")],
            _ when Ends(word, "ец") => [word, .. Tails(two + "ц", "а у ом ем е"), .. Tails(word, "а у ом ем е")],
            var last when Consonants.Contains(last, StringComparison.Ordinal) => [word, .. Tails(word, "а у ом ем е")],
            _ => [word],
        };
    }

    private static IEnumerable<string> Tails(string stem, string endings) => endings.Split(' ').Select(e => stem + e);

    private static string Cut(string word, int letters) => word[..Math.Max(0, word.Length - letters)];

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }
}
