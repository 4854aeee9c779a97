namespace Mentorship.Web.Domain.Parties.Words;

/// <summary>What stays of a Russian word in every case and number: «управлением» and «управления» are «управлен».</summary>
internal static class Stem
{
    private const int Shortest = 3;

    private static readonly string[] Endings =
    [
        .. (
            "имися егося емуся иеся ихся имся ийся аяся юся "
            + "иями ыми ими ами ями ого его ому ему иям иях ием ией "
            + "ая яя ую юю ой ей ый ий ым им ых их ое ее ые ие ия ию ии ам ям ах ях ом ем ов ев "
            + "а е и о у ы ь ю я й"
        ).Split(' '),
    ];

    /// <summary>Endings come off while there are any, so that «профком» and «профкома» meet. Short words stay.</summary>
    public static string Of(string word)
    {
        // «лица» are people and no «лицеи».
        if (word.StartsWith("лице", StringComparison.Ordinal) && word.Length > 4 && Endings.Contains(word[4..]))
            return "лице";
        for (var length = 0; length != word.Length; )
        {
            length = word.Length;
            var ending = Array.Find(
                Endings,
                e => word.Length - e.Length >= Shortest && word.EndsWith(e, StringComparison.Ordinal)
            );
            word = word[..^(ending?.Length ?? 0)];
        }
        return word;
    }

    /// <summary>One ending off: «крутовой» and «крутова» are «крутов», and a surname stays a surname.</summary>
    public static string Once(string word) =>
        word[
            ..^(
                Array
                    .Find(
                        Endings,
                        e => word.Length - e.Length >= Shortest && word.EndsWith(e, StringComparison.Ordinal)
                    )
                    ?.Length
                ?? 0
            )
        ];

    /// <summary>Two spellings of one word part only in one ending each: «мировой» is no form of «Мир».</summary>
    public static bool AreForms(string one, string other)
    {
        for (var same = one.AsSpan().CommonPrefixLength(other); same >= Shortest || same == one.Length; same--)
            if (IsEnding(one[same..]) && IsEnding(other[same..]))
                return true;
        return false;
    }

    private static bool IsEnding(string rest) => rest.Length == 0 || Array.IndexOf(Endings, rest) >= 0;
}
