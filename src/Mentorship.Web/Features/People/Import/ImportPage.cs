using Mentorship.Web.Domain.Uploads;
using Mentorship.Web.Features.Imports;
using Mentorship.Web.Ui.Tables;

namespace Mentorship.Web.Features.People.Import;

public sealed record ImportPage(Upload Upload, ImportPlan Plan, ImportChoices Choices, TableQuery Table, ImportAct? Act)
{
    public int Bad => Plan.Count(ImportAct.Bad);

    public int Useful => Plan.Count(ImportAct.Create) + Plan.Count(ImportAct.Update);

    /// <summary>New rows that resemble somebody, of whom nothing has been said yet.</summary>
    public int Resembling => Plan.Rows.Count(IsAsked);

    public bool IsAsked(ImportRow row) =>
        row is { Resembles: not null, Act: ImportAct.Create } && Choices.Of(row.Number) is null;

    public IEnumerable<int> Asked => Plan.Rows.Where(IsAsked).Select(r => r.Number);

    public Paged<ImportRow> Rows => Plan.Rows.ErrorsFirst(Table, Act);

    public static string Word(ImportedRow row) =>
        row.Act switch
        {
            ImportAct.Create => row.Resembles is null ? "новый" : "новый?",
            ImportAct.Update => "изменится",
            ImportAct.Same => "без изменений",
            ImportAct.Skip => "не загрузится",
            _ => "ошибка",
        };

    /// <summary>What may be said of a row that resembles somebody.</summary>
    public static IEnumerable<(ImportWord Word, string Text)> WordsOf(ImportRow row)
    {
        if (row.Twin is not null)
            yield return (ImportWord.Same, "Это один человек");
        yield return (ImportWord.Fresh, "Завести нового");
        yield return (ImportWord.Skip, "Не загружать");
    }
}
