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
    private readonly Dictionary<BatchField, IReadOnlyList<string>> suggested = [];

    /// <summary>What would be saved; null of a bad row.</summary>
    public Pair? Pair { get; private set; }

    public override string Name => $"{this[BatchField.Mentor]} – {this[BatchField.Mentee]}";

    public void Make(Pair pair) => Pair = pair;

    public void Repeat(int earlier) => Repeats = earlier;

    public void Meet(Guid existing) => Existing = existing;

    /// <summary>Whom the cell may mean.</summary>
    public void Suggest(BatchField field, IReadOnlyList<string> lines) => suggested[field] = lines;

    public IReadOnlyList<string> Suggested(BatchField field) => suggested.GetValueOrDefault(field, []);

    public string? Why(BatchField field) =>
        Errors.Where(e => e.Field == field).Select(e => e.Sentence).ToList() is { Count: > 0 } all
            ? string.Join(' ', all)
            : null;
}
