using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Imports;

namespace Mentorship.Web.Features.Organisations.Import;

/// <summary>One row of the file: what was read, what is wrong with it, what it would do.</summary>
public sealed class ImportRow : ImportedRow<ImportField>
{
    private ImportRow(int number, IReadOnlyDictionary<ImportField, string> cells)
        : base(number, cells) { }

    public OrganisationKind? Kind { get; private set; }
    public DateOnly? ActiveFrom { get; private set; }
    public DateOnly? ActiveTo { get; private set; }

    public override string Name => this[ImportField.ShortName] ?? "";

    public IEnumerable<string> Aliases =>
        (this[ImportField.Aliases] ?? "")
            .Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .DistinctBy(Text.Key);

    public static ImportRow Read(FileRow row, Heads<ImportField> heads)
    {
        var read = new ImportRow(row.Number, heads.Cells(row));
        read.Check();
        return read;
    }

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
        CheckCells(Longest);
        if (this[ImportField.Kind] is { } kind && (Kind = KindWords.Find(kind)) is null)
            Refuse(ImportField.Kind, $"Вид «{kind}» не известен. Возможные: {KindWords.All}.");
        ActiveFrom = Day(ImportField.ActiveFrom, FirstYear);
        ActiveTo = Day(ImportField.ActiveTo, FirstYear);
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

    private const int FirstYear = 1700;

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
