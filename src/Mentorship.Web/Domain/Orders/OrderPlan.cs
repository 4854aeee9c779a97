using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Domain.Orders;

/// <summary>A point that becomes a duty: whose, until when, and what is not understood of it.</summary>
public sealed record PlannedPoint(int At, string Number, string Title, string Executor, string? Deadline)
{
    public required PartyReading Parties { get; init; }
    public required DeadlineReading? Reading { get; init; }

    /// <summary>The time that its deadline is read in: an example of a better one lies there too.</summary>
    public required DocumentPeriod Period { get; init; }
    public bool IsRecommended { get; init; }

    /// <summary>What a person has said of the deadline; its words stay.</summary>
    public string? Phrase { get; init; }
    public bool IsAgreed { get; init; }

    /// <summary>What is asked about the deadline, without its point.</summary>
    public string? DeadlineDoubt =>
        Reading is { NeedsReview: true } && !IsAgreed ? Reading.Doubt ?? "Срок понят не до конца" : null;

    /// <summary>Where that is put right.</summary>
    public string Field =>
        Parties.Parties.Count == 0 || Parties.Parties.Any(p => !p.IsResolved)
            ? nameof(OrderPoint.Executor)
            : nameof(OrderPoint.Phrase);

    /// <summary>One sentence that says what to mend; nothing when all is understood.</summary>
    public string? Doubt => Asked is { } asked ? $"Пункт {Number}: {asked}" : null;

    /// <summary>The same beside the number of the point.</summary>
    public string? Asked =>
        Parties.Parties.FirstOrDefault(p => !p.IsResolved) is { } unknown
            ? $"не понятно, кто такой «{unknown.Text}». Напишите, как в списке организаций и людей, или отметьте, что исполнитель не из портала."
        : Parties.Parties.Count == 0 ? "исполнитель не понят."
        : DeadlineDoubt is { } doubt ? $"{doubt}. Напишите срок точнее, например «{DeadlineExample.In(Period)}»."
        : null;
}

/// <summary>
/// Points with an executor become duties exactly as rows of a roadmap do: they are the text of a plan that the order
/// puts in force. A point without a date lasts as long as the order is carried out.
/// </summary>
public static class OrderPlan
{
    public const string Always = "постоянно";

    /// <param name="whom">Reads whom the words mean in this district.</param>
    /// <param name="day">The day of the order, or of today while it has none.</param>
    public static IReadOnlyList<PlannedPoint> Of(OrderText text, Func<string, PartyReading> whom, DateOnly day)
    {
        List<PlannedPoint> planned = [];
        var numbers = text.Numbers();
        var above = new OrderPoint?[4];
        foreach (var (at, point) in text.Points.Index())
        {
            // What a point says of executor and deadline holds for the points under it.
            var timed = point.Deadline is null ? above[point.Level - 1] : point;
            var own = point with
            {
                Executor = point.Executor ?? above[point.Level - 1]?.Executor,
                Deadline = timed?.Deadline,
                Phrase = timed?.Phrase,
                IsAgreed = timed?.IsAgreed == true,
                IsOutside = point.IsOutside || point.Executor is null && above[point.Level - 1]?.IsOutside == true,
                IsRecommended = point.IsRecommended || above[point.Level - 1]?.IsRecommended == true,
            };
            above[point.Level] = own;
            if (own.IsOutside || own.Executor is not { } executor || point.Text is not { } words)
                continue;
            planned.Add(
                new(at, numbers[at], Title(words), executor, own.Deadline)
                {
                    Parties = Recommended(whom(executor), own.IsRecommended),
                    Reading = (own.Phrase ?? own.Deadline) is { } deadline
                        ? DeadlineReader.Read(deadline, Period(day), day, [])
                        : null,
                    Period = Period(day),
                    Phrase = own.Phrase,
                    IsAgreed = own.IsAgreed,
                    IsRecommended = own.IsRecommended,
                }
            );
        }
        return planned;
    }

    /// <summary>The plan to be put in force together with the order; null when nobody has to do anything.</summary>
    /// <param name="step">Who registers the order: what is said of its deadlines is said by them.</param>
    public static Roadmap? Make(Order order, IReadOnlyList<PlannedPoint> points, Guid? owner, Step step)
    {
        if (points.Count == 0 || order.IssuedOn is not { } day)
            return null;
        var period = Period(day);
        var title = $"{order.Type.Title()} № {order.Number}: {order.Title}";
        if (title.Length > RoadmapHead.TitleMaxLength)
            title = title[..RoadmapHead.TitleMaxLength];
        var plan = Roadmap.OfOrder(order.DistrictId, new(title, period.From, period.To), owner);
        var section = plan.Draft!.AddSection(null, order.Title);
        foreach (var point in points)
        {
            var activity = Add(section, point with { Number = $"п. {point.Number}" }, period, day);
            if (point.Phrase is { } phrase && step.UserId is { } by)
                activity.CorrectDeadline(phrase, by, step.At, period, day);
            // What its words were taken for stood beside it; what is not understood was asked about.
            activity.Confirm(point.Doubt is null && activity.NeedsReview);
        }
        return plan;
    }

    /// <summary>The point as a row of a plan.</summary>
    public static Activity Add(Section section, PlannedPoint point, DocumentPeriod period, DateOnly day)
    {
        var title =
            point.Title.Length <= Activity.TitleMaxLength ? point.Title : point.Title[..Activity.TitleMaxLength];
        var activity = section.Add(
            new(point.Number, title, Deadline: point.Deadline ?? Always, Responsible: point.Executor)
        );
        activity.ReadParties(point.Parties.Parties);
        activity.ReadDeadline(period, day);
        return activity;
    }

    /// <summary>To the end of the school year, of the next one when this one is nearly over.</summary>
    public static DocumentPeriod Period(DateOnly day) =>
        new(day, new DateOnly(day.Month >= 6 ? day.Year + 1 : day.Year, 8, 31)) { IsOfOrder = true };

    private static PartyReading Recommended(PartyReading reading, bool recommended) =>
        recommended
            ? reading with
            {
                Parties = [.. reading.Parties.Select(p => p with { ByAgreement = true })],
            }
            : reading;

    private static string Title(string words) =>
        Domain.Text.Unstopped((char.ToUpperInvariant(words[0]) + words[1..]).ReplaceLineEndings(" "), '.', ';', ',');
}
