using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features.Imports;

public enum ImportAct
{
    Create,
    Update,

    /// <summary>It is there already: nothing changes.</summary>
    Same,
    Bad,

    /// <summary>It is left out by whoever brings the file.</summary>
    Skip,
}

public sealed record ImportChange(string Field, string? Old, string New);

/// <summary>A row of a list that somebody brings: what was read, what is wrong with it, what it would do.</summary>
public abstract class ImportedRow(int number)
{
    /// <summary>Where it stands in the file.</summary>
    public int Number { get; } = number;

    /// <summary>What it is found by.</summary>
    public abstract string Name { get; }

    public Guid? Existing { get; protected set; }
    public IReadOnlyList<ImportChange> Changes { get; protected set; } = [];
    public abstract bool IsBad { get; }

    /// <summary>It would be added, and may be there already under a slip of the pen.</summary>
    public string? Resembles { get; protected set; }

    public bool IsSkipped { get; protected set; }

    /// <summary>The row above that says the same.</summary>
    public int? Repeats { get; protected set; }

    public ImportAct Act =>
        IsBad ? ImportAct.Bad
        : IsSkipped ? ImportAct.Skip
        : Repeats is not null ? ImportAct.Same
        : Existing is null ? ImportAct.Create
        : Changes.Count > 0 ? ImportAct.Update
        : ImportAct.Same;
}

/// <typeparam name="TField">The columns of the list.</typeparam>
public abstract class ImportedRow<TField>(int number, IReadOnlyDictionary<TField, string> cells) : ImportedRow(number)
    where TField : struct, Enum
{
    private readonly List<(TField Field, string Sentence)> errors = [];

    public IReadOnlyList<(TField Field, string Sentence)> Errors => errors;
    public override bool IsBad => errors.Count > 0;

    public string? this[TField field] => cells.GetValueOrDefault(field);

    public void Refuse(TField field, string sentence) => errors.Add((field, sentence));

    /// <summary>What no cell may be: a formula in place of a value, or longer than its field.</summary>
    protected void CheckCells(Func<TField, int> longest)
    {
        foreach (var (field, text) in cells)
        {
            if (text[0] is '=' or '@' || text.StartsWith('#') && text.EndsWith('!'))
                Refuse(field, "Похоже на формулу. Замените её значением.");
            else if (text.Length > longest(field))
                Refuse(field, $"Не длиннее {longest(field)} знаков.");
        }
    }

    /// <param name="firstYear">An earlier one is a slip.</param>
    protected DateOnly? Day(TField field, int firstYear)
    {
        if (this[field] is not { } text)
            return null;
        if (DayBinder.Read(text) is not { } day)
            Refuse(field, $"Непонятная дата «{text[..Math.Min(40, text.Length)]}». Напишите её так: 01.09.2026.");
        else if (day.Year >= firstYear && day.Year <= 2100)
            return day;
        else
            Refuse(field, "Проверьте год.");
        return null;
    }
}
