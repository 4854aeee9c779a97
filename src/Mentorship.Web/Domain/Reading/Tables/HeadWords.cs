using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>Roles of columns by the words above them.</summary>
internal static partial class HeadWords
{
    private const int Longest = 110;

    /// <summary>What the words above a column mean; null when they say nothing.</summary>
    public static ColumnRole? Role(string head)
    {
        if (head.Length is 0 or > Longest)
            return null;
        if (MarkedPeriods.IsPeriod(head))
            return ColumnRole.Deadline;
        if (Number().IsMatch(head))
            return ColumnRole.Number;
        var (deadline, responsible) = (Deadline().IsMatch(head), Responsible().IsMatch(head));
        if (deadline && responsible && (!OneOfBoth().IsMatch(head) || Parted().IsMatch(head)))
            return ColumnRole.DeadlineAndResponsible;
        if (deadline && !responsible && Strong().IsMatch(head) && WithMore().IsMatch(head))
            return ColumnRole.TitleAndDeadline;
        return Responsible().IsMatch(head) && !head.StartsWith("срок", StringComparison.OrdinalIgnoreCase)
                ? ColumnRole.Responsible
            : deadline ? ColumnRole.Deadline
            : Result().IsMatch(head) ? ColumnRole.Result
            : Title().IsMatch(head) ? ColumnRole.Title
            : Section().IsMatch(head) ? ColumnRole.Section
            : Title2().IsMatch(head) ? ColumnRole.Title
            : Other().IsMatch(head) ? ColumnRole.Other
            : null;
    }

    /// <summary>«№ | Мероприятия | Содержание»: two of three name what is done, the one its name and the other what it is.</summary>
    public static bool AreDeeds(IReadOnlyList<string> heads) =>
        heads is [var number, var first, var second]
        && Role(number) == ColumnRole.Number
        && Role(first) == ColumnRole.Title
        && Role(second) == ColumnRole.Title
        && new[] { first, second }.Count(Describes().IsMatch) == 1
        && new[] { first, second }.Any(h => TitleStrength(h) > 1);

    /// <summary>Of several columns with one role the one that says it best keeps it.</summary>
    public static List<ColumnRole> Settle(IReadOnlyList<string> heads)
    {
        var roles = heads.Select(h => Role(h) ?? ColumnRole.Other).ToList();
        Keep(
            roles,
            ColumnRole.Title,
            heads,
            TitleStrength,
            at => Section().IsMatch(heads[at]) ? ColumnRole.Section : ColumnRole.Details
        );
        Keep(roles, ColumnRole.Result, heads, h => Outcome().IsMatch(h) ? 2 : 1, _ => ColumnRole.Details);
        Keep(roles, ColumnRole.Number, heads, _ => 1, _ => ColumnRole.Other);
        Keep(
            roles,
            ColumnRole.Responsible,
            heads,
            h =>
                Answers().IsMatch(h) ? 2
                : Beside().IsMatch(h) ? 0
                : 1,
            at => Answering().IsMatch(heads[at]) ? ColumnRole.CoResponsible : ColumnRole.Other
        );
        Date(roles, heads);
        if (!roles.Contains(ColumnRole.Title) && !roles.Contains(ColumnRole.TitleAndDeadline))
            Promote(roles, heads);
        Keep(roles, ColumnRole.Section, heads, _ => 1, _ => ColumnRole.Details);
        // An activity has its own column: the other one says when and where.
        if (
            roles.Contains(ColumnRole.Title)
            && roles.FindIndex(r => r == ColumnRole.TitleAndDeadline) is >= 0 and var at
        )
            roles[at] = ColumnRole.Deadline;
        return roles;
    }

    // «Мероприятие | 2024 | 2025 | Ответственный»: no other column says when.
    private static void Date(List<ColumnRole> roles, IReadOnlyList<string> heads)
    {
        if (
            !roles.Contains(ColumnRole.Title)
            || !roles.Contains(ColumnRole.Responsible)
            || roles.Contains(ColumnRole.Deadline)
            || heads.Count(YearColumns.IsYear) < 2
        )
            return;
        foreach (var (at, head) in heads.Index())
            if (YearColumns.IsYear(head))
                roles[at] = ColumnRole.Deadline;
    }

