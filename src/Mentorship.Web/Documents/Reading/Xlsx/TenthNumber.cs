using System.Globalization;
using System.Text.RegularExpressions;

namespace Mentorship.Web.Documents.Reading.Xlsx;

/// <summary>«1.10» that a sheet keeps as a number has lost its nought: under «1.9» it is no second «1.1».</summary>
internal static partial class TenthNumber
{
    public static string After(string above, string text)
    {
        if (
            Item().Match(above) is not { Success: true } before
            || Item().Match(text) is not { Success: true } here
            || before.Groups["of"].Value != here.Groups["of"].Value
        )
            return text;
        var next = int.Parse(before.Groups["number"].Value, CultureInfo.InvariantCulture) + 1;
        var whole = next.ToString(CultureInfo.InvariantCulture);
        return next % 10 == 0 && whole.TrimEnd('0') == here.Groups["number"].Value
            ? $"{here.Groups["of"].Value}{here.Groups["sign"].Value}{whole}"
            : text;
    }

    [GeneratedRegex(@"^(?<of>\d{1,3})(?<sign>[.,])(?<number>\d{1,3})$", RegexOptions.None, 1000)]
    private static partial Regex Item();
}
