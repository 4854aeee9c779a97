namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>What is planned for one indicator, put together cell by cell.</summary>
internal sealed class PlansOfRow
{
    private const int LongestWords = 80;

    public SortedDictionary<int, decimal> Targets { get; } = [];

    /// <summary>By year, the words of a cell that say more than a value.</summary>
    public SortedDictionary<int, string> Printed { get; } = [];
    public List<string> Doubts { get; } = [];
    public bool HasPercent { get; private set; }

    /// <summary>Neither a value nor words stand under any year.</summary>
    public bool IsEmpty => Targets.Count == 0 && Printed.Count == 0;

    public void Add(int year, string cell)
    {
        HasPercent |= cell.Contains('%', StringComparison.Ordinal);
        var planned = PlannedCell.Read(cell, year);
        if (planned.Value is { } value)
            Targets[year] = value;
        if (planned.Words is { } words)
            Printed[year] = words;
        if (planned.Doubt is { } doubt)
            Doubts.Add(doubt);
    }

    /// <summary>The cells of one year in their order: the last is its end, or the plan as it was corrected.</summary>
    public void Add(int year, IEnumerable<(string Head, string Cell)> cells)
    {
        var all = cells.ToList();
        var said = all.FindAll(c => !ActivityReader.IsMissing(c.Cell));
        Add(year, said.Count > 0 ? said[^1].Cell : "");
        if (said.Count < 2)
        {
            if (all.Count > 1 && said.Count == 1 && said[0] != all[^1])
                Doubts.Add($"За {year} год заполнено только «{Quotes.Inner(said[0].Head)}»: взято это значение.");
            return;
        }
        if (said.TrueForAll(c => Text.Key(c.Cell) == Text.Key(said[0].Cell)))
            return;
        var words = string.Join("; ", said.Select(c => $"{Text.Tidy(c.Head)} – {Text.Tidy(c.Cell)}"));
        Doubts.Add(
            $"За {year} год напечатано несколько значений: «{Quotes.Inner(words)}». Взято последнее, «{Quotes.Inner(Text.Tidy(said[^1].Cell)!)}»."
        );
        if (words.Length <= LongestWords)
            Printed[year] = words;
    }
}
