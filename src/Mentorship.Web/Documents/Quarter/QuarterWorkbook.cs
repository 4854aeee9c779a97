using System.Globalization;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Monitoring.Sealing;

namespace Mentorship.Web.Documents.Quarter;

/// <summary>Who took the report, when, and which edition it is: without an edition it is a draft.</summary>
/// <param name="At">By the clock of the district.</param>
public sealed record ReportStamp(string Who, DateTime At, SealedEdition? Edition = null)
{
    public static ReportStamp Of(SealedEdition edition) => new(edition.Who, edition.At.DateTime, edition);
}

/// <summary>The quarterly report as a workbook: figures only, no name of a person.</summary>
public static class QuarterWorkbook
{
    public static async Task WriteAsync(
        QuarterFigures figures,
        ReportStamp stamp,
        Stream target,
        CancellationToken stop = default
    )
    {
        using var book = new StyledBook();
        var edition = Edition(stamp, figures);
        new DistrictSheet(Pen(book, "Сводный отчёт", "Сводный отчёт о наставничестве"), figures).Write();
        IndicatorSheet.Write(book, Pen(book, "Показатели", "Показатели: план и факт"), figures);
        foreach (var form in figures.Forms.Where(f => f.Bodies.Count > 0 || figures.Total(f.Key) > 0))
            PartSheets.Form(Pen(book, form.Name, $"Форма наставничества «{form.Name}»"), figures, form);
        PartSheets.Roadmaps(Pen(book, "Дорожные карты", "Исполнение дорожных карт"), figures);
        PartSheets.Acts(Pen(book, "Локальные акты", "Локальные акты организаций"), figures);
        if (stamp.Edition is { Number: > 1 } corrected)
            PartSheets.Changes(Pen(book, "Что уточнено", $"Что уточнено: {corrected.Because}"), corrected.Changes);
        Provenance(book, figures, stamp, edition);
        await book.WriteAsync(target, stop);

        SheetPen Pen(StyledBook to, string name, string title)
        {
            var pen = new SheetPen(to, name);
            pen.Title(
                $"{title}: {figures.District}",
                $"{figures.Period}, по состоянию на {figures.AsOf:dd.MM.yyyy}",
                edition
            );
            return pen;
        }
    }

    /// <summary>A sealed one.</summary>
    public static Task PrintAsync(SealedEdition edition, Stream target, CancellationToken stop) =>
        WriteAsync(edition.Figures, ReportStamp.Of(edition), target, stop);

    private static string Edition(ReportStamp stamp, QuarterFigures figures) =>
        stamp.Edition switch
        {
            null => $"ЧЕРНОВИК: период открыт, сведения принял методист от {figures.Accepted} из {figures.Expected}",
            { Number: 1 } => $"Зафиксирован {stamp.At:dd.MM.yyyy HH:mm}",
            { } later => $"УТОЧНЁННЫЙ № {later.Number}, зафиксирован {stamp.At:dd.MM.yyyy HH:mm}",
        };

    private static void Provenance(StyledBook book, QuarterFigures figures, ReportStamp stamp, string edition)
    {
        var pen = new SheetPen(book, "Откуда цифры");
        pen.Title("Откуда цифры");
        var row = pen.First;
        List<(string Name, object? Value)> facts =
        [
            ("Район", figures.District),
            ("Период", figures.Period),
            ("По состоянию на", figures.AsOf),
            ("Сдать до", figures.DueOn),
            ("Выпуск", edition),
            (stamp.Edition is null ? "Кто выгрузил" : "Кто зафиксировал", stamp.Who),
            ("Когда", stamp.At),
            ("Организаций в отчёте", figures.Rows.Count),
            ("Сведения приняты", figures.Accepted),
            ("Сданы в срок", figures.InTime),
            ("Не представляют", figures.Rows.Count - figures.Expected),
        ];
        if (stamp.Edition is { } edited)
            facts.AddRange([
                ("Место в цепочке печатей", edited.Link.Place),
                ("Отпечаток прошлой печати", edited.Link.Previous),
                ("Последняя запись журнала", $"№ {edited.JournalNumber.ToString(CultureInfo.InvariantCulture)}"),
                ("Её отпечаток", edited.JournalHash),
            ]);
        facts.AddRange(figures.Columns.Select(c => (c.Name, (object?)c.Counts)));
        facts.Add(
            (
                "Персональные данные",
                "Имён в отчёте нет: люди – числа. Списки открываются в портале тем, кому их можно видеть."
            )
        );
        foreach (var (name, value) in facts)
        {
            pen.Put(row, 1, name);
            pen.Put(row, 2, value);
            row++;
        }
        pen.Sheet.Column(1).Width = 44;
        pen.Sheet.Column(2).Width = 100;
        pen.Sheet.Column(1).Style.Font.Bold = true;
        pen.Sheet.Column(2).Style.Alignment.Horizontal = ClosedXML.Excel.XLAlignmentHorizontalValues.Left;
        pen.Wrap(pen.First, row - 1, 1, 2);
        pen.Page(1, 1, 1);
    }
}
