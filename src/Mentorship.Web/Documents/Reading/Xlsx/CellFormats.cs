using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mentorship.Web.Documents.Reading.Docx;

namespace Mentorship.Web.Documents.Reading.Xlsx;

/// <summary>How numbers of a sheet are printed, and which cells are bold or centred.</summary>
internal sealed partial class CellFormats
{
    private static readonly CultureInfo Russian = CultureInfo.GetCultureInfo("ru-RU");

    // The built-in formats that are not written into the file.
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [1] = "0",
        [2] = "0.00",
        [9] = "0%",
        [10] = "0.00%",
        [14] = "dd.mm.yyyy",
        [15] = "d.mmm.yy",
        [16] = "d.mmm",
        [17] = "mmm.yy",
        [22] = "dd.mm.yyyy h:mm",
    };

    private readonly List<(string Format, bool IsBold, bool IsCentered)> looks = [];
    private readonly bool from1904;

    public CellFormats(XElement? part, bool from1904)
    {
        this.from1904 = from1904;
        var own = new Dictionary<int, string>(BuiltIn);
        foreach (var format in part?.Element("numFmts")?.Elements("numFmt") ?? [])
            if (Marks.Int(format, "numFmtId") is { } id)
                own[id] = (string?)format.Attribute("formatCode") ?? "";
        var bold =
            part?.Element("fonts")?.Elements("font").Select(f => Marks.Switch(f.Element("b")) == true).ToList() ?? [];
        foreach (var look in part?.Element("cellXfs")?.Elements("xf") ?? [])
        {
            var font = Marks.Int(look, "fontId") ?? 0;
            looks.Add(
                (
                    own.GetValueOrDefault(Marks.Int(look, "numFmtId") ?? 0, ""),
                    font >= 0 && font < bold.Count && bold[font],
                    (string?)look.Element("alignment")?.Attribute("horizontal") is "center" or "centerContinuous"
                )
            );
        }
    }

    public bool IsBold(int? look) => Look(look).IsBold;

    public bool IsCentered(int? look) => Look(look).IsCentered;

    public string Print(double value, int? look)
    {
        var format = Literal().Replace(Look(look).Format, "");
        return DatePart().IsMatch(format) && !format.Contains("General", StringComparison.OrdinalIgnoreCase)
            ? Day(value, format)
            : Number(value, format);
    }

    private (string Format, bool IsBold, bool IsCentered) Look(int? look) =>
        look is { } at and >= 0 && at < looks.Count ? looks[at] : ("", false, false);

    private string Day(double value, string format)
    {
        var serial = from1904 ? value + 1462 : value;
        if (serial is < 1 or > 2_900_000)
            return Number(value, "");
        var moment = new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(serial);
        var hasDay = format.Contains('d', StringComparison.OrdinalIgnoreCase);
        var hasYear = format.Contains('y', StringComparison.OrdinalIgnoreCase);
        var hasMonth = format.Contains('m', StringComparison.OrdinalIgnoreCase);
        return hasDay || !hasMonth ? moment.ToString(hasYear || !hasMonth ? "dd.MM.yyyy" : "d MMMM", Russian)
            : hasYear ? moment.ToString("MMMM yyyy", Russian)
            : moment.ToString("MMMM", Russian);
    }

    private static string Number(double value, string format)
    {
        var percent = format.Contains('%', StringComparison.Ordinal);
        var shown = percent ? value * 100 : value;
        var digits = Decimals().Match(format) is { Success: true } m ? m.Groups["digits"].Length : 0;
        var text =
            digits > 0
                ? shown.ToString("F" + digits, CultureInfo.InvariantCulture)
                : shown.ToString("0.##########", CultureInfo.InvariantCulture);
        return percent ? text + "%" : text;
    }

    [GeneratedRegex(@"""[^""]*""|\[[^\]]*\]|\\.", RegexOptions.None, 1000)]
    private static partial Regex Literal();

    [GeneratedRegex("[dmy]", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DatePart();

    [GeneratedRegex(@"\.(?<digits>0{1,6})", RegexOptions.None, 1000)]
    private static partial Regex Decimals();
}
