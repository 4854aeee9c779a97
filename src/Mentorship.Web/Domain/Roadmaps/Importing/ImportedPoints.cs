using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>The points of a paper taken apart, where it is known whom they name.</summary>
public static class ImportedPoints
{
    /// <param name="group">The working group as a person left it: a point may name it.</param>
    /// <param name="roadmap">What the roadmap is called: an order without points approves it.</param>
    /// <param name="remembered">Phrases by the words of a deadline that a person once had to explain.</param>
    /// <param name="day">Of the order.</param>
    public static IReadOnlyList<OrderPoint> Of(
        OrderReading reading,
        IReadOnlyList<AnnexPerson>? group,
        string roadmap,
        PartyDirectory directory,
        IReadOnlyDictionary<string, string> remembered,
        DateOnly day
    ) =>
        reading.Order.Points.Count == 0
            ? [new OrderPoint(1, ImportGuess.Approval(roadmap))]
            :
            [
                .. reading
                    .Order.Points.Where(p => PointWords.Control(p.Text) is null)
                    .Select(p => (p.Level, Text: Named(p.Text, reading, group)))
                    .SelectMany(p => PointWords.All(p.Level, p.Text, directory, day))
                    .Select(p => Explained(p, remembered, day)),
            ];

    private static string Named(string point, OrderReading reading, IReadOnlyList<AnnexPerson>? group) =>
        group is null || !reading.IsGroupInPoint
            ? point
            : GroupInPoint.Mended(point, ImportGuess.People(reading.WorkingGroup), group)!;

    // What was said of the same words in an earlier paper is proposed: whoever makes the roadmap sees it.
    private static OrderPoint Explained(
        OrderPoint point,
        IReadOnlyDictionary<string, string> remembered,
        DateOnly day
    ) =>
        point.Deadline is { } words
        && remembered.GetValueOrDefault(words) is { } phrase
        && DeadlineReader.Read(words, OrderPlan.Period(day), day, []).NeedsReview
            ? point with
            {
                Phrase = phrase,
            }
            : point;
}
