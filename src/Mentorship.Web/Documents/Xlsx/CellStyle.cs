namespace Mentorship.Web.Documents.Xlsx;

/// <summary>The places of <c>cellXfs</c> in <see cref="XlsxParts.Styles"/>.</summary>
internal enum CellStyle
{
    Plain,
    Head,
    Text,

    /// <summary>Text that begins like a formula, marked so that it stays text.</summary>
    Quoted,
    Whole,
    Fraction,
    Date,
    Moment,
    Bold,
}
