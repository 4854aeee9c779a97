using ClosedXML.Excel;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;

namespace Mentorship.Web.Documents.Quarter;

/// <summary>The smaller sheets: a form of mentoring, roadmaps, local acts, what was corrected.</summary>
internal static class PartSheets
{
    private const string OnlyRoadmaps =
        "Здесь только поручения дорожных карт района. В столбцах «Поручений исполнено» и «Просрочено» сводного отчёта есть и пункты приказов, рекомендации справок и мероприятия карт самих организаций.";

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
        var bodies = form.Bodies.ToDictionary(b => b.OrganisationId);
        var rows = figures
            .Asked.Select(r => (r.Name, Said: r.Values.Number(form.Key), Body: bodies.GetValueOrDefault(r.Id)))
            .Where(r => r.Said > 0 || r.Body is not null)
            .OrderBy(r => r.Name, StringComparer.Ordinal)
            .ToList();
        var row = head;
        foreach (var (name, said, body) in rows)
        {
            pen.Put(++row, 1, row - head);
            pen.Put(row, 2, name);
            pen.Put(row, 3, body?.InForce ?? 0);
            pen.Put(row, 4, body?.Mentors ?? 0);
            pen.Put(row, 5, body?.Mentees ?? 0);
            if (said is null)
                pen.NoData(row, 6);
            else
                pen.Put(row, 6, said);
            Deviation(row);
        }
        pen.Body(head + 1, row, 7);
        pen.Bars(head + 1, row, 3);
        var total = row + 1;
        pen.Put(total, 2, "По району");
        for (var column = 3; column <= 6; column++)
            pen.Sum(total, column, head + 1, row);
        Deviation(total);
        pen.Total(total, 7);
        pen.Under(total + 2, 7, Outside(figures, form));
        pen.Page(head, head, 2);

        // No data counts as nothing, as it does in a sum.
        void Deviation(int at) => pen.Formula(at, 7, $"N(F{at})-C{at}", pen.Number(at, 6) - pen.Number(at, 3));
    }

    // An organisation that gives no return is in neither column, so that they can be compared.
    private static IEnumerable<string> Outside(QuarterFigures figures, FigureForm form)
    {
        var asked = figures.Asked.Select(r => r.Id).ToHashSet();
        var outside = form.Bodies.Where(b => !asked.Contains(b.OrganisationId)).ToList();
        if (outside.Count > 0)
            yield return $"Сведений не представляют, в таблицу не вошли: {string.Join(", ", outside.Select(b => $"{b.Name} (в реестре {b.InForce})"))}.";
    }

    public static void Roadmaps(SheetPen pen, QuarterFigures figures)
    {
        var head = pen.First;
        Duties(pen, head, "Дорожная карта", [.. figures.Roadmaps.Select(r => (r.Title, r.Duties))]);
        var second = head + figures.Roadmaps.Count + 4;
        List<(string Name, FigureDuties Duties)> lines =
        [
            .. figures.Asked.Where(r => r.Duties.Expected > 0).Select(r => (r.Name, r.Duties)),
        ];
        var rest = Minus(Sum(figures.Roadmaps.Select(r => r.Duties)), Sum(lines.Select(l => l.Duties)));
        if (rest.Expected > 0)
            lines.Add(("Другие исполнители: управление, методический центр, организации без сведений", rest));
        Duties(pen, second, "Организация", lines);
        pen.Under(second + lines.Count + 3, 7, [OnlyRoadmaps]);
        pen.Page(head, head, 2);
    }

    private static FigureDuties Sum(IEnumerable<FigureDuties> all) =>
        all.Aggregate(
            new FigureDuties(0, 0, 0, 0),
            (a, b) => new(a.Expected + b.Expected, a.InTime + b.InTime, a.Late + b.Late, a.Overdue + b.Overdue)
        );

    private static FigureDuties Minus(FigureDuties a, FigureDuties b) =>
        new(a.Expected - b.Expected, a.InTime - b.InTime, a.Late - b.Late, a.Overdue - b.Overdue);

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
        var rows = figures.Asked.ToList();
        var width = 2 + figures.ActKinds.Count;
        pen.Head(head, [("№", 5), ("Организация", 34), .. figures.ActKinds.Select(k => (k, 17.0))]);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = head + 1 + i;
            pen.Put(row, 1, i + 1);
            pen.Put(row, 2, rows[i].Name);
            for (var k = 0; k < rows[i].Acts.Count; k++)
            {
                pen.Put(row, 3 + k, rows[i].Acts[k]);
                if (rows[i].Acts[k] is "нет" or "устарел")
                    pen.Sheet.Cell(row, 3 + k).Style.Fill.BackgroundColor = XLColor.FromHtml(SheetPen.Noted);
            }
        }
        var last = head + rows.Count;
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
                var said = rows.Select(r => r.Acts.ElementAtOrDefault(column - 3));
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
