using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Orders;

/// <summary>
/// A printed point taken apart: «Руководителям школ в срок до 10 сентября назначить …» is for whom, until when, and
/// what. Nothing is taken out of it unless everything is understood.
/// </summary>
public static partial class PointWords
{
    /// <param name="number">As printed, «2.1»: it says how deep the point stands.</param>
    public static OrderPoint Read(string number, string text, PartyDirectory directory, DateOnly day)
    {
        var level = Math.Clamp(number.TrimEnd('.', ')', ' ').Count(c => c == '.') + 1, 1, OrderText.MostLevels);
        var whole = new OrderPoint(level, Text.Tidy(text)?.TrimEnd(';', '.'));
        if (whole.Text is not { } words || Doing().Match(words) is not { Success: true } doing)
            return whole;
        var (head, rest) = (words[..doing.Index].Trim(' ', ',', ':', '–', '-'), words[doing.Index..]);
        var recommended = Recommended().Match(head);
        if (recommended.Success)
            head = head[recommended.Length..].Trim();
        var until = Until().Match(head);
        var deadline = until.Success ? until.Value.Trim(' ', ',', ':') : null;
        if (until.Success)
            head = head[..until.Index].Trim(' ', ',', ':');
        if (head.Length == 0 || head.Length > OrderText.PartyMaxLength)
            return whole;
        var parties = PartyReader.Read(head, directory).Parties;
        if (parties.Count == 0 || parties.Any(p => !p.IsResolved))
            return whole;
        if (deadline is not null && DeadlineReader.Read(deadline, OrderPlan.Period(day), day, []).NeedsReview)
            return whole;
        return new OrderPoint(
            level,
            rest,
            head,
            recommended.Success ? null : Addressing.Capital(head),
            deadline,
            recommended.Success
        );
    }

    /// <summary>«оставляю за собой» of «Контроль за исполнением приказа оставляю за собой»; null of any other point.</summary>
    public static string? Control(string text) =>
        Controls().Match(text) is { Success: true } found ? found.Groups["who"].Value.TrimEnd('.', ' ') : null;

    /// <summary>Without the last word that orders: the paper prints it by itself.</summary>
    public static string? Preamble(string? printed) =>
        printed is null ? null : Text.Tidy(Ordering().Replace(printed, ""))?.TrimEnd(',', ':', ' ');

    // The first infinitive: whoever stands before it is told to do what follows.
    [GeneratedRegex(@"(?<=^|[\s,:(–-])\p{L}{2,}(?:ть|ти|чь)(?:ся|сь)?(?=[\s,:.;]|$)", RegexOptions.None, 1000)]
    private static partial Regex Doing();

    [GeneratedRegex(
        @"[\s,]*(?:п\s*р\s*и\s*к\s*а\s*з\s*ы\s*в\s*а\s*ю|о\s*б\s*я\s*з\s*ы\s*в\s*а\s*ю)\s*:?\s*$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Ordering();

    [GeneratedRegex(@"^Рекомендовать\s+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Recommended();

    [GeneratedRegex(
        @"(?:в\s+срок\s+)?(?:до|не\s+позднее)\s+\d.*$|(?:в\s+срок|в\s+течение)\s.*$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Until();

    [GeneratedRegex(
        @"^Контроль\s+(?:за\s+)?(?:исполнени\w+|выполнени\w+)\s+(?:настоящего\s+)?(?:приказа|распоряжения)\s+(?<who>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Controls();
}
