using System.Text;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Roadmaps.Editing;

/// <summary>A row of a table that was copied from a document; <see cref="Problem"/> says why it cannot be taken.</summary>
public sealed record PastedRow(int Line, ActivityText Words, string? Problem);

/// <summary>Rows of Word or Excel as the clipboard gives them: cells between tabs, a cell with line breaks in quotes.</summary>
public static partial class PastedRows
{
    public const int Most = 300;

    private enum Cell
    {
        Number,
        Title,
        Result,
        Deadline,
        Responsible,
    }

    public static IReadOnlyList<PastedRow> Read(string? text)
    {
        var rows = Split(text ?? "").Where(r => r.Cells.Any(c => c.Length > 0)).ToList();
        if (rows.Count == 0)
            return [];
        var order = Heading(rows[0].Cells);
        if (order is not null)
            rows.RemoveAt(0);
        return [.. rows.Select(r => Row(r.Line, r.Cells, order ?? Guess(r.Cells)))];
    }

    private static PastedRow Row(int line, IReadOnlyList<string> cells, IReadOnlyList<Cell?> order)
    {
        string? Of(Cell cell)
        {
            var found = order
                .Zip(cells)
                .Where(c => c.First == cell)
                .Select(c => c.Second)
                .FirstOrDefault(c => c.Length > 0);
            return found;
        }
        var (title, details) = Headed(Of(Cell.Title));
        var words = new ActivityText(
            Of(Cell.Number),
            title,
            details,
            Result: Of(Cell.Result),
            ResultKind: ResultWords.KindOf(Of(Cell.Result)),
            Deadline: Of(Cell.Deadline),
            Responsible: Of(Cell.Responsible)
        );
        return new(line, words, Problem(words));
    }

    // The first line is what the activity is called, the rest says how; a line that goes on with a small letter was only broken.
    private static (string? Title, string? Details) Headed(string? cell)
    {
        if (cell is null)
            return (null, null);
        string[] lines = [.. cell.Split('\n', StringSplitOptions.TrimEntries).Where(l => l.Length > 0)];
        var own = 1;
        while (own < lines.Length && char.IsLower(lines[own][0]))
            own++;
        return (string.Join(' ', lines.Take(own)), own < lines.Length ? string.Join('\n', lines.Skip(own)) : null);
    }

    private static string? Problem(ActivityText words)
    {
        if (string.IsNullOrWhiteSpace(words.Title))
            return "нет названия мероприятия";
        (string Name, string? Text, int Most)[] cells =
        [
            ("номер", words.Number, Section.NumberMaxLength),
            ("название", words.Title, Activity.TitleMaxLength),
            ("подробности", words.Details, Activity.DetailsMaxLength),
            ("результат", words.Result, Activity.ResultMaxLength),
            ("срок", words.Deadline, Activity.DeadlineMaxLength),
            ("ответственные", words.Responsible, Activity.ResponsibleMaxLength),
        ];
        var longer = Array.Find(cells, c => c.Text?.Length > c.Most);
        return longer.Name is null ? null : $"{longer.Name}: длиннее {longer.Most} знаков";
    }

    // A heading names its columns itself; a column that it names otherwise is left out.
    private static IReadOnlyList<Cell?>? Heading(IReadOnlyList<string> cells)
    {
        IReadOnlyList<Cell?> named = [.. cells.Select(Name)];
        return cells.Count > 1 && named.Count(c => c is not null) >= 2 && cells.All(c => c.Length < 60) ? named : null;
    }

    private static Cell? Name(string cell)
    {
        var key = Domain.Text.Key(cell);
        return cell.Trim().StartsWith('№') || key is "П П" or "НОМЕР" ? Cell.Number
            : key.StartsWith("МЕРОПРИЯТИ", StringComparison.Ordinal)
            || key.StartsWith("НАИМЕНОВАНИЕ", StringComparison.Ordinal)
            || key.StartsWith("СОДЕРЖАНИЕ", StringComparison.Ordinal)
                ? Cell.Title
            : key.Contains("РЕЗУЛЬТАТ", StringComparison.Ordinal) ? Cell.Result
            : key.StartsWith("СРОК", StringComparison.Ordinal) ? Cell.Deadline
            : key.StartsWith("ОТВЕТСТВЕНН", StringComparison.Ordinal)
            || key.StartsWith("ИСПОЛНИТЕЛ", StringComparison.Ordinal)
                ? Cell.Responsible
            : null;
    }

    private static IReadOnlyList<Cell?> Guess(IReadOnlyList<string> cells)
    {
        var numbered = cells.Count > 1 && (cells[0].Length == 0 || PrintedNumber().IsMatch(cells[0]));
        List<Cell?> order = numbered ? [Cell.Number] : [];
        order.AddRange(
            (cells.Count - order.Count) switch
            {
                1 => [Cell.Title],
                2 => [Cell.Title, Cell.Deadline],
                3 => [Cell.Title, Cell.Deadline, Cell.Responsible],
                _ => [Cell.Title, Cell.Result, Cell.Deadline, Cell.Responsible],
            }
        );
        return order;
    }

    private static List<(int Line, List<string> Cells)> Split(string text)
    {
        List<(int, List<string>)> rows = [];
        List<string> cells = [];
        var cell = new StringBuilder();
        var (line, first, quoted) = (1, 1, false);
        void EndCell()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
        void EndRow()
        {
            EndCell();
            rows.Add((first, cells));
            (cells, first) = ([], line);
        }
        text = text.ReplaceLineEndings("\n");
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == '\n')
                line++;
            if (sign == '"' && quoted && at + 1 < text.Length && text[at + 1] == '"')
                cell.Append(text[at++]);
            else if (sign == '"' && (quoted ? Ends(text, at) : cell.Length == 0 && Closes(text, at)))
                quoted = !quoted;
            else if (sign == '\t' && !quoted)
                EndCell();
            else if (sign == '\n' && !quoted)
                EndRow();
            else
                cell.Append(sign);
        }
        EndRow();
        return rows;
    }

    private static bool Ends(string text, int at) => at + 1 == text.Length || text[at + 1] is '\t' or '\n';

    // «"Школа наставника"» begins with a quote too, but no tab or line end follows the second one.
    private static bool Closes(string text, int at)
    {
        for (var next = text.IndexOf('"', at + 1); next > 0; next = text.IndexOf('"', next + 1))
        {
            if (next + 1 < text.Length && text[next + 1] == '"')
                next++;
            else
                return Ends(text, next);
        }
        return false;
    }

    [GeneratedRegex(@"^\s*(?:\d+|[IVXLivxl]+)(?:[.\-]\d+)*[.)]?\s*$", RegexOptions.None, 1000)]
    private static partial Regex PrintedNumber();
}
