using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>Stands in for the package of the same name, which the registry lacks; ClosedXML asks for it by name.</summary>
public sealed class NumberFormat(string formatString)
{
    public string FormatString { get; } = formatString;

    public bool IsValid => true;

    public string Format(object value, CultureInfo culture) => Convert.ToString(value, culture) ?? "";
}
