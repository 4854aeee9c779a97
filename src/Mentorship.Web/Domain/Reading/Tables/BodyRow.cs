using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>A row of a roadmap with its cells under their roles, lines kept.</summary>
internal sealed class BodyRow
{
    private readonly Dictionary<ColumnRole, string> texts = [];

    public required SourcePlace Place { get; init; }
    public List<string> Doubts { get; } = [];

    /// <summary>The first row after a page broke the table.</summary>
    public bool IsAfterBreak { get; init; }

    /// <summary>One text across the table.</summary>
    public bool IsWide { get; set; }
    public bool IsBold { get; init; }
    public bool IsCentered { get; init; }

    /// <summary>Roles whose cell is one with the cell above.</summary>
    public HashSet<ColumnRole> GoesOn { get; } = [];

    /// <summary>Roles whose column the row has lost.</summary>
    public HashSet<ColumnRole> Lost { get; } = [];

    public string this[ColumnRole role] => texts.GetValueOrDefault(role, "");

    public string Number => this[ColumnRole.Number];
    public string Title => this[ColumnRole.Title];

    /// <summary>Only the words of the activity stand there, with or without a number.</summary>
    public bool IsTitleAlone =>
        Title.Length > 0 && texts.All(t => t.Key is ColumnRole.Number or ColumnRole.Title || t.Value.Length == 0);

    public bool IsEmpty => texts.Values.All(t => t.Length == 0);

    public bool HasMoreThanTitle =>
        !IsEmpty && !IsTitleAlone && texts.Any(t => t.Key != ColumnRole.Number && t.Value.Length > 0);

    public void Set(ColumnRole role, string text) => texts[role] = text;

    public void Add(ColumnRole role, string text, string between = "\n")
    {
        if (text.Length > 0)
            texts[role] = this[role].Length == 0 ? text : this[role] + between + text;
    }
}
