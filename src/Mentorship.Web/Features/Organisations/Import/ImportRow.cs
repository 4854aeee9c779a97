using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Ui.Forms;

namespace Mentorship.Web.Features.Organisations.Import;

public enum ImportAct
{
    Create,
    Update,
    Same,
    Bad,
}

public sealed record ImportChange(string Field, string? Old, string New);

/// <summary>One row of the file: what was read, what is wrong with it, what it would do.</summary>
public sealed class ImportRow
{
    private readonly List<(ImportField Field, string Sentence)> errors = [];

    private ImportRow(int number) => Number = number;

    public int Number { get; }
    public IReadOnlyDictionary<ImportField, string> Cells { get; private set; } = new Dictionary<ImportField, string>();
    public OrganisationKind? Kind { get; private set; }
    public DateOnly? ActiveFrom { get; private set; }
    public DateOnly? ActiveTo { get; private set; }
    public Guid? Existing { get; private set; }
    public IReadOnlyList<ImportChange> Changes { get; private set; } = [];
    public IReadOnlyList<(ImportField Field, string Sentence)> Errors => errors;

    public ImportAct Act =>
        errors.Count > 0 ? ImportAct.Bad
        : Existing is null ? ImportAct.Create
        : Changes.Count > 0 ? ImportAct.Update
        : ImportAct.Same;

    public string Name => this[ImportField.ShortName] ?? "";

    public IEnumerable<string> Aliases =>
        (this[ImportField.Aliases] ?? "")
            .Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .DistinctBy(Text.Key);

    public string? this[ImportField field] => Cells.GetValueOrDefault(field);

    public static ImportRow Read(FileRow row, ImportColumns columns)
    {
        var read = new ImportRow(row.Number)
        {
            Cells = columns
                .Places.Keys.Select(f => (Field: f, Text: columns.Cell(row, f)))
                .Where(c => c.Text.Length > 0)
                .ToDictionary(c => c.Field, c => c.Text),
        };
        read.Check();
        return read;
    }

    public void Refuse(ImportField field, string sentence) => errors.Add((field, sentence));

    /// <summary>The organisation is known: an empty cell leaves what stands there, a filled one replaces it.</summary>
    public void Meet(Organisation known)
    {
        Existing = known.Id;
        Changes = [.. ImportChanges.Between(known, this)];
    }

    private void Check()
    {
        if (Name.Length == 0)
            Refuse(ImportField.ShortName, "Укажите краткое название.");
        foreach (var (field, text) in Cells)
        {
            if (text[0] is '=' or '@' || text.StartsWith('#') && text.EndsWith('!'))
                Refuse(field, "Похоже на формулу. Замените её значением.");
            else if (text.Length > Longest(field))
                Refuse(field, $"Не длиннее {Longest(field)} знаков.");
        }
        if (this[ImportField.Kind] is { } kind && (Kind = KindWords.Find(kind)) is null)
            Refuse(ImportField.Kind, $"Вид «{kind}» не известен. Возможные: {KindWords.All}.");
        ActiveFrom = Day(ImportField.ActiveFrom);
        ActiveTo = Day(ImportField.ActiveTo);
        if (ActiveTo < ActiveFrom)
            Refuse(ImportField.ActiveTo, "Последний день раньше дня открытия.");
        if (ActiveTo is not null && this[ImportField.ClosedBecause] is null)
            Refuse(ImportField.ClosedBecause, "Укажите, почему закрыта.");
        if (!ContactRules.IsEmail(this[ImportField.Email]))
            Refuse(ImportField.Email, "Проверьте почту: нужен вид school@example.ru.");
        if (!ContactRules.IsSite(this[ImportField.Site]))
            Refuse(ImportField.Site, "Проверьте адрес сайта: нужен вид school.example.ru.");
        foreach (var alias in Aliases.Where(a => a.Length > OrganisationAlias.MaxLength || Text.Key(a).Length == 0))
            Refuse(ImportField.Aliases, $"Не подходит как название: «{alias[..Math.Min(40, alias.Length)]}».");
    }

    private DateOnly? Day(ImportField field)
    {
        if (this[field] is not { } text)
            return null;
        if (DayBinder.Read(text) is not { } day)
            Refuse(field, $"Непонятная дата «{text[..Math.Min(40, text.Length)]}». Напишите её так: 01.09.2026.");
        else if (day.Year is >= 1700 and <= 2100)
            return day;
        else
            Refuse(field, "Проверьте год.");
        return null;
    }

    private static int Longest(ImportField field) =>
        field switch
        {
            ImportField.ShortName => Organisation.ShortNameMaxLength,
            ImportField.FullName => Organisation.FullNameMaxLength,
            ImportField.Phone => 60,
            ImportField.Address or ImportField.ClosedBecause => 300,
            ImportField.Aliases => 2000,
            _ => 200,
        };
}
