using System.Globalization;
using ClosedXML.Excel;
using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;

namespace Mentorship.Web.Documents.Quarter;

/// <summary>«Сводный отчёт»: organisations × columns of the return, totals by kind and of the district as formulas, footnotes.</summary>
internal sealed class DistrictSheet(SheetPen pen, QuarterFigures figures)
{
    // №, organisation, kind, state of its return.
    private const int Kept = 4;
    private readonly List<FigureColumn> columns = [.. figures.Columns];
    private readonly List<string> notes = [];
    private int head;
    private int first;
    private int last;

    private int PairsColumn => Kept + columns.FindLastIndex(c => Cells.IsOfForm(c.Key)) + 2;

    private int Width => Kept + columns.Count + 2;

    public void Write()
    {
        (head, first) = (pen.First, pen.First + 2);
        last = first + figures.Rows.Count - 1;
        Heads();
        for (var i = 0; i < figures.Rows.Count; i++)
            Row(first + i, i + 1, figures.Rows[i]);
        pen.Body(first, last, Width);
        var bottom = Totals();
        Notes(bottom + 2);
        pen.Bars(first, last, PairsColumn);
        if (Column(Cells.Mentees) is { } mentees)
            pen.Bars(first, last, mentees);
        Names();
        if (figures.Rows.Count > 0)
            pen.Sheet.Range(head + 1, 1, last, Width).SetAutoFilter();
        pen.Page(head, head + 1, 2, XLPaperSize.A3Paper, wide: 2);
    }

    // The sum of all forms stands after the last of them.
    private int Place(int index) => Kept + 1 + index + (Kept + 1 + index >= PairsColumn ? 1 : 0);

    private int? Column(string key) => columns.FindIndex(c => c.Key == key) is >= 0 and var at ? Place(at) : null;

    private void Heads()
    {
        (string Name, double Width)[] kept = [("№", 5), ("Организация", 28), ("Вид", 20), ("Сведения", 13)];
        for (var i = 0; i < kept.Length; i++)
        {
            pen.Put(head, i + 1, kept[i].Name);
            pen.Sheet.Range(head, i + 1, head + 1, i + 1).Merge();
            pen.Sheet.Column(i + 1).Width = kept[i].Width;
        }
        for (var i = 0; i < columns.Count; i++)
        {
            pen.Put(head + 1, Place(i), columns[i].Head);
            pen.Sheet.Column(Place(i)).Width = columns[i].Kind == CellKind.Words ? 26 : 10.5;
        }
        pen.Put(head + 1, PairsColumn, "Всего пар и групп");
        pen.Sheet.Column(PairsColumn).Width = 10.5;
        pen.Put(head, Width, "Сноски");
        pen.Sheet.Range(head, Width, head + 1, Width).Merge();
        pen.Sheet.Column(Width).Width = 10;
        foreach (var block in columns.GroupBy(c => c.Block))
        {
            var (from, to) = (Column(block.First().Key)!.Value, Column(block.Last().Key)!.Value);
            pen.Put(head, from, block.Key.Name());
            pen.Sheet.Range(head, from, head, to).Merge();
        }
        pen.Heads(head, head + 1, Width);
        pen.Sheet.Range(head, Kept + 1, head + 1, Width).Style.Alignment.Horizontal =
            XLAlignmentHorizontalValues.Center;
        pen.Sheet.Row(head + 1).Height = 66;
    }

    private void Row(int row, int number, FigureRow of)
    {
        pen.Put(row, 1, number);
        pen.Put(row, 2, of.Name);
        pen.Put(row, 3, of.Kind.Group());
        pen.Put(row, 4, of.State.Name());
        var marks = new List<int>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (of.Values.TryGetValue(columns[i].Key, out var value))
                Cell(row, Place(i), columns[i], value);
            foreach (var note in of.Notes.Where(n => n.Key == columns[i].Key))
            {
                marks.Add(Note($"{of.Name}, «{columns[i].Name}»: {note.Words}"));
                pen.Sheet.Cell(row, Place(i)).Style.Fill.BackgroundColor = XLColor.FromHtml(SheetPen.Noted);
            }
        }
        foreach (var note in of.Notes.Where(n => n.Key is null))
            marks.Add(Note($"{of.Name}: {note.Words}"));
        if (of.Pairs is { } pairs)
            pen.Formula(row, PairsColumn, $"SUM({Letters(FormsFrom)}{row}:{Letters(PairsColumn - 1)}{row})", pairs);
        else if (of.State != ReturnState.Excused)
            pen.NoData(row, PairsColumn);
        if (marks.Count > 0)
            pen.Put(row, Width, string.Join(", ", marks));
    }

    private int FormsFrom => Place(Math.Max(0, columns.FindIndex(c => Cells.IsOfForm(c.Key))));

    private void Cell(int row, int column, FigureColumn of, string? value)
    {
        if (
            of.Kind == CellKind.Number
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        )
            pen.Put(row, column, number);
        else if (value is not null)
            pen.Put(row, column, value);
        else
            pen.NoData(row, column);
    }

    private int Note(string words)
    {
        notes.Add(words);
        return notes.Count;
    }

    private int Totals()
    {
        var row = last;
        var kinds = figures.Rows.Select(r => r.Kind.Group()).Distinct().ToList();
        if (kinds.Count > 1)
            foreach (var kind in kinds)
            {
                pen.Put(++row, 2, kind);
                Each(
                    row,
                    letters => $"SUMIF($C${first}:$C${last},\"{kind}\",{letters}{first}:{letters}{last})",
                    of => of.Kind.Group() == kind
                );
                pen.Total(row, Width);
            }
        pen.Put(++row, 2, "По району");
        if (last >= first)
            Each(row, letters => $"SUM({letters}{first}:{letters}{last})", _ => true);
        pen.Total(row, Width);
        return row;
    }

    private void Each(int row, Func<string, string> formula, Func<FigureRow, bool> counts)
    {
        for (var i = 0; i < columns.Count; i++)
            if (columns[i].Kind == CellKind.Number)
                Sum(Place(i), of => of.Values.ContainsKey(columns[i].Key));
        Sum(PairsColumn, of => of.State != ReturnState.Excused);

        // Where nobody gave a figure there is nothing to add up; where nobody was asked the cell stays empty.
        void Sum(int column, Func<FigureRow, bool> isAsked)
        {
            var rows = figures.Rows.Index().Where(r => counts(r.Item)).ToList();
            var given = rows.FindAll(r => pen.HasNumber(first + r.Index, column));
            if (given.Count > 0)
                pen.Formula(row, column, formula(Letters(column)), given.Sum(r => pen.Number(first + r.Index, column)));
            else if (rows.Exists(r => isAsked(r.Item)))
                pen.NoData(row, column);
        }
    }

    private void Notes(int row)
    {
        for (var i = 0; i < notes.Count; i++)
            pen.Put(row + i, 2, $"{i + 1}. {notes[i]}");
    }

    private void Names()
    {
        pen.Name("Организации", first, last, 2);
        pen.Name("Всего_пар", first, last, PairsColumn);
        if (Column(Cells.Mentees) is { } mentees)
            pen.Name("Наставляемые", first, last, mentees);
        if (Column(Cells.StudentMentors) is { } mentors)
            pen.Name("Наставники_ученики", first, last, mentors);
        if (Column(Cells.TeacherMentors) is { } teachers)
            pen.Name("Педагоги_наставники", first, last, teachers);
    }

    private static string Letters(int column) => CellWriter.Letters(column - 1);
}
