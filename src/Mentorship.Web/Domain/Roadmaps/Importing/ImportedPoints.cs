using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Parties.Known;
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

    /// <summary>The clause of control to the letter.</summary>
    public static PrintedControl? Control(OrderReading reading) =>
        reading.Order.Points.Select(p => p.Text).FirstOrDefault(p => PointWords.Control(p) is not null) is { } clause
            ? new(clause, PointWords.Control(clause)!)
            : null;

    /// <summary>Points of whose words nobody has changed any stand to the letter: the paper holds them so.</summary>
    /// <param name="read">The points as they were read.</param>
    public static IReadOnlyList<OrderPoint> ToTheLetter(
        IReadOnlyList<OrderPoint> points,
        IReadOnlyList<OrderPoint> read
    )
    {
        var printed = read.Where(p => p.Printed is not null)
            .ToLookup(p => p.Text ?? p.Addressee, StringComparer.Ordinal);
        return
        [
            .. points.Select(p =>
                p with
                {
                    Printed = printed[p.Text ?? p.Addressee].FirstOrDefault(r => r.Addressee == p.Addressee)?.Printed,
                }
            ),
        ];
    }

    /// <summary>Executors of the points whom a person has named: read as he is called in the registry.</summary>
    public static IReadOnlyList<OrderPoint> Answered(
        IReadOnlyList<OrderPoint> points,
        IReadOnlyDictionary<string, ImportParty> said,
        PartyDirectory directory
    ) => [.. points.Select(p => Answered(p, said, directory))];

    /// <summary>Whom the points turn to and nobody knows; each with the number of its point.</summary>
    public static IEnumerable<(string Number, PartyMeaning Party)> Unknown(
        IReadOnlyList<OrderPoint> points,
        PartyDirectory directory
    ) =>
        new OrderText { Points = points }
            .Numbers()
            .Zip(points)
            .Where(p => p.Second is { Executor: not null, IsOutside: false })
            .SelectMany(p =>
                PartyReader
                    .Read(p.Second.Executor, directory)
                    .Parties.Where(m => !m.IsResolved)
                    .Select(m => (p.First, m))
            );

    private static OrderPoint Answered(
        OrderPoint point,
        IReadOnlyDictionary<string, ImportParty> said,
        PartyDirectory directory
    )
    {
        foreach (var (_, party) in Unknown([point], directory).ToList())
            if (said.GetValueOrDefault(party.Text) is { } answer)
                point =
                    Called(answer, directory) is { } name
                        ? point with
                        {
                            Executor = point.Executor!.Replace(party.Text, name, StringComparison.Ordinal),
                        }
                    : answer.IsLeft ? point with { IsOutside = true }
                    : point;
        return point;
    }

    private static string? Called(ImportParty answer, PartyDirectory directory) =>
        answer switch
        {
            { OrganisationId: { } id } => directory.Bodies.FirstOrDefault(b => b.Id == id)?.ShortName,
            { PersonId: { } id } => directory.People.FirstOrDefault(p => p.Id == id)?.FullName,
            { Kind: { } kind } => GroupWords.Name(new OrganisationKinds([kind])),
            _ => null,
        };

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
