using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Tables;

/// <summary>A table of names, schools or numbers: it says who and how many, and nothing to be done.</summary>
internal static partial class BareList
{
    private const int MostColumns = 7;
    private const int LongestCell = 120;
    private const int ManyWords = 5;

    public static bool Is(SourceTable table)
    {
        var rows = table
            .Rows.Select(r => r.Cells.Where(c => !c.IsEmpty).Select(c => Text.Tidy(c.Text)!).ToList())
            .Where(r => r.Count > 1)
            .ToList();
        if (rows.Count < 2 || rows.Exists(r => r.Count > MostColumns || r.Exists(c => c.Length > LongestCell)))
            return false;
        var body = Head().IsMatch(rows[0][0]) ? rows[1..] : rows;
        var isNumbered = body.TrueForAll(r => ItemNumber.Of(r[0]) is not null);
        return (isNumbered || body.Count < rows.Count)
            && body.TrueForAll(r => r.Skip(isNumbered ? 1 : 0).Any(IsItem))
            && !body.Exists(r => r.Exists(c => IsSaid(c) || !IsItem(c) && Timely().IsMatch(c)));
    }

    private static bool IsItem(string cell) =>
        Figure().IsMatch(cell) || NamesInText.IsName(cell) || School().IsMatch(cell);

    // A deed, or a sentence about one.
    private static bool IsSaid(string cell) =>
        !IsItem(cell) && CellMeaning.IsDeed(cell) && cell.Contains(' ', StringComparison.Ordinal)
        || !School().IsMatch(cell) && cell.Split(' ').Length > ManyWords;

    [GeneratedRegex(
        @"^(?:№|п/п|ф\.?\s?и\.?\s?о\b|фамилия|школа|учреждени|организаци|образовательн|оо\b|наименовани|наставник|куратор|педагог|учител|молод|должност)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?!20\d\d$)\d{1,5}(?:[.,]\d+)?$", RegexOptions.None, 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(
        @"^(?:филиал\s)?(?:М[БКА]?(?:О|ДО|УДО)У|[СОН]{1,3}Ш|Д(?:ОУ|/с)|ЦРР|школа|лицей|гимназия|детский\sсад|техникум|колледж)(?!\p{L})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex School();

    [GeneratedRegex(
        @"\d|январ|феврал|март|апрел|\bма[йяе]\b|июн|июл|август|сентябр|октябр|ноябр|декабр|квартал|постоян|ежемес|течение",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Timely();
}
