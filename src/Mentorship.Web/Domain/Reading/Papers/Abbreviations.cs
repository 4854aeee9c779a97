using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading.Source;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>«Принятые сокращения», «(далее – ОУ)»: what the paper itself says its short words mean.</summary>
internal static partial class Abbreviations
{
    private const int LongestMeaning = 300;

    public static Dictionary<string, string> Find(IReadOnlyList<Line> lines, SourceDocument source)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var inBlock = false;
        foreach (var line in lines)
        {
            var heading = Heading().Match(line.Flat);
            var words = heading.Success ? heading.Groups["rest"].Value : line.Flat;
            var entries = Between().Split(words).Select(p => Entry().Match(p.Trim())).ToList();
            inBlock = heading.Success || inBlock && (line.IsEmpty || entries.Exists(e => e.Success));
            foreach (var entry in entries.Where(e => inBlock && e.Success))
                found.TryAdd(entry.Groups["short"].Value, entry.Groups["long"].Value.Trim(' ', ';', ',', '.'));
            foreach (Match further in Further().Matches(line.Flat))
                if (Spelled(further.Groups["long"].Value, further.Groups["short"].Value) is { } spelled)
                    found.TryAdd(further.Groups["short"].Value, spelled);
        }
        foreach (var table in source.Blocks.OfType<SourceTable>().Where(IsList))
        foreach (var row in table.Rows.Where(r => r.Cells.Count == 2 && Short().IsMatch(r.Cells[0].Text)))
            found.TryAdd(row.Cells[0].Text, Text.Tidy(row.Cells[1].Text) ?? "");
        return found;
    }

    /// <summary>Whom an abbreviation of the paper means: one body or many.</summary>
    public static PartyKind Kind(string meaning, PartyDirectory directory)
    {
        if (IsMany(meaning))
            return PartyKind.Group;
        var read = meaning.Length < LongestMeaning ? PartyReader.Read(meaning, directory).Parties : [];
        return
            read is [{ Kind: PartyKind.Group or PartyKind.Body } one]
            && !(one.Kinds.List is { Count: > 0 } kinds && kinds.All(k => k.SpeaksToDistrict()))
            ? one.Kind
            : PartyKind.Body;
    }

    /// <summary>The words are a plural: «методические центры».</summary>
    public static bool IsMany(string meaning) => Many().IsMatch(meaning);

    // «работа ведётся муниципальной методической службой (далее – ММС)»: as many words as the letters stand for.
    private static string? Spelled(string before, string letters)
    {
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var left = letters.Split(' ')[^1];
        for (var (at, to) = (words.Length - 1, left.Length - 1); at >= 0; at--)
        {
            var word = words[at].TrimStart('«', '"', '-');
            if (word.Length > 0 && char.ToUpperInvariant(word[0]) == left[to])
                to--;
            else if (word.Length > 3)
                return null;
            if (to < 0)
                return string.Join(' ', words.Skip(at)).Trim();
        }
        return null;
    }

    private static bool IsList(SourceTable table) =>
        table.Width == 2
        && table.Rows.Count > 1
        && table.Rows.Count(r => r.Cells.Count == 2 && Short().IsMatch(r.Cells[0].Text)) * 10 >= table.Rows.Count * 7;

    // A heading and no sentence: «Принятые сокращения», «Сокращения: ММС – …».
    [GeneratedRegex(
        @"^(?:[\d.]+\s)?(?:\p{L}+\s){0,3}(?:сокращени[яй]|условные\sобозначения|аббревиатур[ыа]?)(?:\s(?:и|в|принятые|используемые|применяемые)\b[^:.;–—]{0,60})?\s?(?:[:.]\s?(?<rest>.*))?$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Heading();

    [GeneratedRegex(
        @";|[,.]\s*(?=[А-ЯЁ][А-ЯЁа-яё]?[А-ЯЁ]{0,8}(?:\s[А-ЯЁ]{2,8})?\s?[-–—]\s?\p{L})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Between();

    [GeneratedRegex(
        @"^[-–•]?\s?(?<short>[А-ЯЁA-Z][\p{L}]{0,9}(?:\s[А-ЯЁ]{2,8})?)\s?[-–—]\s?(?<long>\p{L}.{3,})$",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Entry();

    [GeneratedRegex(@"^[А-ЯЁ]{2,10}(?:\s[А-ЯЁ]{2,8})?$", RegexOptions.None, 1000)]
    private static partial Regex Short();

    [GeneratedRegex(
        @"(?<long>(?:[\p{L}«»""-]+\s){1,8})\(далее\s?[-–—]?\s?(?<short>[А-ЯЁ]{2,10}(?:\s[А-ЯЁ]{2,8})?)\)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Further();

    [GeneratedRegex(
        @"^(?:\p{L}+(?:ые|ие)\s)*(?:организации|учреждения|школы|сады|центры|лицеи|гимназии|руководители|педагоги|наставники|кураторы|колледжи|техникумы|объединения|заместители|специалисты)\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Many();
}
