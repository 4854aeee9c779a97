using System.Globalization;
using System.Xml.Linq;

namespace Mentorship.Web.Documents.Reading.Docx;

/// <summary>Values of attributes, of whatever sort they turn out to be.</summary>
internal static class Marks
{
    public static bool IsOn(XAttribute? value) => value?.Value is "1" or "true" or "on";

    /// <summary>An element that switches something: without a value it is on.</summary>
    public static bool? Switch(XElement? element) =>
        element is null ? null : (string?)element.Attribute("val") is not ("0" or "false" or "off" or "none");

    public static int? Int(XElement? element, string attribute = "val") =>
        int.TryParse(
            (string?)element?.Attribute(attribute),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
}
