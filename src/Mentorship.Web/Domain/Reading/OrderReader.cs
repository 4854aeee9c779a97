using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Reading.Papers;
using Mentorship.Web.Domain.Reading.Slips;
using Mentorship.Web.Domain.Reading.Source;
using Mentorship.Web.Domain.Reading.Tables;
using Mentorship.Web.Domain.Reading.Words;

namespace Mentorship.Web.Domain.Reading;

/// <summary>Reads a document as a careful clerk does: by what heads and cells mean, not by where they stand.</summary>
public static class OrderReader
{
    public static readonly PartyDirectory Nobody = new([], [], []);

    /// <exception cref="RuleBroken">Nothing in the document is a roadmap, a table of indicators or a working group.</exception>
    public static OrderReading Read(SourceDocument source, PartyDirectory directory)
    {
        var meaning = new CellMeaning(directory);
        var tables = PaperTables.Read(source, meaning);
        var lines = Line.Of(source, tables.Blocks);
        var first = tables.Blocks.Count == 0 ? int.MaxValue : tables.Blocks.Min();
        var face = Face.Read([.. lines.TakeWhile(l => l.Block < first)]);
        var annexes = Annexes.Part(lines, face.End, tables.Blocks);
        tables.TakeLists(annexes);
        var abbreviations = Abbreviations.Find(lines, source);
        var roadmap = annexes.Find(a => tables.Roadmap.Any(r => a.Holds(r.Place.Block)));
        var title = roadmap?.Title ?? tables.TitleInside;
        var period = Period(title, face.Order);
        var reader = new ActivityReader(
            directory,
            meaning,
            abbreviations,
            tables.Columns,
            new DocumentPeriod(period?.From, period?.To),
            face.Order.Date
        );
        var sections = SectionBuilder
            .Build(tables.Roadmap)
            .ConvertAll(s => new ReadSection(s.Number, s.Title, s.Stage, s.Activities.ConvertAll(reader.Read))
            {
                Place = s.Place,
            });
        if (sections.Count == 0 && tables.Indicators.Count == 0 && tables.Group.Count == 0)
            throw new RuleBroken(
                "В документе нет ни таблицы мероприятий, ни показателей, ни состава рабочей группы: загрузите приказ вместе с приложением, в котором дорожная карта стоит таблицей.",
                "File"
            );
        var reading = new OrderReading(
            face.Order,
            title,
            period?.From,
            period?.To,
            sections,
            tables.Indicators,
            tables.Group,
            AnnexReader.Read(annexes, source, tables),
            []
        )
        {
            Abbreviations = abbreviations,
            Source = source,
        };
        return Numbering.Mark(reading with { Findings = [.. Findings.Of(reading, annexes, reader)] });
    }

    private static Period? Period(string? title, ReadOrder order) =>
        Periods.Find(title)
        ?? Periods.Find(order.Title)
        ?? order
            .Points.Where(p =>
                AnnexTitles.IsRoadmap(p.Text) || p.Text.Contains("карт", StringComparison.OrdinalIgnoreCase)
            )
            .Select(p => Periods.Find(p.Text))
            .FirstOrDefault(p => p is not null);
}
