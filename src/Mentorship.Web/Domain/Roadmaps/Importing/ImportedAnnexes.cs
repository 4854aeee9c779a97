using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Reading;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>The annexes of a paper in its own order and under its own numbers: its points call them so.</summary>
public static partial class ImportedAnnexes
{
    /// <param name="people">The working group as a person left it.</param>
    public static IReadOnlyList<OrderAnnex> Of(
        OrderReading reading,
        Roadmap roadmap,
        ImportPaper paper,
        IReadOnlyList<AnnexPerson> people
    )
    {
        List<(ReadAnnex? From, OrderAnnex Annex)> made = [];
        var own =
            (reading.At < reading.Plans.Count ? Annex(reading, reading.Plans[reading.At]) : null)
            ?? First(Reading.AnnexKind.Roadmap);
        Add(
            own,
            new OrderAnnex(Orders.AnnexKind.Roadmap, roadmap.Title, IsApproved(reading, own))
            {
                RoadmapId = roadmap.Id,
                IsTitleWhole = IsSaid(reading, roadmap.Draft!),
            },
            Plan()
        );
        if (paper.Indicators.Any(i => Text.Tidy(i.Name) is not null))
            Add(
                First(Reading.AnnexKind.Indicators),
                new OrderAnnex(Orders.AnnexKind.Indicators, First(Reading.AnnexKind.Indicators)?.Title ?? "Показатели")
                {
                    Indicators = paper.Indicators,
                },
                Figures()
            );
        if (people.Count > 0 && !reading.IsGroupInPoint)
            Add(
                First(Reading.AnnexKind.WorkingGroup),
                new OrderAnnex(
                    Orders.AnnexKind.People,
                    First(Reading.AnnexKind.WorkingGroup)?.Title ?? "Состав рабочей группы"
                )
                {
                    People = people,
                },
                Group()
            );
        foreach (
            var annex in reading.Annexes.Where(a => a.Kind is Reading.AnnexKind.Programme or Reading.AnnexKind.Other)
        )
            if (Text.Tidy(annex.Text) is not null)
                Add(annex, Words(annex.Title, annex.Text), Programme());
        foreach (var plan in reading.Plans.Where((_, at) => at != reading.At))
        {
            var from = Annex(reading, plan);
            Add(
                from,
                new OrderAnnex(Orders.AnnexKind.Roadmap, TitleOf(plan), IsApproved(reading, from))
                {
                    IsTitleWhole = true,
                    Rows = [.. Rows(plan)],
                },
                null
            );
        }
        return
        [
            .. made.OrderBy(m => m.From?.Place?.Block ?? int.MaxValue).Select(m => m.Annex).Take(OrderText.MostAnnexes),
        ];

        ReadAnnex? First(Reading.AnnexKind kind) => reading.Annexes.FirstOrDefault(a => a.Kind == kind);

        void Add(ReadAnnex? from, OrderAnnex annex, Regex? named) =>
            made.Add(
                (
                    from,
                    annex with
                    {
                        Number = from?.Number ?? (named is null ? null : Called(reading, named)),
                        Lead = Cut(from?.OverTable),
                        Words = annex.Words ?? Cut(from?.UnderTable),
                    }
                )
            );
    }

    // The paper names the period, in the title or elsewhere, and nobody has put another one.
    private static bool IsSaid(OrderReading reading, Revision text) =>
        (reading.Title, reading.From, reading.To) == (text.Title, text.From, text.To);

    // A point that speaks of an annex expects «Приложение» on its stamp.
    private static bool IsApproved(OrderReading reading, ReadAnnex? annex) =>
        annex?.IsApproved ?? !reading.Order.Points.Any(p => Annexed().IsMatch(p.Text));

    private static string? Called(OrderReading reading, Regex named) =>
        reading
            .Order.Points.Select(p => named.Match(p.Text))
            .Where(m => m.Success)
            .Select(m => m.Groups["number"].Value)
            .FirstOrDefault();

    private static OrderAnnex Words(string? title, string words) =>
        new(Orders.AnnexKind.Words, title ?? "Приложение") { Words = Cut(words) };

    private static string? Cut(string? words) =>
        words?.Length > OrderText.WordsMaxLength ? words[..OrderText.WordsMaxLength] : words;

    /// <summary>What the annex of a roadmap is called before the roadmap is made.</summary>
    public static string TitleOf(ReadPlan plan) =>
        (plan.Title ?? "Дорожная карта") is { Length: > Order.TitleMaxLength } longer
            ? longer[..Order.TitleMaxLength]
            : plan.Title ?? "Дорожная карта";

    private static ReadAnnex? Annex(OrderReading reading, ReadPlan plan) =>
        plan.Place is { } place ? reading.Annexes.FirstOrDefault(a => a.Place == place) : null;

    private static IEnumerable<AnnexRow> Rows(ReadPlan plan) =>
        plan.Sections.SelectMany(s =>
            s.Activities.Select(a => new AnnexRow(s.Stage, Heading(s), ImportGuess.Words(a)))
        );

    private static string? Heading(ReadSection section) =>
        Text.Tidy(
            string.Join(
                ". ",
                new[] { section.Number?.TrimEnd('.'), section.Title }.Where(w => !string.IsNullOrEmpty(w))
            )
        );

    [GeneratedRegex(@"\bприложени", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Annexed();

    [GeneratedRegex(
        @"(?:\bкарт|\bплан)\p{L}*[^.;)]*?приложени\p{L}*\s*(?:№\s*)?(?<number>\d{1,2})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Plan();

    [GeneratedRegex(
        @"(?:показател|индикатор)\p{L}*[^.;)]*?приложени\p{L}*\s*(?:№\s*)?(?<number>\d{1,2})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Figures();

    [GeneratedRegex(
        @"(?:групп|состав|комисси|совет)\p{L}*[^.;)]*?приложени\p{L}*\s*(?:№\s*)?(?<number>\d{1,2})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Group();

    [GeneratedRegex(
        @"(?:программ|положени|концепци)\p{L}*[^.;)]*?\bприложени\p{L}*\s*(?:№\s*)?(?<number>\d{1,2})",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Programme();
}
