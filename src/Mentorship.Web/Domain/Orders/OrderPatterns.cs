using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Orders;

/// <summary>How an order of each kind begins: a title and a text in the words of office, to be changed at will.</summary>
public static class OrderPatterns
{
    internal const string Mentoring = "наставничества";

    public static (string Title, OrderText Text) Of(OrderKind kind, PatternFacts facts) =>
        kind switch
        {
            OrderKind.ApproveRoadmap => Approve(facts),
            OrderKind.ChangeRoadmap => Change(facts),
            OrderKind.ApproveAct => ActPatterns.Approve(facts),
            OrderKind.ApproveProgrammes => PairPatterns.Programmes(facts),
            OrderKind.Appoint => AppointPattern.Of(facts),
            OrderKind.Group => Group(facts),
            OrderKind.AssignPairs => PairPatterns.Assign(facts),
            OrderKind.ChangePairs => PairPatterns.Change([]),
            OrderKind.EndPairs => PairPatterns.End(facts.Curator),
            OrderKind.Encourage => Encourage(facts),
            OrderKind.Monitoring => MonitoringPatterns.Open(facts),
            OrderKind.Results => MonitoringPatterns.Results(facts),
            OrderKind.Amend => Amend(facts),
            _ => ("", OrderText.Empty with { Points = [new(1, null)] }),
        };

    /// <summary>What an order that puts a roadmap in force is about.</summary>
    public static string TitleOf(OrderKind kind, string? roadmap)
    {
        var name = Quotes.Inner(roadmap ?? "");
        return Cut(
            kind == OrderKind.ChangeRoadmap
                ? $"О внесении изменений в дорожную карту «{name}»"
                : $"Об утверждении дорожной карты «{name}»"
        );
    }

    private static (string, OrderText) Approve(PatternFacts facts)
    {
        var name = Quotes.Inner(facts.Roadmap?.Title ?? "");
        return (
            TitleOf(OrderKind.ApproveRoadmap, facts.Roadmap?.Title),
            new()
            {
                Preamble = $"в целях развития {Mentoring} в организациях {facts.Where}",
                Points =
                [
                    new(1, $"Утвердить дорожную карту «{name}» (прилагается)"),
                    .. Guided(facts, "сопровождать исполнение дорожной карты и собирать сведения о нём"),
                    .. ToHeads(facts, "обеспечить исполнение мероприятий дорожной карты в установленные сроки"),
                ],
                Annexes = RoadmapAnnex(facts),
            }
        );
    }

    private static (string, OrderText) Change(PatternFacts facts)
    {
        var name = Quotes.Inner(facts.Roadmap?.Title ?? "");
        var approved = facts.Amended is { } first
            ? $", утверждённую {first.Type.In(Case.Instrumental)} от {first.IssuedOn:dd.MM.yyyy} № {first.Number},"
            : ",";
        return (
            TitleOf(OrderKind.ChangeRoadmap, facts.Roadmap?.Title),
            new()
            {
                Preamble = $"в связи с уточнением мероприятий и сроков",
                Points =
                [
                    new(
                        1,
                        $"Внести изменения в дорожную карту «{name}»{approved} изложив её в новой редакции (прилагается)"
                    ),
                    .. ToHeads(facts, "принять к исполнению дорожную карту в новой редакции"),
                ],
                Annexes = RoadmapAnnex(facts),
            }
        );
    }

    private static (string, OrderText) Group(PatternFacts facts) =>
        (
            $"О создании рабочей группы по развитию {Mentoring}",
            new()
            {
                Preamble = $"в целях координации работы по развитию {Mentoring}",
                Points =
                [
                    new(1, $"Создать рабочую группу по развитию {Mentoring} и утвердить её состав (прилагается)"),
                    new(1, "Рабочей группе подготовить план работы и представить его на утверждение"),
                ],
                Annexes =
                [
                    new(AnnexKind.People, "Состав рабочей группы", IsApproved: true)
                    {
                        People = facts.Person is { } person
                            ? [new(person.FullName, Post(facts), "руководитель рабочей группы")]
                            : [],
                    },
                ],
                HasSheet = true,
            }
        );

    private static (string, OrderText) Encourage(PatternFacts facts) =>
        (
            "О поощрении",
            new()
            {
                Preamble = "на основании представлений руководителей организаций",
                Points =
                [
                    new(1, $"Объявить благодарность за вклад в развитие {Mentoring} работникам по списку (приложение)"),
                    // A duty of those bodies alone whose people are in the list: it has not been written yet.
                    .. facts.Heads is null
                        ? Array.Empty<OrderPoint>()
                        :
                        [
                            new(
                                1,
                                $"Руководителям организаций, работники которых поощрены, довести {facts.Type.In(Case.Accusative)} до сведения этих работников"
                            ),
                        ],
                ],
                Annexes =
                [
                    new(AnnexKind.People, "Список поощряемых работников")
                    {
                        People = facts.Person is { } person ? [new(person.FullName, Post(facts))] : [],
                    },
                ],
            }
        );

    private static (string, OrderText) Amend(PatternFacts facts)
    {
        var other = facts.Amended;
        var what = (other?.Type ?? facts.Type).In(Case.Accusative);
        var named = other is null
            ? ""
            : $" от {other.IssuedOn:dd.MM.yyyy} № {other.Number} «{Quotes.Inner(other.Title)}»";
        if (facts.Repeals && other is not null)
            return (
                Cut($"О признании утратившим силу {other.Type.In(Case.Genitive)}{named}"),
                new() { Points = [new(1, $"Признать утратившим силу {what}{named}")] }
            );
        return (
            Cut($"О внесении изменений в {what}{named}"),
            new() { Points = [new(1, $"Внести в {what}{named} следующие изменения"), new(2, null)] }
        );
    }

    private static IReadOnlyList<OrderAnnex> RoadmapAnnex(PatternFacts facts) =>
        facts.Roadmap is { } roadmap
            ? [new(AnnexKind.Roadmap, roadmap.Title, IsApproved: true) { RoadmapId = roadmap.Id }]
            : [];

    internal static IEnumerable<OrderPoint> Guided(PatternFacts facts, string words, string? deadline = null) =>
        facts.Centre is { } centre ? [new(1, words, centre, Deadline: deadline)] : [];

    internal static IEnumerable<OrderPoint> ToHeads(PatternFacts facts, string words, string? deadline = null) =>
        facts.Heads is { } heads ? [new(1, words, heads, Deadline: deadline)] : [];

    private static string? Post(PatternFacts facts) =>
        facts.Person?.Post is { } post ? Workplaces.Of(post, facts.Workplace) : null;

    internal static DateOnly Working(DateOnly day) => WorkingDays.IsWorking(day) ? day : WorkingDays.After(day, 1);

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", Russian) + " года";

    internal static string Cut(string title) =>
        title.Length <= Order.TitleMaxLength ? title : title[..(Order.TitleMaxLength - 2)] + "…»";

    private static readonly System.Globalization.CultureInfo Russian = System.Globalization.CultureInfo.GetCultureInfo(
        "ru-RU"
    );
}
