using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>The number of an act among all the «№» of a text: «СОШ № 3» is the name of a school.</summary>
internal static partial class ActNumbers
{
    public static Match? Find(string text)
    {
        var all = Sign().Matches(text).Where(m => !Named().IsMatch(text[..m.Index])).ToList();
        return all.Find(m => IsAfterDay(text, m.Index))
            ?? all.Find(m => Act().IsMatch(text[..m.Index]))
            ?? all.Find(m => Day().IsMatch(text[(m.Index + m.Length)..]))
            ?? all.FirstOrDefault();
    }

    /// <summary>«01-05/ 123 - од» is called «01-05/123-од».</summary>
    public static string? Of(string text) => Find(text) is { } found ? Of(found) : null;

    public static string Of(Match found) =>
        Gap().Replace(found.Groups["number"].Value, "${sign}").Trim(' ', '.', ',', '_');

    private static bool IsAfterDay(string text, int at) =>
        DatesInText.All(text[..at]).LastOrDefault() is { } day
        && text[day.End..at].All(c => c is ' ' or '\t' or ',' or '_');

    [GeneratedRegex(
        @"(?:№|\bN[oº°]?\.?(?=\s?\d))[\s_]*(?<number>[\p{L}\d]+(?:(?:[-–—./]|\s?[-–—/]\s?(?=\d|\p{L}{1,4}(?!\p{L})))[\p{L}\d]+)*)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Sign();

    [GeneratedRegex(
        @"(?:\b(?:школ|сад|гимнази|лице|филиал|интернат|училищ|колледж|техникум|приложени|класс|участ|форм|пункт|протокол)\p{L}*|\b\p{Lu}*ОУ|\b(?:[СОНВ]О?Ш|ЦРР|ДЮСШ))[»""]?\s*$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:приказ|распоряжени|постановлени)\p{L}*\s*$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Act();

    [GeneratedRegex(@"^\s*от\s*[«""_\d]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"\s*(?<sign>[-–—/])\s*", RegexOptions.None, 1000)]
    private static partial Regex Gap();
}
