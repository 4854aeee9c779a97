namespace Mentorship.Web.Domain.Districts;

/// <summary>What stands around the name of the department at the head of an order; a break of line is a line.</summary>
/// <param name="Above">«Российская Федерация», the region, the municipality.</param>
/// <param name="Details">Address, telephone, e-mail.</param>
public sealed record LetterheadLines(string? Above, string? Details)
{
    public const int MaxLength = 400;
    public const int MostLines = 5;

    public static LetterheadLines None { get; } = new(null, null);

    /// <exception cref="RuleBroken">Too much for a head.</exception>
    public LetterheadLines Checked() => new(Lines(Above, nameof(Above)), Lines(Details, nameof(Details)));

    private static string? Lines(string? text, string field)
    {
        var block = Text.Block(text, MaxLength, field);
        return block?.Count(letter => letter == '\n') >= MostLines
            ? throw new RuleBroken($"Не больше {MostLines} строк: иначе шапка займёт полстраницы.", field)
            : block;
    }
}
