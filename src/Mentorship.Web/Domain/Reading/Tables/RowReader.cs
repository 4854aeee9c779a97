using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Puts the cells of a row under the roles of the columns, by the grid, and by what they say where the grid lies.</summary>
internal sealed class RowReader(CellMeaning meaning, IReadOnlyList<Column> columns)
{
    private readonly CellPlaces places = new(meaning);
    private readonly BeginAndEnd window = new(columns);
    private readonly MarkedPeriods periods = new(columns);
    private readonly ColumnRole[] roles = [.. columns.Select(OtherColumns.Role)];
    private readonly YearColumns years = new(columns, meaning);
    private readonly Dictionary<ColumnRole, string> above = [];

    // The last words under each role, for marks that say them once more.
    private readonly Dictionary<ColumnRole, string> said = [];
    private bool isUnderHeading;

    public BodyRow Read(SourceRow row, SourcePlace place, bool afterBreak, int[]? moved)
    {
        var lines = row.Cells.Where(c => !c.IsEmpty).ToList();
        var read = new BodyRow
        {
            Place = place,
            IsAfterBreak = afterBreak,
            IsBold = lines.Count > 0 && lines.TrueForAll(c => c.IsBold),
            IsCentered = lines.Count > 0 && lines[^1].Paragraphs.All(p => p.IsCentered),
        };
        if (lines.Count <= 2 && Wide(row, lines) is { } wide)
        {
            read.IsWide = true;
            read.Set(ColumnRole.Title, wide.Text);
            if (lines.Count == 2)
                read.Set(ColumnRole.Number, lines[0].Text);
            isUnderHeading = true;
            return read;
        }
        if (moved is not null || IsShort(row))
            ByWords(read, row, moved);
        else
            ByGrid(read, row);
        foreach (var role in Ditto.Roles.Where(r => Ditto.Is(read[r])))
            Repeat(read, role);
        if (moved is null)
            Unshift(read);
        foreach (var role in roles)
            if (!read.GoesOn.Contains(role))
                above[role] = read[role];
        foreach (var role in Ditto.Roles.Where(r => !ActivityReader.IsMissing(read[r])))
            said[role] = read[role];
        isUnderHeading = false;
        return read;
    }

    private void Repeat(BodyRow read, ColumnRole role)
    {
        if (!said.TryGetValue(role, out var words))
            return;
        // Another section begins here: whoever wrote the mark may have meant something else.
        if (isUnderHeading)
            read.Doubts.Add(
                $"{RoleWords.Names([role])}: «{Quotes.Inner(read[role])}» понято как в строке выше, «{Quotes.Inner(Text.Tidy(words)!)}»."
            );
        read.Set(role, words);
    }

    // «2. Раздел» over all columns, or a number and a text over all the rest.
    private SourceCell? Wide(SourceRow row, List<SourceCell> lines)
    {
        var last = lines.LastOrDefault();
        if (
            last is null
            || lines.Count == 2 && !meaning.IsNumber(lines[0].Text)
            || lines.Count == 1 && meaning.IsNumber(last.Text)
        )
            return null;
        var width = Math.Max(columns[^1].End, row.Width);
        var alone = row.Cells.Count == 1 && columns.Count > 2;
        return
            last.Merge == DownMerge.None
            && (alone || last.Span > 1 && last.Span * 5 >= (width - lines.Take(lines.Count - 1).Sum(c => c.Span)) * 3)
            ? last
            : null;
    }

    private bool IsShort(SourceRow row) =>
        row.Cells.Count < columns.Count && row.Cells.All(c => c.Span == 1) && row.Cells is not [{ Column: > 0 }, ..];

    private void ByGrid(BodyRow read, SourceRow row)
    {
        List<string> marked = [];
        foreach (var cell in row.Cells)
        {
            var under = Enumerable
                .Range(0, columns.Count)
                .Where(i => Overlap(cell, columns[i]) * 2 >= columns[i].Span && Overlap(cell, columns[i]) > 0)
                .ToList();
            if (under.Count == 0)
                under =
                [
                    .. Enumerable.Range(0, columns.Count).OrderByDescending(i => Overlap(cell, columns[i])).Take(1),
                ];
            if (cell.Merge == DownMerge.GoesOn)
                Continue(read, under);
            else if (periods.Holds(under))
                read.Add(ColumnRole.Deadline, cell.IsEmpty ? "" : periods.When(under, cell.Text), ", ");
            else if (years.Holds(under))
                read.Add(ColumnRole.Deadline, years.When(under, cell.Text), YearColumns.Between);
            else if (
                under.Count == 1
                && MarkedPeriods.IsMark(cell.Text)
                && !Ditto.Is(cell.Text)
                && !ActivityReader.IsMissing(cell.Text)
                && columns[under[0]] is { Head.Length: > 0 } column
                && (column.Role == ColumnRole.Deadline || HeadWords.Role(column.Head) is null)
            )
                marked.Add(columns[under[0]].Head);
            else if (under.Count == 1 && window.Joins(under[0]))
                read.Set(
                    ColumnRole.Deadline,
                    BeginAndEnd.Join(read[ColumnRole.Deadline], Words(ColumnRole.Deadline, cell.Text))
                );
            else if (under.Count == 1 || cell.IsEmpty)
                Put(read, under[0], cell.Text);
            else
                Joined(read, cell.Text, under);
        }
        if (marked.Count > 0)
            read.Doubts.Add(
                $"Отметки стоят под «{string.Join("», «", marked.Select(Quotes.Inner))}»: напишите словами, что они значат."
            );
    }

