using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Post and name under an order.</summary>
internal static partial class Signature
{
    private const int MostLines = 7;
    private const int LongestLine = 160;

    public static bool Begins(List<Line> lines, int at)
    {
        var line = NamesInText.Signed(lines[at].Flat);
        if (
            line.Length is 0 or > LongestLine
            || lines[at].IsListed
            || Points.IsPoint(lines[at])
            || !Post().IsMatch(line)
            || line[^1] is ':' or ';'
            || IsOfList(lines, at)
        )
            return false;
        if (NamesInText.AtEnd(line).Success || lines[at].From.IsBold)
            return true;
        // The name may stand lower; a sentence that goes on from the line before has no post at its beginning.
        var next = lines.Skip(at + 1).Where(l => !l.IsEmpty).Take(MostLines).ToList();
        return next.Exists(l =>
                NamesInText.AtEnd(NamesInText.Signed(l.Flat)).Success
                && l.Flat.Length < LongestLine
                && !Points.IsPoint(l)
            ) && !line.EndsWith('.')
            || !line.EndsWith('.') && (at == 0 || lines[at - 1].IsEmpty);
    }

    // «в составе: / председатель – Иванова А. П.»: a list goes on, nobody signs.
    private static bool IsOfList(List<Line> lines, int at) =>
        at > 0 && lines[at - 1].Flat is [.., ':' or ';'] || NamesInText.AfterSign(lines[at].Flat) && !IsLast(lines, at);

    // «Начальник управления: Иванова А. П.» with nothing of the order behind it.
    private static bool IsLast(List<Line> lines, int at) =>
        lines[at].Flat[^1] is not (';' or ',')
        && (lines.Skip(at + 1).FirstOrDefault(l => !l.IsEmpty) is not { } next || Stamps.IsStart(next.Flat));

    public static ReadSigner Read(List<Line> lines, ref int at)
    {
        while (at < lines.Count && lines[at].IsEmpty)
            at++;
        if (at >= lines.Count || !Begins(lines, at))
            return new ReadSigner(null, null);
        var post = new List<string>();
        for (var taken = 0; at < lines.Count && taken < MostLines; at++, taken++)
        {
            var line = lines[at];
            if (line.IsEmpty)
            {
                // «Начальник», a gap for the seal, «И. И. Иванов»
                var name = lines.Skip(at).FirstOrDefault(l => !l.IsEmpty);
                if (
                    name is null
                    || !NamesInText.IsName(NamesInText.Signed(name.Flat))
                    || !name.Flat.Contains('.', StringComparison.Ordinal)
                )
                    break;
                continue;
            }
            if (Stamps.IsStart(line.Flat) || post.Count > 0 && IsWriter(lines, at))
                break;
            var words = NamesInText.Signed(line.Flat);
            if (NamesInText.AtEnd(words) is { Success: true } found)
            {
                post.Add(words[..found.Index]);
                at++;
                return new ReadSigner(Post(post), found.Value);
            }
            post.Add(words);
        }
        return new ReadSigner(Post(post), null);
    }

    // «Иванова Анна Петровна / (39000) 2-22-22» is who wrote the paper.
    private static bool IsWriter(List<Line> lines, int at) =>
        Phone().IsMatch(lines[at].Flat)
        || NamesInText.IsName(lines[at].Flat)
            && lines.Skip(at + 1).FirstOrDefault(l => !l.IsEmpty) is { } next
            && Phone().IsMatch(next.Flat);

    [GeneratedRegex(@"\(\d{3,}|\bтел|\d{1,3}-\d{2}-\d{2}|^исп(?:олнитель|\.)|@", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Phone();

    private static string? Post(List<string> lines) =>
        Text.Tidy(string.Join(' ', lines))?.Trim('_', ' ', ',', ':', '–', '—');

    [GeneratedRegex(
        @"^(?:и\.?\s?о\.?\s|врио\s|вр\.\s?и\.\s?о\.\s)?(?:начальник|руководител[ья]|директор|заведующ|глава|заместител|председател|исполняющ|ректор|министр|первый заместител|консультант|главный специалист)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Post();
}
