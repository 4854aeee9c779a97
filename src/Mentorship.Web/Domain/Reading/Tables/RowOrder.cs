using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Tells headings from activities, and puts the halves of broken rows together.</summary>
internal sealed class RowOrder(IReadOnlyList<BodyRow> rows)
{
    private const int LongestHeading = 700;
    private const int FewFull = 2;

    private readonly bool hasSections = rows.Any(r => r[ColumnRole.Section].Length > 0);
    private readonly bool numbered = rows.Count(r => r.Number.Length > 0) * 2 > rows.Count(r => !r.IsWide);

    private readonly bool capital = rows.Count(r => r.Title.Length > 0 && char.IsLower(r.Title[0])) * 4 < rows.Count;

    // The number stands beside the name of the section, once for all its rows.
    private readonly bool sectionsHaveNumbers =
        rows.Any(r => r[ColumnRole.Section].Length > 0 && r.Number.Length > 0)
        && rows.All(r => r.IsWide || r[ColumnRole.Section].Length > 0 == r.Number.Length > 0)
        && !RowsAreNumbered(rows);

    /// <summary>Headings and activities in their order.</summary>
    public IEnumerable<object> Read()
    {
        DraftActivity? last = null;
        string? stage = null;
        string? section = null;
        var told = new List<string>();
        DraftActivity? latest = null;
        for (var at = 0; at < rows.Count; at++)
        {
            var row = rows[at];
            if (Remark.Is(row))
            {
                (latest?.Row.Doubts ?? told).Add(Remark.Doubt(row.Title));
                continue;
            }
            if (IsHeading(row, at))
            {
                last = null;
                yield return Heading.Of(row.Number, row.Title, row.IsBold, row.Place);
                continue;
            }
            if (IsNew(row[ColumnRole.Stage], stage))
            {
                (stage, section, last) = (row[ColumnRole.Stage], null, null);
                yield return Heading.Of("", stage, row.IsBold, row.Place) with
                {
                    Kind = HeadingKind.Stage,
                };
            }
            if (IsNew(row[ColumnRole.Section], section))
            {
                section = row[ColumnRole.Section];
                yield return Heading.Of(sectionsHaveNumbers ? row.Number : "", section, row.IsBold, row.Place);
            }
            else if (last is not null && IsRest(row, last.Row))
            {
                Glue(last.Row, row);
                continue;
            }
            row.Doubts.AddRange(told);
            told.Clear();
            yield return latest = last = Activity(row);
        }
    }

    private static bool IsNew(string named, string? before) =>
        named.Length > 0 && (before is null || Text.Key(named) != Text.Key(before));

    // A section that is printed in every row leaves the numbers to the rows, unless they repeat with it.
    private static bool RowsAreNumbered(IReadOnlyList<BodyRow> rows)
    {
        var printed = rows.Where(r => r[ColumnRole.Section].Length > 0).ToList();
        var again = printed
            .Zip(printed.Skip(1))
            .Where(p => Text.Key(p.First[ColumnRole.Section]) == Text.Key(p.Second[ColumnRole.Section]))
            .ToList();
        return again.Count > 0
            ? again.Exists(p => p.First.Number != p.Second.Number)
            : printed.Count == rows.Count(r => !r.IsWide);
    }

    private bool IsHeading(BodyRow row, int at)
    {
        if (row.Title.Length is 0 or > LongestHeading || Remark.IsListed(row))
            return false;
        if (row.IsWide)
            return !IsBrokenOff(row);
        if (hasSections || !row.IsTitleAlone || row.GoesOn.Count > 0)
            return false;
        if (Heading.IsPlain(row.Title))
            return true;
        if (ItemNumber.Of(row.Number) is not { } number)
            return (row.IsBold || !char.IsLower(row.Title[0]) && OthersAreFull()) && !IsBrokenOff(row);
        return number.IsRoman && !AllRoman()
            || row.IsBold && OthersAreFull()
            || Next(at) is { } next && number.IsOver(next);
    }

    // The rest of a row that a page broke is written on from a small letter.
    private static bool IsBrokenOff(BodyRow row) => row.Number.Length == 0 && char.IsLower(row.Title[0]) && !row.IsBold;

