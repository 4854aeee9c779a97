using System.Text.RegularExpressions;

namespace Mentorship.Web.Domain.Roadmaps;

/// <summary>What kind of thing the words of a result name: «Приказ о назначении куратора», «Аналитическая справка».</summary>
public static partial class ResultWords
{
    // The first word that fits decides: «отчёт об исполнении приказа» is a report.
    private static readonly (Regex Words, ResultKind Kind)[] Kinds =
    [
        (LocalAct(), ResultKind.LocalAct),
        (Order(), ResultKind.Order),
        (Report(), ResultKind.Report),
        (Base(), ResultKind.Database),
        (Agreement(), ResultKind.Agreement),
        (Letter(), ResultKind.Letter),
        (Event(), ResultKind.Event),
        (Publication(), ResultKind.Publication),
    ];

    public static ResultKind KindOf(string? words) =>
        words is null
            ? ResultKind.Other
            : Kinds
                .Select(k => (k.Words.Match(words), k.Kind))
                .Where(m => m.Item1.Success)
                .OrderBy(m => m.Item1.Index)
                .Select(m => m.Kind)
                .FirstOrDefault(ResultKind.Other);

    [GeneratedRegex(@"\bлокальн|\bположени[еяй]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LocalAct();

    [GeneratedRegex(@"\bприказ|\bраспоряжени[еяй]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Order();

    [GeneratedRegex(@"\bсправк|\bотч[её]т|\bанализ|\bаналитическ|\bмониторинг", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Report();

    [GeneratedRegex(@"\bбаз[аыуе]\b|\bреестр|\bбанк данных|\bсписок|\bсписки", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Base();

    [GeneratedRegex(@"\bсоглашени|\bдоговор", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Agreement();

    [GeneratedRegex(@"\bписьм|\bинформационн\w+ письм", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\bсеминар|\bконкурс|\bсовещани|\bконференци|\bфорум|\bпроведен", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Event();

    [GeneratedRegex(@"\bпубликаци|\bразмещен|\bразмещён|\bстраниц\w+ сайта|\bсайт", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Publication();
}
