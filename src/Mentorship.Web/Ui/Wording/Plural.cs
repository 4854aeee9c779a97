namespace Mentorship.Web.Ui.Wording;

/// <summary>Agreement of a noun with its number: 1 педагог, 2 педагога, 5 педагогов.</summary>
public static class Plural
{
    /// <summary>The number and its noun, never parted: «27 педагогов».</summary>
    public static string Of(long number, string one, string few, string many) =>
        Figures.Whole(number) + Nb.Space + Word(number, one, few, many);

    /// <summary>The noun alone, for a number that stands elsewhere, in a link or in bold.</summary>
    public static string Word(long number, string one, string few, string many)
    {
        var lastTwo = Math.Abs(number % 100);
        return lastTwo is >= 11 and <= 14
            ? many
            : (lastTwo % 10) switch
            {
                1 => one,
                2 or 3 or 4 => few,
                _ => many,
            };
    }
}