    private ItemNumber? Next(int at) =>
        rows.Skip(at + 1)
            .Select(r => ItemNumber.Of(r.Number) ?? ItemNumber.Split(r.Title).Number)
            .FirstOrDefault(n => n is not null);

    private bool AllRoman() => rows.All(r => r.Number.Length == 0 || ItemNumber.Of(r.Number) is { IsRoman: true });

    private bool OthersAreFull() => rows.Count(r => r.HasMoreThanTitle) >= FewFull;

    private bool IsRest(BodyRow row, BodyRow before)
    {
        if (row.Number.Length > 0 || row.GoesOn.Contains(ColumnRole.Title))
            return false;
        if (row.Title.Length == 0)
            return true;
        if (Remark.IsListed(row))
            return true;
        if (
            !char.IsLower(row.Title[0])
            || before.Title.Length > 0 && char.IsLower(before.Title[0]) && !row.IsAfterBreak
        )
            return false;
        return row.IsAfterBreak && (numbered || capital) || row.IsTitleAlone || row.IsWide;
    }

    private static void Glue(BodyRow row, BodyRow rest)
    {
        var broken = rest.IsAfterBreak || rest.Title.Length > 0;
        string New(ColumnRole role) => rest.GoesOn.Contains(role) ? "" : rest[role];
        if (broken)
            foreach (var role in Enum.GetValues<ColumnRole>().Where(r => New(r).Length > 0))
                row.Set(
                    role,
                    role == ColumnRole.Responsible
                        ? Joining.Overlapping(row[role], rest[role])
                        : Joining.Halves(row[role], rest[role])
                );
        else
        {
            foreach (var role in Enum.GetValues<ColumnRole>().Where(r => New(r).Length > 0))
                if (role is not (ColumnRole.Deadline or ColumnRole.Responsible))
                    row.Set(role, GoingOn.Lines(row[role], rest[role]));
            var (deadline, responsible) = GoingOn.Join(
                (row[ColumnRole.Deadline], row[ColumnRole.Responsible]),
                (New(ColumnRole.Deadline), New(ColumnRole.Responsible))
            );
            row.Set(ColumnRole.Deadline, deadline);
            row.Set(ColumnRole.Responsible, responsible);
        }
        row.Doubts.Add(
            rest.IsAfterBreak
                ? "Строка разорвана страницей и собрана из двух частей: проверьте её текст."
                : $"За строкой следует обрывок без номера, он присоединён: «{Quotes.Inner(Shortened(rest))}»."
        );
    }

    private static string Shortened(BodyRow row)
    {
        var text = Text.Tidy(string.Join(' ', Enum.GetValues<ColumnRole>().Select(r => row[r]))) ?? "";
        return text.Length > 80 ? text[..80] + "…" : text;
    }

    private DraftActivity Activity(BodyRow row)
    {
        var printed = sectionsHaveNumbers ? "" : row.Number;
        if (ItemNumber.Of(printed) is { } number)
        {
            if (ItemNumber.IsDay(printed))
                row.Doubts.Add($"Таблица превратила номер в дату {printed}: прочитан как {number.Printed}.");
            // «1.1 | 1.1. Разработка …»
            if (ItemNumber.Split(row.Title) is ({ } twice, { Length: > 0 } title) && twice.Printed == number.Printed)
                row.Set(ColumnRole.Title, title);
            return new DraftActivity(number.Printed, row);
        }
        if (printed.Length == 0 && ItemNumber.Split(row.Title) is ({ } own, { Length: > 0 } rest))
        {
            if (numbered)
                row.Doubts.Add($"Номер {own.Printed} стоит в ячейке мероприятия.");
            row.Set(ColumnRole.Title, rest);
            return new DraftActivity(own.Printed, row);
        }
        if (printed.Length == 0 && numbered && !sectionsHaveNumbers && !row.GoesOn.Contains(ColumnRole.Number))
            row.Doubts.Add("Номер строки не напечатан.");
        return new DraftActivity(Text.Tidy(printed), row);
    }
}
