using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;

namespace Mentorship.Web.Domain.Orders;

/// <summary>
/// A printed point taken apart: «Руководителям школ в срок до 10 сентября назначить …» is for whom, until when, and
/// what. Whom nobody knows is taken out of it only where the words plainly turn to somebody, and is asked about, as is a
/// deadline that leaves something open.
/// </summary>
public static partial class PointWords
{
    /// <summary>The point, and what stands under it with dashes when it only names for whom that is.</summary>
    public static IEnumerable<OrderPoint> All(int level, string text, PartyDirectory directory, DateOnly day)
    {
        var pieces = Dashes().Split(text);
        var head = Read(level, pieces[0], directory, day);
        return pieces.Length == 1 || head.Text is not null
            ? [Read(level, text, directory, day)]
            : [head, .. pieces.Skip(1).Select(p => Read(level + 1, p, directory, day))];
    }

    /// <param name="level">How deep the point stands.</param>
    public static OrderPoint Read(int level, string text, PartyDirectory directory, DateOnly day)
    {
        var whole = new OrderPoint(
            Math.Clamp(level, 1, OrderText.MostLevels),
            Text.Tidy(text) is { } said ? Text.Unstopped(said, ';', '.') : null
        );
        if (whole.Text is not { } words)
            return whole;
        var read =
            Addressed(whole, words, directory, day)
            ?? Labelled(whole, words, directory, day)
            ?? Bracketed(whole, words, directory, day)
            // Of a point under another one it may be a duty of whom the upper one names.
            ?? (level > 1 ? whole with { Deadline = Due(words, day) } : whole);
        return read with { Printed = Text.Tidy(text) };
    }

    /// <summary>«оставляю за собой» of «Контроль за исполнением приказа оставляю за собой»; null of any other point.</summary>
    public static string? Control(string text) =>
        Controls().Match(text) is { Success: true } found ? Text.Unstopped(found.Groups["who"].Value, '.', ' ') : null;

    /// <summary>Without the last word that orders: the paper prints it by itself.</summary>
    public static string? Preamble(string? printed) =>
        printed is null ? null : Text.Tidy(Ordering().Replace(printed, ""))?.TrimEnd(',', ':', ' ');

    /// <summary>The word that orders, as the paper has it: «приказываю»; empty where it has none.</summary>
    public static string OrderingWord(string? printed) =>
        new([.. Ordering().Match(printed ?? "").Value.Where(char.IsLetter).Select(char.ToLowerInvariant)]);

    // «Руководителям школ до 10 сентября назначить …»; «Рекомендовать директорам школ:» heads the points under it.
    private static OrderPoint? Addressed(OrderPoint whole, string words, PartyDirectory directory, DateOnly day)
    {
        var asking = Asking().Match(words);
        var isRecommended = asking.Groups["kindly"].Success;
        var said = words[asking.Length..];
        // «Методисту Щукиной Л. Д.: подготовка …» turns to somebody as well.
        var colon = said.IndexOf(':', StringComparison.Ordinal);
        var doing = Doing().Match(said);
        var from =
            colon >= 0 && (!doing.Success || colon < doing.Index) ? colon + 1
            : doing.Success ? doing.Index
            : -1;
        if (from < 0)
            return null;
        var head = said[..from].Trim(' ', ',', ':', '–', '-');
        var until = Until().Match(head);
        var deadline = until.Success ? until.Value.Trim(' ', ',', ':') : null;
        if (until.Success)
            head = head[..until.Index].Trim(' ', ',', ':');
        if (AddresseeWords.Appoint(head) || !IsKnown(head, directory) && !IsTold(head, asking.Success))
            return null;
        var rest = Text.Tidy(said[from..]);
        return whole with
        {
            Text = rest,
            Executor = head,
            // As it is printed there: no rule knows the case of words that are in it already.
            Addressee = Addressing.Capital(isRecommended ? $"{asking.Value.Trim()} {head}" : head),
            Deadline = deadline ?? (rest is null ? null : Due(rest)),
            IsRecommended = isRecommended,
        };
    }