    // «№ | Направление | Срок | Ответственный»: what else would be the activity? Of «Блок | Задача» the blocks head the tasks.
    private static void Promote(List<ColumnRole> roles, IReadOnlyList<string> heads)
    {
        foreach (var role in new[] { ColumnRole.Section, ColumnRole.Details, ColumnRole.Other })
        {
            var at = role == ColumnRole.Section ? roles.LastIndexOf(role) : roles.IndexOf(role);
            if (at < 0 || heads[at].Length == 0)
                continue;
            roles[at] = ColumnRole.Title;
            return;
        }
    }

    private static void Keep(
        List<ColumnRole> roles,
        ColumnRole role,
        IReadOnlyList<string> heads,
        Func<string, int> strength,
        Func<int, ColumnRole> instead
    )
    {
        var all = Enumerable.Range(0, roles.Count).Where(i => roles[i] == role).ToList();
        if (all.Count < 2)
            return;
        var best = all.OrderByDescending(i => strength(heads[i])).ThenBy(i => i).First();
        foreach (var at in all.Where(i => i != best))
            roles[at] = instead(at);
    }

    private static int TitleStrength(string head) =>
        Strong().IsMatch(head) ? 3
        : head.Contains("мероприят", StringComparison.OrdinalIgnoreCase) && !Describes().IsMatch(head) ? 2
        : Describes().IsMatch(head) ? 0
        : 1;

    [GeneratedRegex(
        @"^(?:№|N[oº°]?\b|номер|п\s?/\s?п|пункт)[\s./№пПnNoсяр]*$|^№\s?(?:п\.?\s?/?\s?п\.?|строки|пункта)?",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Number();

    [GeneratedRegex(
        @"\bсрок|\bпериод|^(?:начал[оа]|окончани[ея]|завершени[ея])(?:\s(?:работ\w*|исполнения|реализации|выполнения|мероприятия))?$|\bдат[аыу]\b|\bвремя\b|\bкогда\b|\bмесяц|\bграфик|\bкалендар|\bвремени",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Deadline();

    [GeneratedRegex(
        @"ответствен|исполнител|\bкто\b|организатор|\bкоординатор|должностн\w+ лиц|\bкому\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Responsible();

    // «Срок исполнения, ответственный»
    [GeneratedRegex(@"[,/;]|\sи\s", RegexOptions.None, 1000)]
    private static partial Regex Parted();

    // «Мероприятие, сроки и место проведения», «Мероприятие (дата)»
    [GeneratedRegex(@"мероприят\p{L}*\s?(?:[,/;(]|и\s)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WithMore();

    [GeneratedRegex(@"срок\w* исполнени|ответственн\w+ за (?:исполнение|срок)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OneOfBoth();

    [GeneratedRegex(
        @"результат|\bитог|^чем\b|продукт|вид\w* документ|документ|отч[её]т|показател|эффект|\bполуч[аи]|подтвержд|\bвыход|индикатор",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Result();

    [GeneratedRegex(@"результат|\bитог|эффект|^чем\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Outcome();

    [GeneratedRegex(@"ответствен", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Answers();

    [GeneratedRegex(@"\bсо-?\s?(?:исполнител|ответствен)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Beside();

    // «Ответственный от района | Ответственный от школы», «Ответственные | Исполнители»; who only controls answers for nothing.
    [GeneratedRegex(@"^(?!.*контрол).*(?:ответствен|исполнител)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Answering();

    [GeneratedRegex(
        @"мероприят|\bдействи|виды? (?:работ|деятельност)|\bработ[аы]\b|поручени|\bшаг",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^(?:наименован\w+|названи\w+|перечень|план|основные)?\s?мероприяти",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Strong();

    [GeneratedRegex(@"содержани|описани|примерн|форм[аы]|деятельност", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Describes();

    [GeneratedRegex(@"\bэтап|\bраздел|\bнаправлени|\bблок\b|\bзадач|\bстади|\bмодул", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Section();

    [GeneratedRegex(
        @"содержани|наименовани|названи|деятельност|\bчто\b|\bдел[оа]\b|событи|\bтем[аы]\b|описани",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Title2();

    [GeneratedRegex(
        @"примечани|отметк|участник|аудитори|\bмест[оа]\b|форм[аы]|финансир|средств|бюджет|стоимост|\bсумм|\bруб|источник|категори|охват|ссылк|контрол",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Other();
}
