namespace Mentorship.Web.Domain.Deadlines.Tokens;

/// <summary>Letters that look like other letters, digits or Roman numerals.</summary>
internal static class LookAlikes
{
    private const string Latin = "aceopxykmthbi";
    private const string Cyrillic = "асеорхукмтнвi";

    /// <summary>The Cyrillic small letter that a person saw.</summary>
    public static char Letter(char c)
    {
        var small = char.ToLowerInvariant(c);
        if (c is 'B')
            return 'в';
        if (small == 'ё')
            return 'е';
        var at = Latin.IndexOf(small, StringComparison.Ordinal);
        return at < 0 ? small : Cyrillic[at];
    }

    /// <summary>The digit that a letter among digits stands for.</summary>
    public static int? Digit(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            'О' or 'о' or 'O' or 'o' => 0,
            'I' or 'l' or 'І' or '|' => 1,
            'З' or 'з' => 3,
            _ => null,
        };

    /// <summary>A numeral some of whose «I» were read as «1» or «l»: «1V», «lI».</summary>
    public static int? MistakenRoman(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 4 || word.IndexOfAny('1', 'l', '|') < 0 || word.IndexOfAny('I', 'V', 'І') < 0)
            return null;
        Span<char> mended = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            mended[i] = word[i] is '1' or 'l' or '|' ? 'I' : word[i];
        return Roman(mended) is > 0 and <= 4 and var numeral ? numeral : null;
    }

    public static int? Roman(ReadOnlySpan<char> word)
    {
        if (word.Length > 5)
            return null;
        var (sum, last) = (0, 0);
        for (var i = word.Length - 1; i >= 0; i--)
        {
            var value = word[i] switch
            {
                'I' or 'i' or 'І' or 'і' => 1,
                'V' or 'v' => 5,
                'X' or 'x' or 'Х' => 10,
                _ => 0,
            };
            if (value == 0)
                return null;
            sum += value < last ? -value : value;
            last = Math.Max(last, value);
        }
        return sum;
    }
}
