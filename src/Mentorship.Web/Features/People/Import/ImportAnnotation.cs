using Mentorship.Web.Documents.Reading;
using Mentorship.Web.Documents.Xlsx;

namespace Mentorship.Web.Features.People.Import;

/// <summary>The same file back, with what each row would do and what to mend; it can be mended and brought again.</summary>
internal static class ImportAnnotation
{
    public static XlsxResult Of(ImportPlan plan, string fileName, Provenance provenance)
    {
        var width = plan.File.Append(plan.Head).Max(r => r.Cells.Count);
        List<ListColumn<(FileRow File, ImportRow Row)>> columns =
        [
            new("Что исправить", r => Errors(r.Row), 50),
            new("Что будет", r => Word(r.Row.Act), 16),
        ];
        for (var i = 0; i < width; i++)
        {
            var column = i;
            var title = plan.Head[column];
            columns.Add(new(title.Length > 0 ? title : $"Столбец {column + 1}", r => r.File[column], 24));
        }
        var rows = plan.File.Zip(plan.Rows).ToAsyncEnumerable();
        return new(
            $"{Path.GetFileNameWithoutExtension(fileName)}, с пометками.xlsx",
            (target, stop) => ListWorkbook.WriteAsync(target, "Проверка", columns, rows, provenance, stop)
        );
    }

    public static string Word(ImportAct act) =>
        act switch
        {
            ImportAct.Create => "новый",
            ImportAct.Update => "изменится",
            ImportAct.Same => "без изменений",
            _ => "ошибка",
        };

    private static string Errors(ImportRow row) =>
        string.Join("; ", row.Errors.Select(e => $"{ImportColumns.Titles[e.Field]}: {e.Sentence}"));
}
