using System.Globalization;
using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Roadmaps;

/// <param name="Act">Place of the kind of act that is asked as evidence.</param>
/// <param name="Function">Place of the function whose appointment is asked.</param>
public sealed record ScriptRow(
    string? Section,
    string Number,
    ActivityText Text,
    int? Act = null,
    int? Function = null
);

/// <summary>Reads the written rows; the words in braces become years, days and names of the district.</summary>
public sealed partial class RoadmapScript(YearKind kind, int year, IReadOnlyDictionary<string, string> names)
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    public IEnumerable<ScriptRow> Read(string written) =>
        written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Row);

    public ScriptRow Row(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        if (cells[0].StartsWith('#'))
            return new(cells[1], cells[0].TrimStart('#', ' '), new(null, null));
        var text = new ActivityText(
            cells[0],
            cells[1],
            cells[2],
            cells[3],
            Enum.Parse<ResultKind>(cells[4]),
            Fill(cells[5]),
            Fill(cells[6])
        );
        var asked = cells[7].Split(' ');
        return new(
            null,
            cells[0],
            text,
            asked[0] == "act" ? int.Parse(asked[1], Russian) : null,
            asked[0] == "function" ? int.Parse(asked[1], Russian) : null
        );
    }

    private string Fill(string words) =>
        Braces()
            .Replace(
                words,
                found =>
                    found.Value[1..^1] switch
                    {
                        "Y" => $"{year}",
                        "Y1" => $"{year + 1}",
                        ['D', ':', .. var day] => Words(Working(Day(day))),
                        ['W', ':', .. var day] => Week(Day(day)),
                        var name => names[name],
                    }
            )
            .Replace('¶', '\n');

    // January of a school year is in its second calendar year.
    private DateOnly Day(string monthAndDay)
    {
        var (month, day) = (int.Parse(monthAndDay[..2], Russian), int.Parse(monthAndDay[3..], Russian));
        return new(kind == YearKind.School && month < 9 ? year + 1 : year, month, day);
    }

    private static DateOnly Working(DateOnly day) => WorkingDays.IsWorking(day) ? day : WorkingDays.After(day, 1);

    private static string Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return $"{monday.Day}–{Words(monday.AddDays(4))}";
    }

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy 'г.'", Russian);

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Braces();
}
