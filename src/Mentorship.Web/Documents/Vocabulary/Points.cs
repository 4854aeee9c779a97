namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>Numbered points. Those of one part are numbered through: a table between them does not begin anew.</summary>
public sealed record Points(params IReadOnlyList<Point> Items) : Block;

/// <param name="Text">May be empty when the point only names whom its own points are for.</param>
public sealed record Point(string Text)
{
    /// <summary>«Главному бухгалтеру Сомовой Е. Ю.»: stands before the text.</summary>
    public string? Addressee { get; init; }

    public IReadOnlyList<Point> Points { get; init; } = [];

    /// <summary>A table, a list or a chart that belongs to the point.</summary>
    public IReadOnlyList<Block> Below { get; init; } = [];

    public string Words =>
        Addressee is null ? Text
        : Text.Length == 0 ? Addressee + ":"
        : $"{Addressee} {Text}";
}

/// <summary>Numbers of points as all writers count them: 1. 1.1. 1.1.1.</summary>
public sealed class PointCounter
{
    public const int Depth = 3;

    private readonly int[] counts = new int[Depth];

    public string Next(int level)
    {
        counts[level]++;
        Array.Clear(counts, level + 1, Depth - level - 1);
        return string.Concat(counts.Take(level + 1).Select(count => $"{count}."));
    }
}
