using System.Globalization;
using System.Net;
using System.Text;

namespace Mentorship.Web.Ui.Charts;

/// <summary>
/// Writes a drawing as SVG. Looks are classes of <c>charts.css</c>; on paper, where there is no stylesheet, the same looks
/// are attributes.
/// </summary>
internal sealed class ChartSvg(bool onPaper)
{
    // The light theme's own values; solid, because the archive PDF refuses what shines through.
    private static readonly Dictionary<string, string> Paper = new(StringComparer.Ordinal)
    {
        ["fact"] = "fill=\"none\" stroke=\"#1e2330\" stroke-width=\"2\"",
        ["dot"] = "fill=\"#1e2330\" stroke=\"#fff\" stroke-width=\"1.5\"",
        ["plan"] = "fill=\"none\" stroke=\"#636977\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"",
        ["fc"] =
            "fill=\"none\" stroke=\"#1f6a99\" stroke-width=\"2\" stroke-dasharray=\"1.5 4\" stroke-linecap=\"round\"",
        ["band"] = "fill=\"#dcecf6\"",
        ["tgt"] = "fill=\"#fff\" stroke=\"#636977\" stroke-width=\"1.75\"",
        ["now"] = "stroke=\"#1e2330\" stroke-dasharray=\"2 2\"",
        ["gridl"] = "stroke=\"#e5e2da\"",
        ["axis"] = "stroke=\"#cdc9be\"",
        ["bv"] = "fill=\"#8a8f9b\" stroke=\"#525866\"",
        ["bv low"] = "fill=\"#fff\" stroke=\"#525866\" stroke-width=\"1.5\"",
        ["tx"] = "fill=\"#1e2330\"",
        ["tx bold"] = "fill=\"#1e2330\" font-weight=\"600\"",
        [""] = "fill=\"#525866\"",
    };

    private readonly StringBuilder svg = new(4096);

    public static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public void Open(double width, double height, string id, string title, string description)
    {
        var (said, shown) = (WebUtility.HtmlEncode(title), WebUtility.HtmlEncode(description));
        svg.Append(
            onPaper
                ? $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {N(width)} {N(height)}\" font-family=\"PT Astra Serif, Tinos, serif\" font-size=\"12\"><title>{said}</title><desc>{shown}</desc>"
                : $"<svg class=\"ch\" viewBox=\"0 0 {N(width)} {N(height)}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{said}</title><desc id=\"{id}-d\">{shown}</desc>"
        );
    }

    public void Line(string look, double x1, double y1, double x2, double y2) =>
        svg.Append($"<line {Look(look)} x1=\"{N(x1)}\" x2=\"{N(x2)}\" y1=\"{N(y1)}\" y2=\"{N(y2)}\"/>");

    public void Polyline(string look, IEnumerable<(double X, double Y)> points) =>
        svg.Append($"<polyline {Look(look)} points=\"{Points(points)}\"/>");

    public void Polygon(string look, IEnumerable<(double X, double Y)> points) =>
        svg.Append($"<polygon {Look(look)} points=\"{Points(points)}\"/>");

    public void Dot(double x, double y, double radius) =>
        svg.Append($"<circle {Look("dot")} cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>");

    public void Diamond(double x, double y, double half) =>
        svg.Append(
            $"<path {Look("tgt")} d=\"M{N(x)} {N(y - half)}L{N(x + half)} {N(y)}L{N(x)} {N(y + half)}L{N(x - half)} {N(y)}z\"/>"
        );

    public void Box(string look, double x, double y, double width, double height) =>
        svg.Append(
            $"<rect {Look(look)} x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(0, width))}\" height=\"{N(height)}\" rx=\"2\"/>"
        );

    public void Text(string words, double x, double y, string anchor = "start", string look = "") =>
        svg.Append(
            $"<text {Look(look)} x=\"{N(x)}\" y=\"{N(y)}\"{(anchor == "start" ? "" : $" text-anchor=\"{anchor}\"")}>{WebUtility.HtmlEncode(words)}</text>"
        );

    public string Close() => svg.Append("</svg>").ToString();

    private string Look(string look) =>
        onPaper ? Paper[look]
        : look.Length == 0 ? ""
        : $"class=\"{look}\"";

    private static string Points(IEnumerable<(double X, double Y)> points) =>
        string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));
}
