using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Imports;

namespace Mentorship.Web.Features.Pairs.Batch;

public enum BatchField
{
    Organisation,
    Mentor,
    Mentee,
    Form,
    Kind,
    RoleModel,
    Subject,
    From,
    To,
    Goal,
}

/// <summary>A line of the table or of the file, as it was typed, and what became of it.</summary>
public sealed class BatchRow(int number, IReadOnlyDictionary<BatchField, string> cells)
    : ImportedRow<BatchField>(number, cells)
{
    private readonly Dictionary<BatchField, (string Ask, IReadOnlyList<string> Lines)> suggested = [];

    /// <summary>What would be saved; null of a bad row.</summary>
    public Pair? Pair { get; private set; }

    public override string Name => $"{this[BatchField.Mentor]} – {this[BatchField.Mentee]}";

    /// <summary>The row above whose group it joins.</summary>
    public int? JoinsRow { get; private set; }

    public void Make(Pair pair) => Pair = pair;

    public void Join(BatchRow first) => (Pair, JoinsRow) = (first.Pair, first.Number);

    public void Repeat(int earlier) => Repeats = earlier;

    public void Meet(Guid existing) => Existing = existing;

    /// <summary>Whom the cell may mean.</summary>
    /// <param name="ask">What stands above them where they are buttons.</param>
    public void Suggest(BatchField field, string ask, IReadOnlyList<string> lines) => suggested[field] = (ask, lines);

    public IReadOnlyList<string> Suggested(BatchField field) => suggested.GetValueOrDefault(field).Lines ?? [];

    public string? Ask(BatchField field) => suggested.GetValueOrDefault(field).Ask ?? Why(field);

    public string? Why(BatchField field) =>
        Errors.Where(e => e.Field == field).Select(e => e.Sentence).ToList() is { Count: > 0 } all
            ? string.Join(' ', all)
            : null;
}
