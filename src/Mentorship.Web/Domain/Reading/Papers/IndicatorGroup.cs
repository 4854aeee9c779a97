using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>A heading among indicators: «Муниципальный уровень», «1. Кадры». Two like names may stand under two of them.</summary>
internal sealed record IndicatorGroup(ItemNumber? Number, string Words)
{
    // Nothing stands under it yet: whether its rows are numbered under it is not known.
    private bool isFresh = true;

    public static IndicatorGroup Of(string heading)
    {
        var (number, words) = ItemNumber.Split(heading);
        return Of(number, words);
    }

    public static IndicatorGroup Of(ItemNumber? number, string words) => new(number, words.TrimEnd(':', '.', ' '));

    /// <summary>The heading over the next row: «1. Кадры» is over «1.1» and no more over «2»; over «1» and «2» of rows that are counted by themselves it stays.</summary>
    public IndicatorGroup? Over(ItemNumber? row)
    {
        if (Number is null || row is null)
            return this;
        if (!isFresh)
            return Number.IsOver(row) ? this : null;
        return this with { Number = Number.IsOver(row) ? Number : null, isFresh = false };
    }
}
