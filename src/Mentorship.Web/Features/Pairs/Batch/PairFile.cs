using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Features.Imports;

namespace Mentorship.Web.Features.Pairs.Batch;

/// <summary>A file of pairs, its rows read and checked.</summary>
public sealed record PairFile(ImportedFile<BatchField> File, PairBatch Batch)
{
    public const int MaxRows = 5000;

    /// <exception cref="RuleBroken">No table, no head, too many rows.</exception>
    public static async Task<PairFile> ReadAsync(
        PortalDb db,
        CurrentUser me,
        byte[] content,
        DateOnly today,
        CancellationToken stop
    )
    {
        var file = ImportedList.Read(content, MaxRows, BatchColumns.Find);
        BatchRow[] rows = [.. file.Rows.Select(row => new BatchRow(row.Number, file.Heads.Cells(row)))];
        return new(file, await PairBatch.CheckAsync(db, me, rows, today, stop));
    }

    public static string Word(ImportedRow row) =>
        row.Act switch
        {
            ImportAct.Same when row.Repeats is { } earlier => $"повторяет строку {earlier}",
            ImportAct.Create when row is BatchRow { JoinsRow: { } first } => $"в группу строки {first}",
            ImportAct.Create => "новая",
            ImportAct.Same => "уже есть",
            _ => "ошибка",
        };
}
