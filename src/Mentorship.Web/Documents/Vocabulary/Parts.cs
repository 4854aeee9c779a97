namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>The order itself, or one of its annexes: what begins on a new sheet with numbers of its own.</summary>
public sealed record Part(AnnexStart? Start, IReadOnlyList<Block> Blocks)
{
    /// <summary>A paper by itself, whose pages are counted from one.</summary>
    public bool IsPaper { get; private init; }

    public bool Landscape => Start?.Landscape == true;

    public static IReadOnlyList<Part> Of(Document document)
    {
        List<Part> parts = [];
        List<Block> blocks = [];
        AnnexStart? start = null;
        var isPaper = true;
        foreach (var block in document.Blocks.SelectMany(Simple))
        {
            if (block is not (AnnexStart or NewPaper))
            {
                blocks.Add(block);
                continue;
            }
            if (start is not null || blocks.Count > 0)
                parts.Add(new(start, blocks) { IsPaper = isPaper });
            (start, blocks, isPaper) = (block as AnnexStart, [], block is NewPaper || parts.Count == 0);
        }
        parts.Add(new(start, blocks) { IsPaper = isPaper });
        return parts;
    }

    private static IReadOnlyList<Block> Simple(Block block) =>
        block is FamiliarisationSheet sheet ? sheet.Blocks : [block];
}
