using Mentorship.Web.Documents.Xlsx;

namespace Mentorship.Web.Features.Imports;

/// <param name="Sample">What the row of the example says in it.</param>
/// <param name="Choices">What its cells offer, when only that may stand there.</param>
public sealed record TemplateColumn(string Title, string Sample, IReadOnlyList<string>? Choices = null);

/// <summary>An empty table to be filled: heads, lists to choose from, and beside it a row as it should look.</summary>
internal static class UploadTemplate
{
    public static XlsxResult Of(string name, IReadOnlyList<TemplateColumn> columns, Provenance provenance) =>
        new(
            $"{name}, шаблон.xlsx",
            async (target, stop) =>
            {
                using var book = new StyledBook();
                var heads = columns
                    .Select(c => (c.Title, Math.Max(16.0, Math.Max(c.Title.Length + 4, c.Sample.Length))))
                    .ToList();
                book.Add(name, [], heads);
                book.Add("Пример", [], heads).Row([.. columns.Select(c => (object?)c.Sample)], []);
                for (var i = 0; i < columns.Count; i++)
                    book.Offer(name, i + 1, columns[i].Title, columns[i].Choices ?? []);
                book.AddProvenance(provenance);
                await book.WriteAsync(target, stop);
            }
        );
}
