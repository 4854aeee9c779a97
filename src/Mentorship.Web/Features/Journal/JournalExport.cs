using System.Runtime.CompilerServices;
using Mentorship.Web.Data;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <summary>The filtered journal as a workbook: a line for each value, so that it can be filtered in Excel too.</summary>
internal static class JournalExport
{
    private const int Portion = 1_000;

    private sealed record Row(JournalLine Line, JournalLineChange? Change, DateTime At);

    private static readonly ListColumn<Row>[] Columns =
    [
        new("№", r => r.Line.Entry.Number, 8),
        new("Когда", r => r.At, 17),
        new("Кто", r => r.Line.Who ?? "портал", 32),
        new("Что", r => r.Line.Sentence, 50),
        new("Поле", r => r.Change?.Label, 24),
        new("Было", r => Value(r.Change, r.Change?.Old), 36),
        new("Стало", r => Value(r.Change, r.Change?.New), 36),
        new("Почему", r => r.Line.Reason, 36),
    ];

    public static XlsxResult Of(
        PortalDb db,
        JournalDesk desk,
        JournalFilter filter,
        IReadOnlyList<Guid> family,
        Provenance provenance
    ) =>
        XlsxResult.Of(
            "Журнал",
            Columns,
            RowsAsync(db, desk, filter, family),
            provenance with
            {
                District = desk.District,
                Filters = Words(filter),
            }
        );

    // Portion after portion by number: the whole journal never stands in memory.
    private static async IAsyncEnumerable<Row> RowsAsync(
        PortalDb db,
        JournalDesk desk,
        JournalFilter filter,
        IReadOnlyList<Guid> family,
        [EnumeratorCancellation] CancellationToken stop = default
    )
    {
        for (long? before = long.MaxValue; before is { } upTo; )
        {
            var part = filter.Apply(db, desk, family).Where(e => e.Number < upTo);
            var lines = await JournalLine.ReadAsync(
                db,
                desk,
                part.OrderByDescending(e => e.Number).Take(Portion),
                stop
            );
            foreach (var line in lines)
            {
                var at = TimeZoneInfo.ConvertTime(line.Entry.At, desk.Zone).DateTime;
                foreach (var change in line.Changes.DefaultIfEmpty())
                    yield return new(line, change, at);
            }
            before = lines.Count == Portion ? lines[^1].Entry.Number : null;
        }
    }

    private static string? Value(JournalLineChange? change, string? value) =>
        change?.ErasedBy is { } act ? $"стёрто по акту № {act}" : value;

    private static string? Words(JournalFilter filter) =>
        string.Join(
            "; ",
            new[]
            {
                filter.FirstDay is { } from ? $"с {Days.Digits(from)}" : null,
                filter.LastDay is { } to ? $"по {Days.Digits(to)}" : null,
                filter.User is not null ? "один пользователь" : null,
                JournalWords.Acts.Where(a => a.Value == filter.Act).Select(a => $"действие: {a.Name}").FirstOrDefault(),
                JournalWords.Kinds.Where(k => k.Value == filter.Kind).Select(k => $"раздел: {k.Name}").FirstOrDefault(),
                filter.Subject is not null ? "одна карточка" : null,
                filter.Text.Length > 0 ? $"в значениях: {filter.Text}" : null,
            }.OfType<string>()
        );
}
