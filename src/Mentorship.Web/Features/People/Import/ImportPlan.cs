using Mentorship.Web.Data.People;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Imports;

namespace Mentorship.Web.Features.People.Import;

/// <summary>Whose file it is: a coordinator's rows are all of his school.</summary>
public sealed record ImportScope(Guid District, Guid? School, DateOnly Today);

/// <summary>The whole file against the registry: nothing is written, everything is known before the word is given.</summary>
public sealed class ImportPlan
{
    public const int MaxRows = 50_000;

    private readonly ImportScope scope;

    private ImportPlan(ImportedFile<ImportField> file, ImportScope scope)
    {
        this.scope = scope;
        File = file;
        Rows = [.. file.Rows.Select(row => ImportRow.Read(row, file.Heads))];
    }

    public ImportedFile<ImportField> File { get; }
    public IReadOnlyList<ImportRow> Rows { get; }

    public int Count(ImportAct act) => Rows.Count(act);

    /// <summary>If the registry has changed since the preview, the same file would do something else.</summary>
    public string Mark =>
        Seen.Mark([
            .. Rows.Select(r => $"{r.Number} {r.Act} {string.Join('|', r.Changes)} {string.Join('|', r.Errors)}"),
        ]);

    public static ImportPlan Read(byte[] content, ImportScope scope) =>
        new(ImportedList.Read(content, MaxRows, ImportColumns.Find), scope);

    public IEnumerable<string> Surnames => Rows.Select(r => r.Form.Surname).OfType<string>().Distinct();

    /// <param name="directory">Organisations by every name they are known by.</param>
    public ImportPlan Meet(IReadOnlyDictionary<string, Organisation> directory, IReadOnlyList<KnownPerson> known)
    {
        var people = known.ToLookup(p => p.Key, StringComparer.Ordinal);
        var seen = new Dictionary<(string, DateOnly?), int>();
        foreach (var row in Rows)
        {
            Place(row, directory);
            if (row.Name.Length == 0)
                continue;
            if (!seen.TryAdd((row.Key, row.Form.BornOn), row.Number))
                row.Refuse(
                    ImportField.Surname,
                    $"Повторяет строку {seen[(row.Key, row.Form.BornOn)]}: этот человек там уже есть."
                );
            else
                Find(row, [.. people[row.Key]]);
            Try(row);
        }
        return this;
    }

    /// <param name="cards">Whom rows resemble, by card.</param>
    public ImportPlan Decide(ImportChoices choices, IReadOnlyDictionary<Guid, KnownPerson> cards)
    {
        foreach (var row in Rows.Where(r => r.Resembles is not null))
        {
            var word = choices.Of(row.Number);
            if (word == ImportWord.Skip)
                row.Skip();
            else if (word == ImportWord.Same && row.Twin is { } twin && cards.GetValueOrDefault(twin) is { } card)
                row.Join(card, Shown);
        }
        return this;
    }

    private void Place(ImportRow row, IReadOnlyDictionary<string, Organisation> directory)
    {
        var typed = row[ImportField.Organisation];
        var found = typed is null ? null : directory.GetValueOrDefault(Text.Key(typed));
        if (typed is not null && found is null)
            row.Refuse(
                ImportField.Organisation,
                $"Организации «{typed[..Math.Min(60, typed.Length)]}» нет в справочнике."
            );
        var outside = row.Form.Kind == PersonKind.Outside;
        if (scope.School is { } own && !outside)
        {
            if (found is not null && found.Id != own)
                row.Refuse(ImportField.Organisation, "Это другая организация: её людей загружает она сама.");
            row.Form.OrganisationId = own;
        }
        else
        {
            row.Form.OrganisationId = found?.Id;
            if (typed is null && !outside)
                row.Refuse(ImportField.Organisation, "Укажите организацию.");
        }
        if (outside && row.Form is { OrganisationId: not null, Post: null })
            row.Refuse(ImportField.Post, "Укажите должность.");
    }

    private void Find(ImportRow row, List<KnownPerson> named)
    {
        var form = row.Form;
        var fit = named
            .Where(p => p.Kind == form.Kind && (p.BornOn is null || form.BornOn is null || p.BornOn == form.BornOn))
            .ToList();
        var here = fit.Where(p =>
                p.All.Any(a => a.OrganisationId == form.OrganisationId) || form.Kind == PersonKind.Outside
            )
            .ToList();
        if (here.Count > 1)
            here = here.Where(p => p.BornOn == form.BornOn && form.BornOn is not null).ToList() is { Count: 1 } sure
                ? sure
                : here;
        if (here.Count > 1)
            row.Refuse(ImportField.BornOn, "Тёзки: укажите дату рождения, чтобы понять, о ком строка.");
        else if (here.Count == 1)
            row.Meet(here[0].Id, Shown(here[0], row));
        else if (fit.Find(p => p.BornOn is not null && p.BornOn == form.BornOn && p.All.Any()) is not null)
            row.Refuse(
                ImportField.Surname,
                scope.School is null
                    ? "Такой человек уже числится в другой организации: переведите его на его карточке."
                    : "Такой человек уже числится в другой организации: примите его («Люди» → «Принять из другой школы»)."
            );
    }

    // The department brings a child's row and is not told what stood in his card.
    private IEnumerable<ImportChange> Shown(KnownPerson known, ImportRow row) =>
        ImportChanges
            .Between(known, row)
            .Select(c => scope.School is null && known.Kind == PersonKind.Student ? c with { Old = null } : c);

    // The domain has the last word; its sentence stands beside the row like any other.
    private void Try(ImportRow row)
    {
        if (row.Act == ImportAct.Bad)
            return;
        var named = row.Form.From;
        row.Form.From ??= scope.Today;
        try
        {
            row.Form.Make(scope.District, row.Form.OrganisationId, scope.Today);
        }
        catch (RuleBroken broken)
        {
            row.Refuse(FieldOf(broken.Field), broken.Message);
        }
        if (row.Existing is not null)
            row.Form.From = named;
    }

    private static ImportField FieldOf(string? field) =>
        Enum.TryParse<ImportField>(field, out var known) && ImportColumns.Titles.ContainsKey(known)
            ? known
            : ImportField.Surname;
}
