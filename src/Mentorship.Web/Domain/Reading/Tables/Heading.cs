using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

internal enum HeadingKind
{
    Stage,
    Part,
    Roman,
    Capitals,
    Numbered,
    SubNumbered,
    Bold,
    Plain,
}

/// <summary>A row that stands over the rows below it.</summary>
/// <param name="Printed">The whole text, with the number that stands in it.</param>
internal sealed partial record Heading(
    HeadingKind Kind,
    string? Number,
    string Title,
    string Printed,
    SourcePlace Place
)
{
    private const int LongestStage = 160;

    public static Heading Of(string number, string text, bool isBold, SourcePlace place)
    {
        var flat = Text.Tidy(text) ?? "";
        var (own, rest) = ItemNumber.Split(flat);
        // «1. | 1. Нормативное обеспечение»: the number is printed twice
        var outer = ItemNumber.Of(number);
        var part = Part().Match(flat);
        var title = part.Success && part.Groups["title"].Value.Trim() is { Length: > 0 } named ? named : rest;
        var printed = outer?.Printed ?? (part.Success ? part.Groups["number"].Value : own?.Printed);
        return new Heading(Classify(outer ?? own, flat, part.Success, isBold), printed, title, flat, place);
    }

    /// <summary>The text is plainly a heading, however its row looks.</summary>
    public static bool IsPlain(string text) => IsStage(text) || Part().IsMatch(text) || IsCapitals(text);

    private static HeadingKind Classify(ItemNumber? number, string text, bool isPart, bool isBold) =>
        IsStage(text) ? HeadingKind.Stage
        : isPart ? HeadingKind.Part
        : number is { IsRoman: true } ? HeadingKind.Roman
        : number is { Depth: > 1 } ? HeadingKind.SubNumbered
        : number is not null ? HeadingKind.Numbered
        : IsCapitals(text) ? HeadingKind.Capitals
        : isBold ? HeadingKind.Bold
        : HeadingKind.Plain;

    private static bool IsStage(string text) => text.Length < LongestStage && Stage().IsMatch(text);

    private static bool IsCapitals(string text) => text.Count(char.IsUpper) > 4 && !text.Any(char.IsLower);

    [GeneratedRegex(
        @"^(?:[\dIVX]+[.)]?\s*)?(?:этап\b|(?:[\w-]+(?:ый|ой|ий)\s){1,2}этап\b|[IVX\d]+(?:-?[йыи]{1,2})?\s?этап\b)|^[А-ЯЁ\s-]+\bЭТАП$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Stage();

    [GeneratedRegex(
        @"^(?:раздел|блок|направление|задача|модуль|глава|часть)\s?(?:№\s?)?(?<number>[IVX]{1,5}|\d{1,2})\s?(?:[.:)–—-]|\s)\s?(?<title>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Part();
}
