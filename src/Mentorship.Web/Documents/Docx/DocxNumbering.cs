using DocumentFormat.OpenXml.Wordprocessing;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Documents.Docx;

/// <summary>Real lists: every part of the document counts its points from one, in a list of its own.</summary>
internal sealed class DocxNumbering(DocumentLayout layout)
{
    private const int PointsShape = 0;
    private const int DashShape = 1;
    private const int DashList = 1;

    private int lists = DashList;

    /// <summary>The list that the points of a part belong to.</summary>
    public int NewPoints() => ++lists;

    public static NumberingProperties Point(int list, int level) =>
        new(new NumberingLevelReference { Val = level }, new NumberingId { Val = list });

    public static NumberingProperties Dash() => Point(DashList, 0);

    public Numbering Make()
    {
        string[] shapes = ["%1.", "%1.%2.", "%1.%2.%3."];
        var points = new AbstractNum([
            new MultiLevelType { Val = MultiLevelValues.Multilevel },
            .. shapes.Select((shape, level) => Level(level, NumberFormatValues.Decimal, shape)),
        ])
        {
            AbstractNumberId = PointsShape,
        };
        var dashes = new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            Level(0, NumberFormatValues.Bullet, "–")
        )
        {
            AbstractNumberId = DashShape,
        };
        var numbering = new Numbering(points, dashes, List(DashList, DashShape));
        for (var list = DashList + 1; list <= lists; list++)
            numbering.Append(List(list, PointsShape));
        return numbering;
    }

    private Level Level(int level, NumberFormatValues format, string shape) =>
        new(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelSuffix { Val = LevelSuffixValues.Space },
            new LevelText { Val = shape },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(
                new Indentation { Left = "0", FirstLine = $"{DocxSections.Twips(layout.FirstLineIndent / 10.0)}" }
            )
        )
        {
            LevelIndex = level,
        };

    private static NumberingInstance List(int list, int shape)
    {
        var instance = new NumberingInstance(new AbstractNumId { Val = shape }) { NumberID = list };
        if (shape == PointsShape)
            for (var level = 0; level < PointCounter.Depth; level++)
                instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level });
        return instance;
    }
}