    // «Провести семинар. Срок: до 1 октября 2026 г. Ответственный: ИМЦ.»
    private static OrderPoint? Labelled(OrderPoint whole, string words, PartyDirectory directory, DateOnly day)
    {
        var labels = Label().Matches(words);
        if (labels.Count == 0)
            return null;
        string? deadline = null;
        string? executor = null;
        for (var at = 0; at < labels.Count; at++)
        {
            var end = at + 1 < labels.Count ? labels[at + 1].Index : words.Length;
            var value = words[(labels[at].Index + labels[at].Length)..end].Trim(' ', ',', ';', '(', ')');
            if (labels[at].Groups["when"].Success)
                deadline = value;
            else
                executor = Text.Unstopped(value, '.');
        }
        return whole with
        {
            Text = Text.Unstopped(words[..labels[0].Index].Trim(' ', ',', ';', '('), ' ', '.', ',', ';', '('),
            Executor = executor,
            Deadline =
                deadline?.TrimEnd('.')
                ?? (executor is null ? Due(words[..labels[0].Index], day) : Due(words[..labels[0].Index])),
        };
    }

    // «Провести семинар до 1 октября 2026 года (Орлова Т. П.)»
    private static OrderPoint? Bracketed(OrderPoint whole, string words, PartyDirectory directory, DateOnly day) =>
        InBrackets().Match(words) is { Success: true } found && IsKnown(found.Groups["who"].Value, directory)
            ? whole with
            {
                Text = words[..found.Index].Trim(),
                Executor = found.Groups["who"].Value.Trim(),
                Deadline = Due(words[..found.Index]),
            }
            : null;

    private static bool IsKnown(string words, PartyDirectory directory) =>
        words.Length is > 0 and <= OrderText.PartyMaxLength
        && PartyReader.Read(words, directory).Parties is { Count: > 0 } parties
        && parties.All(p => p.IsResolved);

    // «Рекомендовать …», «Поручить …» turn to somebody in so many words.
    private static bool IsTold(string head, bool asked) =>
        AddresseeWords.Are(head)
        || asked && head.Length is > 1 and <= OrderText.PartyMaxLength && char.IsLetter(head[0]);

    // A day of every quarter is a duty, though a clerk would ask of which month it is.
    private static bool IsClear(string deadline, DateOnly day) =>
        DeadlineReader.Read(deadline, OrderPlan.Period(day), day, [])
            is { NeedsReview: false }
                or { Kind: DeadlineKind.Recurring, Occurrences.Count: > 0 };

    // A day that stands among the words stays there too.
    private static string? Due(string words) => Day().Matches(words) is [.., var last] ? last.Value.Trim() : null;

    private static string? Due(string words, DateOnly day) =>
        Due(words) is { } said && IsClear(said, day) ? said : null;

