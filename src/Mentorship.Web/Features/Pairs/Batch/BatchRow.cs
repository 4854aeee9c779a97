using Mentorship.Web.Domain.Pairs;

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

public enum BatchAct
{
    Create,

    /// <summary>It is there already: nothing changes.</summary>
    Same,
    Bad,
}

/// <summary>A line of the table or of the file, as it was typed, and what became of it.</summary>
public sealed class BatchRow(int number, Func<BatchField, string> cell)
{
    private readonly List<(BatchField Field, string Sentence)> errors = [];
    private readonly Dictionary<BatchField, string> cells = Enum.GetValues<BatchField>()
        .ToDictionary(f => f, f => cell(f).Trim());

    public int Number { get; } = number;
    public string this[BatchField field] => cells[field];
    public IReadOnlyList<(BatchField Field, string Sentence)> Errors => errors;
    public bool IsEmpty => cells.Values.All(c => c.Length == 0);

    /// <summary>What would be saved; null of a bad row.</summary>
    public Pair? Pair { get; set; }

    /// <summary>The pair that is there already.</summary>
    public Guid? Existing { get; set; }

    public BatchAct Act =>
        errors.Count > 0 ? BatchAct.Bad
        : Existing is not null ? BatchAct.Same
        : BatchAct.Create;

    public string Name => $"{this[BatchField.Mentor]} – {this[BatchField.Mentee]}";

    public void Wrong(BatchField field, string sentence) => errors.Add((field, sentence));

    public string? Why(BatchField field) =>
        errors.Where(e => e.Field == field).Select(e => e.Sentence).ToList() is { Count: > 0 } all
            ? string.Join(' ', all)
            : null;
}
