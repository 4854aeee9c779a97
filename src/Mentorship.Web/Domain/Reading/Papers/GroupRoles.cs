using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>What somebody is in a working group, by the words of a paper.</summary>
internal static partial class GroupRoles
{
    private const int LongestRole = 60;

    /// <summary>A line of the text says what somebody is in a group.</summary>
    public static bool IsNamedIn(string text) => RoleWord().IsMatch(text);

    /// <summary>«председатель», «член»; null where the words name nothing of the kind.</summary>
    public static string? Of(string words) =>
        RoleWord().Match(words) is { Success: true } found
            ? Normal(found.Groups["role"].Value.ToLowerInvariant())
            : null;

    /// <summary>«Методист, секретарь» is a post too: who holds it is not only that in the group.</summary>
    public static bool IsRole(string words) =>
        words.Length < LongestRole
        && RoleWord().Match(words) is { Success: true } found
        && words.AsSpan(0, found.Index).IndexOfAny(",;–—") < 0;

    /// <summary>The role that is said beside a post, which is left without it.</summary>
    public static string? Take(ref string post)
    {
        if (
            InBrackets().Match(post) is { Success: true } inside
            && IsRole(inside.Groups["role"].Value)
            && Of(inside.Groups["role"].Value) is { } said
        )
        {
            post = post.Remove(inside.Index, inside.Length);
            return said;
        }
        var own =
            InPost().Match(post) is { Success: true } ofGroup ? ofGroup
            : AtEnd().Match(post) is { Success: true } last ? last
            : AtStart().Match(post);
        if (!own.Success)
            return null;
        post = post.Remove(own.Index, own.Length);
        return Of(own.Value.TrimEnd(' ', ',', ';', '–', '—', '-'));
    }

    private static string Normal(string role) => role.StartsWith("член", StringComparison.Ordinal) ? "член" : role;

    [GeneratedRegex(
        @"(?<![\p{L}])(?<role>заместитель\s(?:руководителя|председателя)|сопредседатель|руководитель|председатель|секретарь|координатор|куратор|члены?)(?:\s(?:муниципальной\s|районной\s)?(?:рабочей\s|проектной\s)?(?:групп|комисси|совет|команд|штаб)\w*)?\s?:?$|^(?<role>заместитель\s(?:руководителя|председателя)|руководитель|председатель|секретарь|координатор|члены?)\s(?:муниципальной\s|районной\s)?(?:рабочей|проектной|комиссии|совета)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline,
        1000
    )]
    private static partial Regex RoleWord();

    // «Петрова А. И. (руководитель), методист»
    [GeneratedRegex(@"\((?<role>[^()]{4,60})\)\s?,?", RegexOptions.None, 1000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(
        @"[,;–—-]\s?(?:заместитель\s(?:руководителя|председателя)|руководитель|председатель|секретарь|координатор|член)\s(?:муниципальной\s|районной\s)?(?:рабочей\sгруппы|проектной\sгруппы|группы|комиссии|совета)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex InPost();

    // «Петрова А. И., методист, секретарь», «Петрова А. И. – председатель»: the last word alone is what he is in the group.
    [GeneratedRegex(
        @"(?:^|[,;–—-]\s?)(?:(?:со)?председатель|секретарь|заместитель\s(?:руководителя|председателя)|руководитель|координатор|член)$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex AtEnd();

    // «Петрова А. И. – председатель, начальник отдела»: «руководитель, …» alone may be a post.
    [GeneratedRegex(
        @"^(?:(?:(?:со)?председатель|секретарь|заместитель\s(?:руководителя|председателя)|координатор|член)(?:\s(?:рабочей\s|проектной\s)?(?:группы|комиссии|совета))?|руководитель\s(?:рабочей\s|проектной\s)?(?:группы|комиссии))\s?[,;–—-]\s?(?=\S)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex AtStart();
}
