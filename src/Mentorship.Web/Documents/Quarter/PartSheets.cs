using ClosedXML.Excel;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;

namespace Mentorship.Web.Documents.Quarter;

/// <summary>The smaller sheets: a form of mentoring, roadmaps, local acts, what was corrected.</summary>
internal static class PartSheets
{
    public static void Form(SheetPen pen, QuarterFigures figures, FigureForm form)
    {
        var head = pen.First;
        pen.Head(
            head,
            ("№", 5),
            ("Организация", 44),
            ("Пар и групп в реестре", 16),
            ("Наставников", 14),
            ("Наставляемых", 14),
            ("Пар по сведениям", 16),
            ("Отклонение от реестра", 16)
        );
        var row = head;
        var given = figures.Rows.ToDictionary(r => r.Id, r => r.Values.Number(form.Key));
        foreach (var body in form.Bodies)
        {
            pen.Put(++row, 1, row - head);
            pen.Put(row, 2, body.Name);
            pen.Put(row, 3, body.InForce);
            pen.Put(row, 4, body.Mentors);
            pen.Put(row, 5, body.Mentees);
            if (given.GetValueOrDefault(body.OrganisationId) is not { } said)
                continue;
            pen.Put(row, 6, said);
            pen.Formula(row, 7, $"F{row}-C{row}", said - body.InForce);
        }
        pen.Body(head + 1, row, 7);
        pen.Bars(head + 1, row, 3);
        pen.Put(row + 1, 2, "По району");
        for (var column = 3; column <= 7; column++)
            pen.Sum(row + 1, column, head + 1, row);
        pen.Total(row + 1, 7);
        pen.Page(head, head, 2);
    }

    public static void Roadmaps(SheetPen pen, QuarterFigures figures)
    {
        var head = pen.First;
        Duties(pen, head, "Дорожная карта", [.. figures.Roadmaps.Select(r => (r.Title, r.Duties))]);
        var second = head + figures.Roadmaps.Count + 4;
        Duties(
            pen,
            second,
            "Организация",
            [.. figures.Rows.Where(r => r.Duties.Expected > 0).Select(r => (r.Name, r.Duties))]
        );
        pen.Page(head, head, 2);
    }

    private static void Duties(SheetPen pen, int head, string what, List<(string Name, FigureDuties Duties)> lines)
    {
        pen.Head(
            head,
            ("№", 5),
            (what, 70),
            ("Поручений к этому дню", 16),
            ("Исполнено в срок", 14),
            ("С опозданием", 14),
            ("Просрочено", 13),
            ("Исполнено, %", 14)
        );
        for (var i = 0; i < lines.Count; i++)
        {
            var row = head + 1 + i;
            pen.Put(row, 1, i + 1);
            pen.Put(row, 2, lines[i].Name);
            pen.Put(row, 3, lines[i].Duties.Expected);
            pen.Put(row, 4, lines[i].Duties.InTime);
            pen.Put(row, 5, lines[i].Duties.Late);
            pen.Put(row, 6, lines[i].Duties.Overdue);
            Done(pen, row);
        }
        var last = head + lines.Count;
        pen.Body(head + 1, last, 7);
        pen.Wrap(head + 1, last, 2);
        pen.Bars(head + 1, last, 7, "#A9CDB4");
        var total = last + 1;
        pen.Put(total, 2, "Всего");
        for (var column = 3; column <= 6; column++)
            pen.Sum(total, column, head + 1, last);
        Done(pen, total);
        pen.Total(total, 7);
    }

    private static void Done(SheetPen pen, int row)
    {
        var (all, done) = (pen.Number(row, 3), pen.Number(row, 4) + pen.Number(row, 5));
        pen.Formula(
            row,
            7,
            $"IF(C{row}=0,0,ROUND(100*(D{row}+E{row})/C{row},1))",
            all == 0 ? 0 : Math.Round(100 * done / all, 1, MidpointRounding.AwayFromZero)
        );
    }

    public static void Acts(SheetPen pen, QuarterFigures figures)
    {
        var head = pen.First;
        var width = 2 + figures.ActKinds.Count;
        pen.Head(head, [("№", 5), ("Организация", 34), .. figures.ActKinds.Select(k => (k, 17.0))]);
        for (var i = 0; i < figures.Rows.Count; i++)
        {
            var row = head + 1 + i;
            pen.Put(row, 1, i + 1);
            pen.Put(row, 2, figures.Rows[i].Name);
            for (var k = 0; k < figures.Rows[i].Acts.Count; k++)
            {
                pen.Put(row, 3 + k, figures.Rows[i].Acts[k]);
                if (figures.Rows[i].Acts[k] is "нет" or "устарел")
                    pen.Sheet.Cell(row, 3 + k).Style.Fill.BackgroundColor = XLColor.FromHtml(SheetPen.Noted);
            }
        }
        var last = head + figures.Rows.Count;
        pen.Body(head + 1, last, width);
        pen.Put(last + 1, 2, "Действуют");
        pen.Put(last + 2, 2, "Нет или устарели");
        for (var column = 3; column <= width && last > head; column++)
        {
            var range = $"{CellWriter.Letters(column - 1)}{head + 1}:{CellWriter.Letters(column - 1)}{last}";
            Count(last + 1, "в силе", "истекает");
            Count(last + 2, "нет", "устарел");

            void Count(int row, string one, string other)
            {
                var said = figures.Rows.Select(r => r.Acts.ElementAtOrDefault(column - 3));
                pen.Formula(
                    row,
                    column,
                    $"COUNTIF({range},\"{one}\")+COUNTIF({range},\"{other}\")",
                    said.Count(s => s == one || s == other)
                );
            }
        }
        pen.Total(last + 1, width);
        pen.Total(last + 2, width);
        pen.Page(head, head, 2);
    }

    public static void Changes(SheetPen pen, IReadOnlyList<FigureChange> changes)
    {
        var head = pen.First;
        pen.Head(head, ("Где", 34), ("Что", 50), ("Было", 18), ("Стало", 18), ("Почему", 60));
        for (var i = 0; i < changes.Count; i++)
        {
            var row = head + 1 + i;
            pen.Put(row, 1, changes[i].Where);
            pen.Put(row, 2, changes[i].What);
            pen.Put(row, 3, changes[i].Was ?? MonitoringWords.NoData);
            pen.Put(row, 4, changes[i].Is ?? MonitoringWords.NoData);
            pen.Put(row, 5, changes[i].Because);
        }
        pen.Body(head + 1, head + changes.Count, 5);
        pen.Wrap(head + 1, head + changes.Count, 1, 2, 3, 4, 5);
        pen.Page(head, head, 1);
    }
}
