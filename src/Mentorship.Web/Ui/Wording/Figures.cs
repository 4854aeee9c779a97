using System.Globalization;

namespace Mentorship.Web.Ui.Wording;

/// <summary>Numbers as the district prints them.</summary>
public static class Figures
{
    private static readonly NumberFormatInfo Russian = new()
    {
        NumberGroupSeparator = Nb.Thin.ToString(),
        NumberDecimalSeparator = ",",
        NegativeSign = "−",
    };

    /// <summary>«1 284»</summary>
    public static string Whole(long number) => number.ToString("N0", Russian);

    /// <summary>«62,8», no more digits than asked for and no empty zeros.</summary>
    public static string Fraction(decimal number, int digits = 1) =>
        number.ToString("#,0." + new string('#', digits), Russian);

    /// <summary>«62,8 %»: one digit, as the indicator tables of orders have it.</summary>
    public static string Percent(decimal percent, int digits = 1) => Fraction(percent, digits) + Nb.Space + "%";

    /// <summary>«62,8 %» of a count and its whole; nothing to divide by is «нет данных», not zero.</summary>
    public static string Share(long part, long whole) =>
        whole == 0 ? "нет данных" : Percent(Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero));

    /// <summary>«+79», «−3», «0»: a difference always shows its sign.</summary>
    public static string Change(long number) => (number > 0 ? "+" : "") + Whole(number);

    /// <summary>«340 КБ», «1,2 МБ»</summary>
    public static string Size(long bytes) =>
        bytes < 1024 * 1024
            ? Whole(Math.Max(1, (bytes + 512) / 1024)) + Nb.Space + "КБ"
            : Fraction(bytes / 1048576m) + Nb.Space + "МБ";
}
