using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Organisations.Import;

/// <summary>The whole file against the whole directory: nothing is written, everything is known before the word is given.</summary>
public sealed class ImportPlan
{
    public const int MaxRows = 5000;

    private readonly Dictionary<string, Organisation> known = new(StringComparer.Ordinal);

    private ImportPlan(
        ImportedFile<ImportField> file,
        IReadOnlyList<Organisation> directory,
        Guid district,
        DateOnly today
    )
    {
        foreach (var organisation in directory)
        {
            known.TryAdd(Text.Key(organisation.ShortName), organisation);
            foreach (var alias in organisation.Aliases)
                known.TryAdd(alias.Key, organisation);
        }
        foreach (var organisation in directory)
            known.TryAdd(Text.Key(organisation.FullName), organisation);
        File = file;
        Rows = [.. file.Rows.Select(row => ImportRow.Read(row, file.Heads))];
        Meet();
        Try(district, today);
    }

    public ImportedFile<ImportField> File { get; }
    public IReadOnlyList<ImportRow> Rows { get; }

    /// <summary>What would be added, by the number of its row.</summary>
    public Dictionary<int, Organisation> New { get; } = [];

    public int Count(ImportAct act) => Rows.Count(act);

    /// <summary>If the directory has changed since the preview, the same file would do something else.</summary>
    public string Mark =>
        Seen.Mark([
            .. Rows.Select(r => $"{r.Number} {r.Act} {string.Join('|', r.Changes)} {string.Join('|', r.Errors)}"),
        ]);

    public static ImportPlan Of(byte[] content, IReadOnlyList<Organisation> directory, Guid district, DateOnly today) =>
        new(ImportedList.Read(content, MaxRows, ImportColumns.Find), directory, district, today);

    private void Meet()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Rows.Where(r => r.Name.Length > 0))
        {
            var key = Text.Key(row.Name);
            if (key.Length == 0)
                row.Refuse(ImportField.ShortName, "В названии нет ни букв, ни цифр.");
            var found = known.GetValueOrDefault(key);
            var twin = found is null ? key : $"{found.Id}";
            if (!seen.TryAdd(twin, row.Number))
                row.Refuse(ImportField.ShortName, $"Эта организация уже стоит в строке {seen[twin]}.");
            if (found is not null)
                row.Meet(found);
            else if (row.Kind is null && row[ImportField.Kind] is null)
                row.Refuse(ImportField.Kind, $"Укажите вид: {KindWords.All}.");
        }
        Aliases();
    }

    // An alias leads to one organisation only, in the directory and in the file.
    private void Aliases()
    {
        var owners = Rows.Where(r => r.Existing is null && r.Name.Length > 0)
            .GroupBy(r => Text.Key(r.Name))
            .ToDictionary(g => g.Key, g => (object)g.First(), StringComparer.Ordinal);
        foreach (var row in Rows)
        {
            foreach (var alias in row.Aliases)
            {
                var key = Text.Key(alias);
                object self = row.Existing is { } id ? id : row;
                if (known.TryGetValue(key, out var other) && other.Id != row.Existing)
                    row.Refuse(ImportField.Aliases, $"«{alias}» уже ведёт к организации «{other.ShortName}».");
                else if (!owners.TryAdd(key, self) && !owners[key].Equals(self))
                    row.Refuse(ImportField.Aliases, $"«{alias}» стоит в файле у двух организаций.");
            }
        }
    }

    // The domain has the last word; its sentence stands beside the row like any other.
    private void Try(Guid district, DateOnly today)
    {
        foreach (var row in Rows.Where(r => r.Errors.Count == 0))
        {
            try
            {
                if (row.Existing is null)
                {
                    var made = new Organisation(
                        district,
                        row.Kind!.Value,
                        row.Name,
                        row[ImportField.FullName],
                        row.ActiveFrom ?? today
                    );
                    ImportChanges.Apply(made, row);
                    New[row.Number] = made;
                }
                else if (row.ActiveTo is not null || row.ActiveFrom is not null)
                    CheckPeriod(row);
            }
            catch (RuleBroken broken)
            {
                row.Refuse(ImportField.ShortName, broken.Message);
            }
        }
    }

    private void CheckPeriod(ImportRow row)
    {
        var there = known.Values.First(o => o.Id == row.Existing);
        if ((row.ActiveTo ?? there.ActiveTo) < (row.ActiveFrom ?? there.ActiveFrom))
            row.Refuse(
                ImportField.ActiveTo,
                $"Организация не может закрыться раньше, чем открылась ({Days.Digits(row.ActiveFrom ?? there.ActiveFrom)})."
            );
    }
}
