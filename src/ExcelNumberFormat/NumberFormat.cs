using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>
/// Stands in for the package of the same name, which our registry lacks; ClosedXML asks for it by name when it shows a
/// cell as text. It knows what spreadsheets of offices hold: General, 0, 0.00, #,##0, 0%, 0.00E+00, dates and times, [h]:mm,
/// text (@), literals, up to four sections. It does not know: fractions (# ?/?), conditions ([>100]), padding (_x and *x
/// become nothing), colours and locales (dropped), calendars. What it does not know is shown as General and never throws.
/// </summary>
public sealed class NumberFormat
{
    private readonly IReadOnlyList<Section> sections;

    public NumberFormat(string formatString)
    {
        FormatString = formatString ?? "";
        sections = Section.Split(FormatString);
    }

    public string FormatString { get; }

    /// <summary>Whether the format is one of those known here.</summary>
    public bool IsValid => sections.All(section => section.Kind != SectionKind.Unknown);

    public bool IsDateTimeFormat => sections[0].Kind == SectionKind.Date;

    public bool IsTimeSpanFormat => sections[0].Kind == SectionKind.Elapsed;

    public string Format(object value, CultureInfo culture) => Format(value, culture, isDate1904: false);

    public string Format(object value, CultureInfo culture, bool isDate1904)
    {
        culture ??= CultureInfo.CurrentCulture;
        return value switch
        {
            null => "",
            string text => sections.Count > 3 ? sections[3].Text(text) : LastText(text),
            bool yes => yes ? "TRUE" : "FALSE",
            DateTime moment => Moment(moment, culture),
            TimeSpan span => sections[0].Kind == SectionKind.Elapsed
                ? ElapsedFormat.Write(sections[0].Tokens, span)
                : Moment(new DateTime(1899, 12, 30).Add(span), culture),
            IConvertible number when IsNumber(number) => Number(
                number.ToDouble(CultureInfo.InvariantCulture) + (isDate1904 && IsDateTimeFormat ? 1462 : 0),
                culture
            ),
            _ => Convert.ToString(value, culture) ?? "",
        };
    }

    // A format of one section that holds @ is for text; numbers' formats leave a text as it is.
    private string LastText(string text) => sections[^1].Kind == SectionKind.Text ? sections[^1].Text(text) : text;

    private string Moment(DateTime moment, CultureInfo culture) =>
        sections[0].Kind switch
        {
            SectionKind.Date => DateFormat.Write(sections[0].Tokens, moment, culture),
            SectionKind.General or SectionKind.Unknown or SectionKind.Text => moment.ToString(culture),
            _ => Number(moment.ToOADate(), culture),
        };

    private string Number(double number, CultureInfo culture)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
            return number.ToString(culture);
        var (section, shown, sign) = Choose(number);
        return section.Kind switch
        {
            SectionKind.Date => IsDay(number)
                ? DateFormat.Write(section.Tokens, DateTime.FromOADate(number), culture)
                : number.ToString(culture),
            SectionKind.Elapsed => Math.Abs(number) < 1e6
                ? ElapsedFormat.Write(section.Tokens, TimeSpan.FromDays(number))
                : number.ToString(culture),
            SectionKind.Number => sign + NumberMask.Write(section.Tokens, shown, culture),
            SectionKind.Text => section.Text(number.ToString(culture)),
            _ => number.ToString("G11", culture),
        };
    }

    // Two sections: not negative; negative. Three: positive; negative; zero. A section of its own shows no minus.
    private (Section Section, double Shown, string Sign) Choose(double number)
    {
        if (sections.Count > 2 && number == 0)
            return (sections[2], 0, "");
        if (sections.Count > 1 && number < 0)
            return (sections[1], -number, "");
        return (sections[0], Math.Abs(number), number < 0 ? "-" : "");
    }

    private static bool IsDay(double number) => number is >= 0 and < 2_958_466;

    private static bool IsNumber(IConvertible value) =>
        value.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.Decimal;
}
