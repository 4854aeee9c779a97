using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Parties.Known;
using Mentorship.Web.Domain.Reading;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>The points of a paper taken apart, where it is known whom they name.</summary>
public static partial class ImportedPoints
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
    )
    {
        if (reading.Order.Points.Count == 0)
            return [new OrderPoint(1, ImportGuess.Approval(roadmap))];
        var knowing = PaperWords.Knowing(directory, reading.Abbreviations);
        return
        [
            .. reading
                .Order.Points.Where(p => PointWords.Control(p.Text) is null)
                .Select(p => (p.Level, Text: Named(p.Text, reading, group)))
                .SelectMany(p => PointWords.All(p.Level, p.Text, knowing, day))
                .Select(p => InFull(p, reading.Abbreviations, directory))
                .Select(p => Headed(p, directory))
                .Select(p => Explained(p, remembered, day)),
        ];
    }

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
        point = BehindGroup(point, said, directory);
        foreach (var (_, party) in Unknown([point], directory).Where(u => !IsBracketed(u.Party)).ToList())
            if (said.Of(party.Text) is { } answer)
                point =
                    Called(answer, directory) is { } name ? Known(point, party.Text, name)
                    : answer.IsLeft ? Without(point, party, directory)
                    : point;
        return point;
    }

    // «Руководителям школ (Жилин П. П., Мохова Р. С.)»: whoever is known stands beside the group, whoever is not is asked
    // about, and those who are left as words change nothing of what the group has to do.
    private static OrderPoint BehindGroup(
        OrderPoint point,
        IReadOnlyDictionary<string, ImportParty> said,
        PartyDirectory directory
    )
    {
        var named = Unknown([point], directory).Select(u => u.Party).Where(IsBracketed).Select(p => p.Text).ToList();
        if (!named.Exists(n => said.Of(n) is not null))
            return point;
        var asked = named.Where(n => said.Of(n) is null).ToList();
        var known = named.Select(n => said.Of(n) is { } answer ? Called(answer, directory) : null).OfType<string>();
        var bare = InBrackets()
            .Replace(
                point.Executor!,
                m =>
                    PartyReader.Read(m.Groups["in"].Value, directory).Parties.All(p => p.Kind == PartyKind.Person)
                        ? ""
                        : m.Value
            );
        var rest = asked.Count == 0 ? "" : $" ({string.Join(", ", asked)})";
        return point with { Executor = string.Join(", ", known.Distinct().Prepend(bare.TrimEnd() + rest)) };
    }

    private static bool IsBracketed(PartyMeaning party) => party.UnderstoodAs == PartyMeaning.Bracketed;

    // Words that are left give nobody a duty; those beside them have theirs.
    private static OrderPoint Without(OrderPoint point, PartyMeaning left, PartyDirectory directory)
    {
        var others = PartyReader
            .Read(point.Executor, directory)
            .Parties.Where(p => p.Text != left.Text && !IsBracketed(p))
            .ToList();
        return others.Exists(p => p.IsResolved)
            ? point with
            {
                Executor = string.Join(", ", others.Select(p => p.Text)),
            }
            : point with
            {
                IsOutside = true,
            };
    }

    // «Методическому центру (Шилова Г. Р.)»: the body has the duty, whoever heads it stands on the paper only.
    private static OrderPoint Headed(OrderPoint point, PartyDirectory directory) =>
        point.Executor is { } words
        && PartyReader.Read(words, directory).Parties
            is [{ IsResolved: true, IsDoubtful: true, Kind: PartyKind.Body, Post: null, Text: var text } body]
        && text.Contains('(', StringComparison.Ordinal)
        && Called(body, directory) is { } name
            ? point with
            {
                Executor = name,
            }
            : point;

    // «ММС» of a paper that says what it means by it is an executor that the district knows by another name.
    private static OrderPoint InFull(
        OrderPoint point,
        IReadOnlyDictionary<string, string> abbreviations,
        PartyDirectory directory
    )
    {
        foreach (var (_, party) in Unknown([point], directory).ToList())
            if (
                PaperWords.Defined(party.Text, abbreviations, directory) is { } meant
                && Called(meant, directory) is { } name
            )
                point = Known(point, party.Text, name);
        return point;
    }

    // Blanks of a paper are not always those that its words are read with.
    private static OrderPoint Known(OrderPoint point, string words, string name) =>
        point with
        {
            Executor = Regex.Replace(
                point.Executor!,
                string.Join(
                    @"\s*",
                    words.Split([' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)
                ),
                _ => name,
                RegexOptions.None,
                TimeSpan.FromSeconds(1)
            ),
        };

    [GeneratedRegex(@"\s*\((?<in>[^()]*)\)", RegexOptions.None, 1000)]
    private static partial Regex InBrackets();

    private static string? Called(PartyMeaning meaning, PartyDirectory directory) =>
        meaning switch
        {
            { Post: not null } or { FunctionId: not null } => null,
            { OrganisationId: { } id } => directory.Bodies.FirstOrDefault(b => b.Id == id)?.ShortName,
            { Kind: PartyKind.Group } when meaning.LeftOut.List.Count == 0 => GroupWords.Name(meaning.Kinds),
            _ => null,
        };

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
