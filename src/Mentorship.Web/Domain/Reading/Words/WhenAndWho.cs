using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Words;

/// <summary>«до 1 октября, школы» of one column, parted by what the words say.</summary>
internal sealed partial class WhenAndWho(CellMeaning meaning)
{
    private const double FewParties = 0.3;

    public (string Deadline, string Responsible) Part(string both)
    {
        var parted = both.Split(both.Contains('\n', StringComparison.Ordinal) ? '\n' : ';')
            .Select(l => l.Trim())
            .Where(l => l.Length > 0)
            .Select(Line)
            .ToList();
        return (Joined(parted.Select(p => p.Deadline)), Joined(parted.Select(p => p.Responsible)));
    }

    private static string Joined(IEnumerable<string> lines) => string.Join('\n', lines.Where(l => l.Length > 0));

    // «Апрель 2022 г., МЦ, школы», «МЦ / январь»: all that says when stands on one side of a sign.
    private (string Deadline, string Responsible) Line(string line)
    {
        var signs = Sign().Matches(line).ToList();
        var starts = signs.Select(s => s.Index + s.Length).Prepend(0).ToList();
        var ends = signs.Select(s => s.Index).Append(line.Length).ToList();
        var whens = starts.Zip(ends).Select(p => meaning.IsDeadline(line[p.First..p.Second].Trim())).ToList();
        var turn = whens.FindIndex(w => w != whens[0]);
        if (turn > 0 && whens.Skip(turn).All(w => w != whens[0]))
        {
            var (first, rest) = (line[..ends[turn - 1]].Trim(), line[starts[turn]..].Trim());
            var (when, who) = whens[0] ? (first, rest) : (rest, first);
            // «15 марта, актовый зал»: a place belongs to its day.
            if (!meaning.IsDeadline(line) || meaning.Parties(who) > FewParties)
                return (when, who);
        }
        return meaning.IsDeadline(line) ? (line, "") : ("", line);
    }

    [GeneratedRegex(@"\s?,(?!\d)\s?|\s/\s|(?<!\d)/|/(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Sign();
}
