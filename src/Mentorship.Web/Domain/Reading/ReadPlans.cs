using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading.Papers;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading;

/// <summary>Roadmaps of a paper, each with its own title, period and sections.</summary>
internal static class ReadPlans
{
    public static (ReadPlan Plan, ActivityReader Reader) Of(
        RoadmapRows rows,
        IReadOnlyList<AnnexPart> annexes,
        ReadOrder order,
        PartyDirectory directory,
        CellMeaning meaning,
        IReadOnlyDictionary<string, string> abbreviations
    )
    {
        var annex = annexes.FirstOrDefault(a => rows.Rows.Any(r => a.Holds(r.Place.Block)));
        var title = annex?.Title ?? rows.TitleInside;
        var period = Period(title, order);
        var drafts = SectionBuilder.Build(rows.Rows);
        var reader = new ActivityReader(
            directory,
            meaning,
            abbreviations,
            Timed(drafts, rows.Columns, meaning),
            new DocumentPeriod(period?.From, period?.To),
            order.Date
        );
        var sections = drafts.ConvertAll(s => new ReadSection(
            s.Number,
            s.Title,
            s.Stage,
            s.Activities.ConvertAll(a => reader.Read(a, [s.Title, s.Stage]))
        )
        {
            Place = s.Place,
        });
        return (
            new ReadPlan(annex?.Stamp?.Number, title, period?.From, period?.To, sections)
            {
                Place = annex?.First.Place,
                Totals = [.. rows.Totals.Select(t => new ReadTotal(Over(sections, t.Place), t.Words))],
            },
            reader
        );
    }

    // «Январь», «Февраль» over the rows of a table that has no column of deadlines are the deadlines of these rows.
    private static IReadOnlySet<ColumnRole> Timed(
        List<DraftSection> sections,
        IReadOnlySet<ColumnRole> columns,
        CellMeaning meaning
    )
    {
        if (
            columns.Overlaps([ColumnRole.Deadline, ColumnRole.DeadlineAndResponsible])
            || sections.Count == 0
            || !sections.TrueForAll(s => meaning.IsDeadline(s.Title ?? ""))
        )
            return columns;
        foreach (var section in sections)
        foreach (var activity in section.Activities)
            activity.Row.Set(ColumnRole.Deadline, section.Title!);
        return columns.Append(ColumnRole.Deadline).ToHashSet();
    }

    // The section that the sum closes.
    private static ReadSection? Over(List<ReadSection> sections, SourcePlace place) =>
        sections.LastOrDefault(s =>
            s.Activities.Any(a =>
                a.Place is { } row && (row.Block, row.Row ?? 0).CompareTo((place.Block, place.Row ?? 0)) < 0
            )
        );

    private static Period? Period(string? title, ReadOrder order) =>
        Periods.Find(title)
        ?? Periods.Find(order.Title)
        ?? order
            .Points.Where(p =>
                AnnexTitles.IsRoadmap(p.Text) || p.Text.Contains("карт", StringComparison.OrdinalIgnoreCase)
            )
            .Select(p => Periods.Find(AnnexTitles.OfRoadmap(p.Text)) ?? Periods.Find(p.Text))
            .FirstOrDefault(p => p is not null);
}
