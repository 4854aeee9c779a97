using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <param name="Number">«1» of «Приложение № 1».</param>
/// <param name="End">The first line after it.</param>
/// <param name="Issuer">Whose order it belongs to, in the case that is printed: «управления образования …».</param>
internal sealed record Stamp(
    string? Number,
    string? OrderNumber,
    DateOnly? OrderDate,
    ReadSigner Signer,
    string? Issuer,
    int End
)
{
    public required Line Line { get; init; }
    public bool IsApproval => Stamps.IsApproval(Line.Flat);
}

/// <summary>«Приложение № 1 к приказу … от … № …», «УТВЕРЖДЕН приказом …», «Утверждаю …».</summary>
internal static partial class Stamps
{
    private const int MostLines = 12;

    public static bool IsStart(string line) => line.Length < 200 && Start().IsMatch(line);

    public static bool IsApproval(string line) => line.Length < 200 && Approval().IsMatch(line);

    public static Stamp Read(List<Line> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && end < start + MostLines && GoesOn(lines, start, end))
            end++;
        var own = lines.Skip(start).Take(end - start).Where(l => !l.IsEmpty).ToList();
        // A stamp may stand in brackets: «(приложение к приказу … от … № …)».
        var whole = string.Join(' ', own.Select(l => l.Flat.StartsWith('(') ? l.Flat.Trim('(', ')', ' ') : l.Flat));
        var number = Annex().Match(whole);
        var after = number.Success ? whole[(number.Index + number.Length)..] : whole;
        return new Stamp(
            number.Groups["number"].Success ? number.Groups["number"].Value : null,
            ActNumbers.Of(OfAct(after)),
            DatesInText.All(OfAct(after)).LastOrDefault()?.Date,
            Signer(own),
            By().Match(after) is { Success: true } by ? Text.Tidy(by.Groups["issuer"].Value) : null,
            end
        )
        {
            Line = lines[start],
        };
    }

    // «протокол от 29.08.2023 № 1 … приказ от 30.08.2023 № 15»: the order is meant.
    private static string OfAct(string text) => Act().Matches(text) is [.., var last] ? text[last.Index..] : text;

    private static bool GoesOn(List<Line> lines, int start, int end)
    {
        var line = lines[end];
        if (line.IsEmpty)
            return end + 1 < lines.Count && lines[end + 1] is { IsEmpty: false } next && More().IsMatch(next.Flat);
        if (
            line.Block == lines[start].Block && line.Place == lines[start].Place
            || More().IsMatch(line.Flat)
            || IsApproval(line.Flat)
        )
            return true;
        return line.From.IsRight && !line.From.IsCentered
            || !line.IsProminent && line.Flat.Length < 70 && !AnnexTitles.IsTitle(line.Flat);
    }

    // «Утверждаю / Директор … / Иванов И. И.»
    private static ReadSigner Signer(List<Line> own)
    {
        var texts = own.Select(l => NamesInText.Signed(Approval().Replace(l.Flat, "").Trim(' ', ':')))
            .Where(t => t.Length > 0)
            .ToList();
        var post = new List<string>();
        foreach (var text in texts)
        {
            if (NamesInText.AtEnd(text) is { Success: true } found)
            {
                post.Add(text[..found.Index]);
                return new ReadSigner(Text.Tidy(string.Join(' ', post))?.Trim('_', ' ', ','), found.Value);
            }
            if (More().IsMatch(text) || FaceFacts.HasFacts(text))
                break;
            post.Add(text);
        }
        return new ReadSigner(null, null);
    }

    [GeneratedRegex(
        @"^(?:приложение\b(?!\s+(?:к\s+письму))|утвержд[её]н[аоы]?\b|утверждаю\b|согласован[оа]?\b|\(\s?приложение\b[^()]{0,12}\sк\s+(?:приказ|распоряжени|постановлени)[^()]{3,}\)$)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?:утвержд[её]н[аоы]?|утверждаю|«утверждаю»)(?!\w)\s?", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Approval();

    [GeneratedRegex(
        @"^приложение\s?(?:(?:№|N)\s?)?(?<number>\d{1,2}|[IVX]{1,4})?(?!\d)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Annex();

    [GeneratedRegex(@"\b(?:приказ|распоряжени|постановлени)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Act();

    [GeneratedRegex(
        @"\b(?:приказ|распоряжени|постановлени)\p{L}*\s+(?!от\b)(?<issuer>\p{L}.{4,200}?)\s*(?=\bот\b|№|$)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex By();

    [GeneratedRegex(
        @"^(?:к\s+(?:приказ|распоряж|постановл)|приказ|распоряж|постановл|от\s|от«|№|[«""]?\s?\d{1,2}\s?[»""]?\s)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex More();
}
