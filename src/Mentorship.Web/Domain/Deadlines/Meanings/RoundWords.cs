using Mentorship.Web.Domain.Deadlines.Phrases;

namespace Mentorship.Web.Domain.Deadlines.Meanings;

/// <summary>What narrows a round, in words that are read again: its part, the round after it, months left out.</summary>
internal static class RoundWords
{
    /// <summary>«месяца, следующего за отчётным кварталом».</summary>
    public static string Next(Every every, int shift) =>
        every switch
        {
            Every.Month => " месяца, следующего за отчётным",
            Every.Quarter when shift > 0 => " квартала, следующего за отчётным",
            Every.Quarter => " месяца, следующего за отчётным кварталом",
            Every.HalfYear => " месяца, следующего за отчётным полугодием",
            _ => " месяца, следующего за отчётным годом",
        };

    public static string Part(Repeated phrase)
    {
        if (phrase.Part is not { } part)
            return "";
        var of = phrase.Rule.Every switch
        {
            Every.Month => "месяца",
            Every.Quarter => "квартала",
            Every.HalfYear => "полугодия",
            _ => "года",
        };
        return $" {(part.Edge == Edge.By ? "до" : "в")} {Name(part, phrase.Rule.Every == Every.Quarter)} {of}";
    }

    /// <summary>«раз в учебную четверть», «не реже 2 раз в триместр».</summary>
    public static string OfTerm(Rule rule)
    {
        var unit = rule.Of switch
        {
            Term.Quarter => "учебную четверть",
            Term.Trimester => "триместр",
            _ => "семестр",
        };
        return $"{RuleWords.HowMany(rule with { Times = rule.Times / (int)rule.Of })} в {unit}";
    }

    public static string Without(Repeated phrase) =>
        phrase.Without.Count == 0
            ? ""
            : $", кроме {RuleWords.And(phrase.Without.Select(m => SpanWords.Genitive[m - 1]))}";

    /// <summary>«…, в декабре – до 20 декабря, за IV квартал – до 25 декабря».</summary>
    public static string Except(Repeated phrase) => string.Concat(phrase.Except.Select(e => $", {Of(e)}"));

    public static string Of(OtherDay other)
    {
        var about = other.About;
        var year = about.OwnYear is { } own ? $" {own} года" : "";
        var name = (about.Last - about.First, other.Reports) switch
        {
            (0, true) => $"за {WindowWords.Months[about.First - 1]}{year}",
            (0, false) => $"в {SpanWords.Within(about.First)}{year}",
            (2, true) => $"за {WindowWords.Romans[about.First / 3]} квартал{year}",
            (2, false) => $"в {WindowWords.Romans[about.First / 3]} квартале{year}",
            (5, true) => $"за {WindowWords.Romans[about.First / 6]} полугодие{year}",
            (5, false) => $"в {WindowWords.Romans[about.First / 6]} полугодии{year}",
            (_, true) => $"за {about.OwnYear} год",
            _ => $"в {about.OwnYear} году",
        };
        return $"{name} – {SpanWords.Of(other.Due)}";
    }

    private static string Name(RoundPart part, bool quarter)
    {
        var by = part.Edge == Edge.By;
        return (part.Part, part.Number) switch
        {
            (Phrases.Part.Decade, 0) when part.IsDecade && quarter => "последнюю декаду",
            (Phrases.Part.Decade, 1) => by ? "начала" : "начале",
            (Phrases.Part.Decade, 2) or (Phrases.Part.Middle, _) => by ? "середины" : "середине",
            (Phrases.Part.Decade, _) => by ? "конца" : "конце",
            (Phrases.Part.Week, 0) => by ? "последней недели" : "последнюю неделю",
            (Phrases.Part.Week, var number) => $"{number}-{(by ? "й недели" : "ю неделю")}",
            (_, 1) => by ? "первой половины" : "первую половину",
            _ => by ? "второй половины" : "вторую половину",
        };
    }
}
