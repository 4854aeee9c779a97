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
        if (IsNameFirst(lines, at) || IsNameAbove(lines, at) || IsElectronic(lines[at]))
            return true;
        var line = NamesInText.Signed(lines[at].Flat);
        if (
            line.Length is 0 or > LongestLine
            || lines[at].IsListed
            || Points.IsPoint(lines[at])
            || !Post().IsMatch(line)
            || line[^1] == ';'
            || line[^1] == ':' && !IsOverName(lines, at)
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
    private static bool IsLast(List<Line> lines, int at)
    {
        if (lines[at].Flat[^1] is ';' or ',')
            return false;
        var next = lines.FindIndex(at + 1, l => !l.IsEmpty);
        return next < 0
            || Stamps.IsStart(lines[next].Flat)
            || Points.IsTitleOfRoadmap(lines[next])
            || Acquainted().IsMatch(lines[next].Flat)
            || IsWriter(lines, next);
    }

    // «Иванова А. П., начальник управления» under a finished sentence; several of them are a list.
    private static bool IsNameFirst(List<Line> lines, int at)
    {
        if (!NameFirst(lines[at]).Success)
            return false;
        var before = lines.Take(at).LastOrDefault(l => !l.IsEmpty);
        var after = lines.Skip(at + 1).FirstOrDefault(l => !l.IsEmpty);
        return before?.Flat[^1] == '.' && (after is null || !NameFirst(after).Success && !Points.IsPoint(after));
    }

    // «Начальник управления:» with a name and nothing else under it.
    private static bool IsOverName(List<Line> lines, int at) =>
        lines.FindIndex(at + 1, l => !l.IsEmpty) is >= 0 and var next
        && IsNameAlone(lines[next])
        && IsLast(lines, next);

    // «И. И. Иванов» over «Начальник управления».
    private static bool IsNameAbove(List<Line> lines, int at) =>
        IsNameAlone(lines[at])
        && lines.FindIndex(at + 1, l => !l.IsEmpty) is >= 0 and var next
        && lines[next].Flat is { Length: < LongestLine } post
        && post[^1] is not (':' or ';' or '.')
        && Post().IsMatch(post)
        && !NamesInText.AtEnd(post).Success
        && IsLast(lines, next);

    private static bool IsNameAlone(Line line) =>
        !line.IsListed
        && NamesInText.IsName(NamesInText.Signed(line.Flat))
        && line.Flat.Contains('.', StringComparison.Ordinal);

    private static Match NameFirst(Line line) =>
        line.IsListed || line.Flat.Length > LongestLine ? Match.Empty : NameAndPost().Match(line.Flat);

    private static bool IsElectronic(Line line) =>
        !line.IsListed && line.Flat.Length < LongestLine && Electronic().IsMatch(line.Flat);

    public static ReadSigner Read(List<Line> lines, ref int at)
    {
        while (at < lines.Count && (lines[at].IsEmpty || IsElectronic(lines[at])))
            at++;
        if (at >= lines.Count || !Begins(lines, at))
            return new ReadSigner(null, null);
        if (IsNameFirst(lines, at) && NameFirst(lines[at++]).Groups is var first)
            return new ReadSigner(Post([first["post"].Value]), first["name"].Value);
        if (IsNameAbove(lines, at))
        {
            var name = NamesInText.Signed(lines[at].Flat);
            at = lines.FindIndex(at + 1, l => !l.IsEmpty) + 1;
            return new ReadSigner(Post([lines[at - 1].Flat]), name);
        }
        var post = new List<string>();
        for (var taken = 0; at < lines.Count && taken < MostLines; at++, taken++)
        {
            var line = lines[at];
            if (IsGap(line))
            {
                // «Начальник», a gap for the seal, «И. И. Иванов»
                var name = lines.Skip(at).FirstOrDefault(l => !IsGap(l));
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
            && Phone().IsMatch(next.Flat)
            && !Writer().IsMatch(next.Flat);

    // Nothing but the place of a seal or of a signature.
    private static bool IsGap(Line line) =>
        line.IsEmpty || NamesInText.Signed(line.Flat).Length == 0 || IsElectronic(line);

    [GeneratedRegex(@"\(\d{3,}|\bтел|\d{1,3}-\d{2}-\d{2}|^исп(?:олнитель|\.)|@", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Phone();

    // Who wrote the paper is named there: the name above is another one's.
    [GeneratedRegex(@"^(?:исп(?:олнитель|\.)|подготовил)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Writer();

    [GeneratedRegex(@"^(?:с\s+\p{L}+\s+)?ознакомлен", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Acquainted();

    [GeneratedRegex(
        @"^(?:подлинник\s+электронн|(?:документ|подписано?)\s.{0,40}(?:электронн\w+\s(?:цифров\w+\s)?подпис|\bЭП\b|\bЭЦП\b)|документ\s+подписан$|электронной\s+(?:цифровой\s+)?подписью$|сертификат\s?(?::|№|[\dA-F]{4,})|владелец(?::|\s+[А-ЯЁ])|действител\w+\s?:?\s?с\s+\d)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Electronic();

    private static string? Post(List<string> lines) =>
        Text.Tidy(string.Join(' ', lines))?.Trim('_', ' ', ',', ':', '–', '—');

    private const string Posts =
        @"(?:и\.?\s?о\.?\s|врио\s|вр\.\s?и\.\s?о\.\s)?(?:начальник|руководител[ья]|директор|заведующ|глава|заместител|председател|исполняющ|ректор|министр|первый заместител|консультант|главный специалист)";

    [GeneratedRegex(
        @"^(?<name>[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.\s?)?[А-ЯЁ][а-яё-]+|[А-ЯЁ][а-яё-]+\s[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?|(?:[А-ЯЁ][а-яё-]+\s){2}[А-ЯЁ][а-яё]+(?:вич|вна|ич|чна))\s?[,–—-]\s(?<post>"
            + Posts
            + @"[^;]*)(?<![;,.])$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex NameAndPost();

    [GeneratedRegex("^" + Posts, RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Post();
}