    private static int Overlap(SourceCell cell, Column column) =>
        Math.Min(cell.Column + cell.Span, column.End) - Math.Max(cell.Column, column.Start);

    private void Continue(BodyRow read, List<int> under)
    {
        foreach (var role in under.Select(i => roles[i]))
        {
            read.GoesOn.Add(role);
            // A number, a section and its stage are said once; a deadline or somebody responsible is meant for every row.
            if (role is not (ColumnRole.Number or ColumnRole.Section or ColumnRole.Stage))
                read.Set(role, above.GetValueOrDefault(role, ""));
        }
    }

    // One cell over several columns: it is what it says.
    private void Joined(BodyRow read, string text, List<int> under)
    {
        var best = under.MaxBy(i => places.Fit(text, roles[i]));
        if (roles[best] == ColumnRole.Number)
            best = under.FirstOrDefault(i => roles[i] == ColumnRole.Title, best);
        Put(read, best, text);
        var others = under.Where(i => i != best).Select(i => roles[i]).Where(r => r != ColumnRole.Other).ToList();
        if (others.Count > 0)
            read.Doubts.Add(
                $"{RoleWords.Names([roles[best], .. others])}: в строке это одна ячейка, проверьте, к чему относится её текст."
            );
    }

    private void ByWords(BodyRow read, SourceRow row, int[]? moved)
    {
        var texts = row.Cells.Select(c => c.Text).ToList();
        var found = moved is not null && moved.Length == texts.Count ? moved : places.Find([texts], roles);
        foreach (var (cell, at) in row.Cells.Zip(found))
            if (cell.Merge == DownMerge.GoesOn)
                Continue(read, [at]);
            else if (window.Joins(at))
                read.Add(roles[at], Words(roles[at], cell.Text), " – ");
            else
                Put(read, at, cell.Text);
        foreach (var role in roles.Where((_, i) => !found.Contains(i)))
            read.Lost.Add(role);
    }

    // A cell was lost and those behind it stand one place to the left, the last one empty.
    private void Unshift(BodyRow read)
    {
        var (deadline, responsible) = (read[ColumnRole.Deadline], read[ColumnRole.Responsible]);
        if (!roles.Contains(ColumnRole.Deadline) || !roles.Contains(ColumnRole.Responsible) || read.GoesOn.Count > 0)
            return;
        var swapped =
            meaning.IsParties(deadline)
            && !meaning.IsDeadline(deadline)
            && (responsible.Length == 0 || meaning.IsDeadline(responsible));
        var moved = deadline.Length == 0 && meaning.IsDeadline(responsible) && !meaning.IsParties(responsible);
        if (!swapped && !moved)
            return;
        read.Set(ColumnRole.Deadline, responsible);
        read.Set(ColumnRole.Responsible, deadline);
        read.Doubts.Add("Срок и ответственный стоят не в своих колонках: прочитано по смыслу, проверьте.");
    }

    // What is no column of its own is told with the name of its column.
    private void Put(BodyRow read, int at, string text)
    {
        if (roles[at] == ColumnRole.Other)
            read.Add(ColumnRole.Other, OtherColumns.Said(columns[at], text), OtherColumns.Between);
        else if (roles[at] == ColumnRole.TitleAndDeadline)
        {
            var (title, deadline) = TitleWithDeadline.Part(text, meaning);
            read.Add(ColumnRole.Title, title);
            read.Add(ColumnRole.Deadline, deadline);
            if (deadline.Length > 0)
                read.Doubts.Add(
                    $"Мероприятие и срок стоят в одной ячейке: сроком взято «{Quotes.Inner(Text.Tidy(deadline)!)}»."
                );
        }
        else
            read.Add(roles[at], Words(roles[at], text));
    }

    // Excel makes days of numbers, and numbers of days.
    private static string Words(ColumnRole role, string text) =>
        role == ColumnRole.Deadline && SerialDay.Of(text) is { } day ? day : text;
}
