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
    /// <param name="plan">Which of the roadmaps, when the paper approves several.</param>
    public static OrderReading Read(SourceDocument source, PartyDirectory directory, int plan = 0)
    {
        var meaning = new CellMeaning(directory);
        var tables = PaperTables.Read(source, meaning);
        var lines = Line.Of(source, tables.Blocks, tables.Lists);
        var face = Face.Read([.. lines.TakeWhile(l => l.Block < tables.FirstOfAnnexes)]);
        var annexes = Annexes.Part(lines, face.End, tables.Blocks);
        tables.TakeLists(annexes, face.Group);
        var abbreviations = Abbreviations.Find(lines, source);
        var plans = tables
            .Roadmaps.DefaultIfEmpty(RoadmapRows.None)
            .Select(r => ReadPlans.Of(r, annexes, face.Order, directory, meaning, abbreviations))
            .ToList();
        var at = Math.Clamp(plan, 0, plans.Count - 1);
        var (read, reader) = plans[at];
        if (read.Sections.Count == 0 && tables.Indicators.Count == 0 && tables.Group.Count == 0)
            throw new RuleBroken(
                "В документе нет ни таблицы мероприятий, ни показателей, ни состава рабочей группы: загрузите приказ вместе с приложением, в котором дорожная карта стоит таблицей.",
                "File"
            );
        var reading = new OrderReading(
            face.Order,
            read.Title,
            read.From,
            read.To,
            read.Sections,
            tables.Indicators,
            tables.Group,
            AnnexReader.Read(annexes, source, tables),
            []
        )
        {
            Abbreviations = abbreviations,
            Source = source,
            Plans = plans.ConvertAll(p => p.Plan),
            At = at,
            IsGroupInPoint = tables.IsGroupInPoint,
        };
        return Numbering.Mark(reading with { Findings = [.. Findings.Of(reading, annexes, reader)] });
    }
}
