using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Charts;

/// <summary>A column of the chart: full circles, then hollow ones.</summary>
public sealed record DotColumn(string Name, int Full, int Hollow = 0);

/// <summary>
/// <c>&lt;dot-columns columns="columns" label="Организации района по видам" /&gt;</c>: each thing is a circle, eight in a row, the column
/// grows upwards. For a few hundred things that deserve to be seen one by one.
/// </summary>
[HtmlTargetElement("dot-columns", Attributes = "columns,label")]
public sealed class DotColumnsTagHelper : TagHelper
{
    private const int InRow = 8;
    private const int Step = 13;
    private const int Gap = 22;
    private const int Left = 5;
    private const int Foot = 26;

    public required IReadOnlyList<DotColumn> Columns { get; set; }
    public required string Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var rows = Columns.Select(column => (column.Full + column.Hollow + InRow - 1) / InRow).DefaultIfEmpty(0).Max();
        var width = Columns.Count * ((InRow * Step) + Gap);
        var height = (rows * Step) + Foot;
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ch");
        output.Attributes.SetAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}"));
        output.Attributes.SetAttribute("role", "img");
        output.Attributes.SetAttribute("aria-label", Label);
        for (var index = 0; index < Columns.Count; index++)
        {
            Draw(output, Columns[index], Left + (index * ((InRow * Step) + Gap)), rows * Step);
        }
    }

    private static void Draw(TagHelperOutput output, DotColumn column, int left, int floor)
    {
        for (var dot = 0; dot < column.Full + column.Hollow; dot++)
        {
            var x = left + (dot % InRow * Step);
            var y = floor - 7 - (dot / InRow * Step);
            var look = dot < column.Full ? "class=\"rd\" r=\"4.5\"" : "class=\"rl\" r=\"3.9\"";
            output.Content.AppendHtml(
                string.Create(CultureInfo.InvariantCulture, $"<circle {look} cx=\"{x}\" cy=\"{y}\"/>")
            );
        }

        var name = new TagBuilder("text");
        name.Attributes["x"] = (left - 4).ToString(CultureInfo.InvariantCulture);
        name.Attributes["y"] = (floor + 18).ToString(CultureInfo.InvariantCulture);
        name.InnerHtml.Append(column.Name);
        output.Content.AppendHtml(name);
    }
}
