using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading.Papers;

/// <summary>Numbered points of an order; what is not numbered belongs to the point before it.</summary>
internal static class Points
{
    private const int MostPoints = 300;

    public static bool IsPoint(Line line) => !line.IsEmpty && ItemNumber.Split(line.Flat).Number is { IsRoman: false };

    public static List<ReadPoint> Read(List<Line> lines, ref int at)
    {
        var points = new List<ReadPoint>();
        for (; at < lines.Count && points.Count < MostPoints; at++)
        {
            var line = lines[at];
            if (line.IsEmpty)
                continue;
            if (Stamps.IsStart(line.Flat) || Signature.Begins(lines, at))
                break;
            if (IsPoint(line))
            {
                var (number, text) = ItemNumber.Split(line.Flat);
                points.Add(new ReadPoint(number!.Printed, text) { Place = line.Place });
            }
            else if (
                points.Count > 0
                && (line.From.StartsPage && line.IsProminent || line.From.IsCentered && points[^1].Text.EndsWith('.'))
            )
                break;
            else if (points.Count > 0)
                points[^1] = points[^1] with { Text = Joining.Halves(points[^1].Text, line.Flat) };
        }
        return points;
    }
}
