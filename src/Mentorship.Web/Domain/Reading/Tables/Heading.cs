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

    /// <summary>What its number alone makes of it; of no number the same as its kind.</summary>
    public HeadingKind ByNumber { get; private init; } = Kind;

    public static Heading Of(string number, string text, bool isBold, SourcePlace place)
    {
        var flat = Text.Tidy(text) ?? "";
        var (own, rest) = ItemNumber.Split(flat);
        // «1. | 1. Нормативное обеспечение»: the number is printed twice
        var outer = ItemNumber.Of(number);
        var part = Part().Match(flat);
        var title = part.Success && part.Groups["title"].Value.Trim() is { Length: > 0 } named ? named : rest;
        var printed =
            outer?.Printed
            ?? (part.Groups["title"].Value.Trim().Length > 0 ? part.Groups["number"].Value : own?.Printed);
        var depth = part.Success ? ItemNumber.Of(part.Groups["number"].Value)?.Depth : null;
        // «1 | Кадры»: the number stands in a cell of its own, and before the name wherever that is printed.
        var whole = outer is not null && own is null && !part.Success ? $"{outer.Printed}. {flat}" : flat;
        return new Heading(Classify(outer ?? own, flat, depth, isBold), printed, title, whole, place)
        {
            ByNumber = Counted(outer ?? own) ?? Classify(outer ?? own, flat, depth, isBold),
        };
    }

    /// <summary>The text is plainly a heading, however its row looks.</summary>
    public static bool IsPlain(string text) => IsNamed(text) || IsCapitals(text);

    /// <summary>It calls itself a stage, a section, a block.</summary>
    public static bool IsNamed(string text) => IsStage(text) || Part().IsMatch(text);

    private static HeadingKind Classify(ItemNumber? number, string text, int? part, bool isBold) =>
        IsStage(text) ? HeadingKind.Stage
        : part > 1 ? HeadingKind.SubNumbered
        : part is not null ? HeadingKind.Part
        : Counted(number) is { } counted ? counted
        : IsCapitals(text) ? HeadingKind.Capitals
        : isBold ? HeadingKind.Bold
        : HeadingKind.Plain;

    private static HeadingKind? Counted(ItemNumber? number) =>
        number switch
        {
            { IsRoman: true } => HeadingKind.Roman,
            { Depth: > 1 } => HeadingKind.SubNumbered,
            not null => HeadingKind.Numbered,
            null => null,
        };

    private static bool IsStage(string text) => text.Length < LongestStage && Stage().IsMatch(text);

    private static bool IsCapitals(string text) => text.Count(char.IsUpper) > 4 && !text.Any(char.IsLower);

    [GeneratedRegex(
        @"^(?:[\dIVX]+[.)]?\s*)?(?:этап\b|(?:[\w-]+(?:ый|ой|ий)\s){1,2}этап\b|[IVX\d]+(?:-?[йыи]{1,2})?\s?этап\b)|^[А-ЯЁ\s-]+\bЭТАП$",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Stage();

    [GeneratedRegex(
        @"^(?:раздел|блок|направление|задача|модуль|глава|часть)\s?(?:№\s?)?(?<number>[IVX]{1,5}|(?>\d{1,2}(?:\.\d{1,2}){0,3}))\s?(?:[.:)–—-]|\s|$)\s?(?<title>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Part();
}
