using Mentorship.Web.Documents.Xlsx;
using Mentorship.Web.Domain.Indicators;

namespace Mentorship.Web.Features.Indicators.Keeping;

/// <summary>The place of an indicator in addresses, made of its name where nobody has given one.</summary>
internal static class IndicatorCode
{
    // Room for «-2» after it.
    private const int Longest = Indicator.CodeMaxLength - 4;
    private const string Unnamed = "indicator";

    /// <summary>«Открытые занятия наставников» → «otkrytye-zanyatiya-nastavnikov».</summary>
    /// <param name="isFree">No other has it, and no page is called so.</param>
    public static string Of(string? name, Func<string, bool> isFree)
    {
        var stem = Stem(name ?? "");
        var code = stem;
        for (var number = 2; !isFree(code); number++)
            code = $"{stem}-{number}";
        return code;
    }

    private static string Stem(string name)
    {
        var latin = string.Concat(
                XlsxFileName
                    .Latin(name)
                    .ToLowerInvariant()
                    .Where(c => char.IsAsciiLetterLower(c) || char.IsDigit(c) || c == '-')
            )
            .TrimStart('-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (latin.Length > Longest)
            latin = latin[..(latin.LastIndexOf('-', Longest) is > 0 and var at ? at : Longest)];
        return latin.Trim('-') is { Length: > 0 } stem ? stem : Unnamed;
    }
}
