using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Mentorship.Web.Ui.Charts;

/// <summary><c>&lt;line-chart value="Model.Chart" /&gt;</c>, with <c>small="true"</c> beside a figure. A table stands behind it.</summary>
[HtmlTargetElement("line-chart", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LineChartTagHelper : TagHelper
{
    public required LineChart Value { get; set; }
    public bool Small { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Small ? LineChartSvg.Small(Value) : LineChartSvg.Whole(Value));
    }
}

/// <summary><c>&lt;bar-chart value="Model.Bars" /&gt;</c></summary>
[HtmlTargetElement("bar-chart", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BarChartTagHelper : TagHelper
{
    public required BarChart Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(BarChartSvg.Write(Value));
    }
}
