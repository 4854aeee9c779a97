using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Slips;

/// <summary>A heading or a row that speaks of another territory than the issuer's.</summary>
internal static partial class TerritorySlips
{
    public static IEnumerable<Finding> Of(OrderReading reading)
    {
        var order = reading.Order;
        var own = Names(
            string.Join(' ', new[] { order.Issuer, order.Place, order.Title, order.Signer.Post }.OfType<string>())
        );
        if (own.Count == 0)
            yield break;
        IEnumerable<(string? Where, string? Text)> texts =
        [
            (null, reading.Title),
            .. reading.Annexes.Select(a => ((string?)null, a.Title)),
            .. reading.Indicators.Select(i => (i.Number is null ? null : Places.Of(i), (string?)i.Name)),
            .. reading.Sections.Select(s => (s.Number ?? s.Title, s.Title)),
            .. reading.Sections.SelectMany(s =>
                s.Activities.SelectMany(a =>
                    new[] { (Places.Of(reading, s, a), a.Title), (Places.Of(reading, s, a), a.Result) }
                )
            ),
        ];
        // Partners are of other regions and towns by right; whoever answers is of one's own district.
        var answering = reading.Sections.SelectMany(s =>
            s.Activities.Select(a => (Where: Places.Of(reading, s, a), Text: a.ResponsibleText, IsResponsible: true))
        );
        var said = new HashSet<(string?, string)>();
        foreach (
            var (where, text, isResponsible) in texts
                .Select(t => (t.Where, t.Text, IsResponsible: false))
                .Concat(answering)
                .Where(t => t.Text is not null)
        )
        foreach (Match found in Territory().Matches(text!))
        {
            if (isResponsible && !District().IsMatch(found.Value))
                continue;
            var name = found.Groups["name"].Value;
            if (
                !own.Exists(o => TerritoryName.AreSame(o, name))
                && !IsOfAct(text!, found.Index)
                && said.Add((where, Text.Key(name)))
            )
                yield return new(
                    FindingCode.TerritoryDiffers,
                    where,
                    $"Названа другая территория, чем у издавшего приказ: «{found.Groups["whole"].Value}»."
                );
        }
    }

    private static List<string> Names(string text) => [.. Words().Matches(text).Select(m => m.Value)];

    private static bool IsOfAct(string text, int at) => Act().IsMatch(text[Math.Max(0, at - 60)..at]);

    [GeneratedRegex(
        @"(?:на\s+территории|\bв|\bпо)\s+(?<whole>(?<name>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)(?:ого|ому|ом|ской|ском|ских)?\s+(?:городском\s+|городского\s+|муниципальном\s+|муниципального\s+|автономном\s+)?(?:кра[яею]|област[ией]|район[ае]|округ[ае]|республик[ие])|(?:городе|города|г\.)\s?(?<name>[А-ЯЁ][а-яё]+)|республик[иае]\s+(?<name>[А-ЯЁ][а-яё]+))|(?<!\p{L})(?<whole>(?<name>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)(?:ого|ой)\s+(?:городского\s+|муниципального\s+|автономного\s+|автономной\s+)?(?:края|области|района|округа|республики))(?!\p{L})",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Territory();

    [GeneratedRegex(@"(?:район|округ)\p{L}*$", RegexOptions.None, 1000)]
    private static partial Regex District();

    [GeneratedRegex(@"(?<![\p{L}-])[А-ЯЁ]\p{L}{3,}(?:-\p{L}+)*", RegexOptions.None, 1000)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"министерств|департамент|правительств|губернатор|приказ|распоряжени|постановлени|закон",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Act();
}
