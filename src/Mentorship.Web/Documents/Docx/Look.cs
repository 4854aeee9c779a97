using DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Web.Documents.Docx;

/// <summary>One paragraph style, in twips and points.</summary>
internal sealed record Look(string Id, string Name)
{
    public JustificationValues? Side { get; init; }
    public bool Bold { get; init; }

    /// <summary>Words are not broken.</summary>
    public bool Whole { get; init; }

    /// <summary>Stays with what follows.</summary>
    public bool Next { get; init; }

    public int FirstLine { get; init; }
    public int Before { get; init; }
    public int After { get; init; }
    public int? Size { get; init; }
    public bool Single { get; init; }

    /// <summary>The height of the line in points, whatever stands in it.</summary>
    public int? Exactly { get; init; }

    public int? Outline { get; init; }
    public int[] Tabs { get; init; } = [];

    public Style Style()
    {
        var style = new Style(new StyleName { Val = Name })
        {
            Type = StyleValues.Paragraph,
            StyleId = Id,
            Default = Id == "Normal" ? true : null,
            CustomStyle = char.IsAsciiLetter(Name[0]) ? null : true,
        };
        if (Id != "Normal")
            style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle(), Paragraph());
        if (Bold || Size is not null || Exactly is not null)
            style.Append(Run());
        return style;
    }

    // In the order of the schema: a word processor calls anything else damaged
    private StyleParagraphProperties Paragraph()
    {
        var look = new StyleParagraphProperties();
        if (Next || Outline is not null)
            look.Append(new KeepNext());
        if (Tabs is [var middle, var end])
            look.Append(
                new Tabs(
                    new TabStop { Val = TabStopValues.Center, Position = middle },
                    new TabStop { Val = TabStopValues.Right, Position = end }
                )
            );
        if (Whole)
            look.Append(new SuppressAutoHyphens());
        if (Exactly is { } height)
            look.Append(new SpacingBetweenLines { Line = $"{height * 20}", LineRule = LineSpacingRuleValues.Exact });
        else if (Before > 0 || After > 0 || Single)
            look.Append(Spacing());
        if (FirstLine > 0)
            look.Append(new Indentation { FirstLine = $"{FirstLine}" });
        if (Side is { } side)
            look.Append(new Justification { Val = side });
        if (Outline is { } level)
            look.Append(new OutlineLevel { Val = level });
        return look;
    }

    private SpacingBetweenLines Spacing()
    {
        var spacing = new SpacingBetweenLines { Before = $"{Before}", After = $"{After}" };
        if (Single)
            (spacing.Line, spacing.LineRule) = ("240", LineSpacingRuleValues.Auto);
        return spacing;
    }

    private StyleRunProperties Run()
    {
        var look = new StyleRunProperties();
        if (Bold)
            look.Append(new Bold());
        var size = Exactly is null ? Size : 1;
        if (size is not null)
            look.Append(new FontSize { Val = $"{size * 2}" }, new FontSizeComplexScript { Val = $"{size * 2}" });
        return look;
    }
}
