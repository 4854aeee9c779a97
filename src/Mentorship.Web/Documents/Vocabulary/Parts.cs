namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>The order itself, or one of its annexes: what begins on a new sheet with numbers of its own.</summary>
public sealed record Part(AnnexStart? Start, IReadOnlyList<Block> Blocks)
{
    public bool Landscape => Start?.Landscape == true;

    public static IReadOnlyList<Part> Of(Document document)
    {
        List<Part> parts = [];
        List<Block> blocks = [];
        AnnexStart? start = null;
        foreach (var block in document.Blocks.SelectMany(Simple))
        {
            if (block is not AnnexStart annex)
            {
                blocks.Add(block);
                continue;
            }
            if (start is not null || blocks.Count > 0)
                parts.Add(new(start, blocks));
            (start, blocks) = (annex, []);
        }
        parts.Add(new(start, blocks));
        return parts;
    }

    private static IReadOnlyList<Block> Simple(Block block) =>
        block is FamiliarisationSheet sheet ? sheet.Blocks : [block];
}