    // The first infinitive: whoever stands before it is told to do what follows. «Деятельности» and «области» are none.
    [GeneratedRegex(
        @"(?<=^|[\s,:(–-])(?!\p{L}*(?:ост|част|област|власт|сет|дет|пут|реч|памят|печат|ноч)[ьи](?=[\s,:.;]|$))\p{L}{2,}(?:ть|ти|чь)(?:ся|сь)?(?=[\s,:.;]|$)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Doing();

    [GeneratedRegex(
        @"[\s,]*(?:п\s*р\s*и\s*к\s*а\s*з\s*ы\s*в\s*а\s*ю|о\s*б\s*я\s*з\s*ы\s*в\s*а\s*ю|р\s*а\s*с\s*п\s*о\s*р\s*я\s*ж\s*а\s*ю\s*с\s*ь|п\s*р\s*е\s*д\s*л\s*а\s*г\s*а\s*ю|п\s*о\s*с\s*т\s*а\s*н\s*о\s*в\s*л\s*я\s*(?:ю|е\s*т))\s*:?\s*$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Ordering();

    [GeneratedRegex(@"(?<=[:;])\s*[-–—•]\s+", RegexOptions.None, 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"^(?:(?<kindly>Рекомендовать|Предложить|Просить)|Поручить)\s+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Asking();

    [GeneratedRegex(
        @"(?:еже(?:недельно|месячно|квартально|годно),?\s+)?(?:в\s+срок\s+)?(?:до|не\s+позднее|к)\s+(?:\d|[«""]?\s?_{2,}).*$|(?:в\s+срок|в\s+течение|в\s+период)\s.*$|в\s+(?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)(?=[\s,]|$).*$|в\s+(?:[IVХ]+|\d)\s(?:квартале|полугодии).*$|с\s+\d.*\sпо\s.*$|\d{1,2}\s(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?=[\s,]|$).*$|в\s(?:начале|середине|конце)\s.*$|(?:постоянно|ежедневно)$|еже(?:недельно|месячно|квартально|годно)$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Until();

    [GeneratedRegex(
        @"(?:\bдо|\bне\s+позднее|\bк)\s+[«""]?\s?_{2,}\s?[»""]?\s?(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?:\s+20\d{2})?(?:\s?(?:года|г\.))?|\bеже(?:недельно|месячно|квартально|годно)(?:,?\s+(?:до|не\s+позднее)\s+\d{1,2}(?:-?го)?\s+(?:числа|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?:\s+месяца,?\s+следующего\s+за\s+отч[её]тным(?:\s+(?:месяцем|кварталом|периодом))?)?)?|\bв\s+(?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)(?:\s+20\d{2}(?:\s?(?:года|г\.))?)?(?=[\s,.;)]|$)|\bв\s+(?:[IVХ]+|[1-4]|первом|втором|третьем|четв[её]ртом)(?:-?м)?\s(?:квартале|полугодии)(?:\s+20\d{2}(?:\s?(?:года|г\.))?)?|\bс\s+\d{1,2}(?:\.\d{2}(?:\.\d{2,4})?|\s+(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?:\s+20\d{2}(?:\s?(?:года|г\.))?)?)\s+по\s+\d{1,2}(?:\.\d{2}(?:\.\d{2,4})?|\s+(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?:\s+20\d{2})?)(?:\s?(?:года|г\.))?|\bв\s+течение\s+(?:(?:всего\s+)?(?:20\d{2}(?:\s?[-–/]\s?(?:20)?\d{2})?\s+)?(?:учебного\s+)?года|месяца|\d{1,3}\s+(?:рабочих\s+|календарных\s+)?дней)|(?<!\bот\s)(?<!\d)\d{1,2}\s+(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\s+20\d{2}\s(?:года|г\.)(?!\s?№)|(?:\bдо|\bне\s+позднее|\bк)\s+\d{1,2}(?:\.\d{2}(?:\.\d{2,4})?|\s+(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?:\s+20\d{2})?)(?:\s?(?:года|г\.))?",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Day();

    [GeneratedRegex(
        @"(?<=[.;,(]\s?)(?:(?<when>срок\p{L}{0,2}(?:\s(?:исполнения|выполнения))?)|ответственн\p{L}+(?:\s(?:исполнител\p{L}+|лиц\p{L}+))?|исполнител\p{L}+)\s?(?::|[–—-]\s)\s?",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Label();

    [GeneratedRegex(
        @"\(\s*(?:отв(?:\.|етственн\p{L}+)\s*[:–—-]?\s*)?(?<who>[^()]{3,200})\)$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex InBrackets();

    [GeneratedRegex(
        @"^Контроль\s+(?:(?:за\s+)?(?:исполнени\w+|выполнени\w+)\s+(?:(?:настоящего|данного)\s+)?(?:(?:приказа|распоряжения|постановления)\s+)?)?(?<who>(?:оставля|остави|возл|за\s+собой\s+оставля).+)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Controls();
}
