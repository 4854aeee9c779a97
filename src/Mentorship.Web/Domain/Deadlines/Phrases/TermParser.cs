using Mentorship.Web.Domain.Deadlines.Tokens;

namespace Mentorship.Web.Domain.Deadlines.Phrases;

/// <summary>A school's quarters, trimesters and semesters: it sets their days itself.</summary>
internal static class TermParser
{
    private static readonly string[] Around =
    [
        "в",
        "во",
        "до",
        "к",
        "ко",
        "на",
        "по",
        "с",
        "и",
        "не",
        "позднее",
        "течение",
        "учебной",
        "учебную",
        "учебная",
        "учебные",
        "учебных",
        "после",
        "за",
        "итоги",
        "окончании",
    ];

    private static readonly string[] Seasons = ["осенн", "зимн", "весенн", "летн"];

    public static Term? Word(Cursor cursor)
    {
        var term = Of(cursor[0].Text);
        cursor.At += term is null ? 0 : 1;
        return term;
    }

    /// <summary>«Раз в две четверти» is twice a school year.</summary>
    public static Rule? Rule(Term term, int n, int times, bool atLeast) =>
        n == 1 ? new Rule(Every.Year, 1, (int)term * times, atLeast) { Of = term }
        : (int)term % n == 0 ? new Rule(Every.Year, 1, (int)term / n * times, atLeast) { School = true }
        : null;

    /// <summary>«По четвертям».</summary>
    public static Term? Plural(Cursor cursor) => IsPlural(cursor[0].Text) ? Word(cursor) : null;

    /// <summary>«В конце I четверти», «во втором триместре»: all words before belong to it.</summary>
    public static bool Stands(Cursor cursor)
    {
        for (var ahead = 0; ahead < 8; ahead++)
        {
            var token = cursor[ahead];
            if (Of(token.Text) is not null)
                return !IsPlural(token.Text);
            var fits =
                token.Kind == TokenKind.Number && token.Value <= 4
                || token.Text is "-" or ","
                || Vocabulary.Ordinal(token.Text) is not null && Vocabulary.Weekday(token.Text) is null
                || IsPart(token.Text)
                || Array.Exists(Seasons, s => token.Text.StartsWith(s, StringComparison.Ordinal))
                || Array.IndexOf(Around, token.Text) >= 0;
            if (!fits)
                return false;
        }
        return false;
    }

    private static bool IsPlural(string word) => word is "четвертям" or "триместрам" or "семестрам";

    private static Term? Of(string word) =>
        word switch
        {
            "четв" or "четверть" or "четверти" or "четвертью" or "четвертям" or "четвертей" or "четвертях" =>
                Term.Quarter,
            _ when word.StartsWith("триместр", StringComparison.Ordinal) => Term.Trimester,
            _ when word.StartsWith("семестр", StringComparison.Ordinal) => Term.Semester,
            _ => null,
        };

    private static bool IsPart(string word) =>
        word.StartsWith("начал", StringComparison.Ordinal)
        || word.StartsWith("конец", StringComparison.Ordinal)
        || word.StartsWith("конц", StringComparison.Ordinal)
        || word.StartsWith("середин", StringComparison.Ordinal)
        || word.StartsWith("окончани", StringComparison.Ordinal);
}
