using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>The note as a document: ten parts of prose, with the tables and charts of the figures.</summary>
public static class NotePaper
{
    /// <summary>What the figures say by themselves: the draft that a person goes on from.</summary>
    public static (NoteText Text, IReadOnlyList<Advice> Advice) Draft(NoteBasis basis, DateOnly day) =>
        (new NoteProse(basis).Text, new Advices(basis, day).Propose());

    public static FrozenText Freeze(Note note, NoteBasis basis, District district, DateOnly day, DateTimeOffset at)
    {
        var json = DocumentJson.Write(Make(note, basis, district, day, at));
        return new(json, DocumentJson.Hash(json));
    }

    /// <param name="day">That of the seal; of a draft none.</param>
    public static Document Make(Note note, NoteBasis basis, District district, DateOnly? day, DateTimeOffset at)
    {
        var tables = new NoteTables(basis);
        return Document.Of(
            district,
            basis.Title,
            at,
            [
                Letterhead.Of(district),
                new KindLine("АНАЛИТИЧЕСКАЯ СПРАВКА"),
                new Heading(
                    $"Об итогах мониторинга наставничества {NoteBasis.Of(basis.Now.Period)} по состоянию на {Days.Words(basis.Now.AsOf)}"
                ),
                .. Enum.GetValues<NotePart>().SelectMany(part => Part(note, part, tables)),
                .. day is { } on
                    ? (Block[])[new Paragraph(string.Join(", ", new[] { note.Place, Days.Words(on) }.OfType<string>()))]
                    : [],
                .. note.SignerName is { } signer ? (Block[])[new Signature(note.SignerPost ?? "", signer)] : [],
                .. note.ExecutorName is { } executor ? (Block[])[new ExecutorNote(executor, note.ExecutorPhone)] : [],
            ]
        );
    }

    private static IEnumerable<Block> Part(Note note, NotePart part, NoteTables tables)
    {
        yield return new Subheading($"{(int)part + 1}. {part.Title()}");
        foreach (var line in (note.Content[part].Text ?? "").Split('\n').Where(l => l.Length > 0))
            yield return new Paragraph(line);
        foreach (var block in tables.Of(part))
            yield return block;
        if (part == NotePart.Recommendations && Recommended(note) is { Rows.Count: > 0 } advice)
            yield return advice;
    }

    /// <summary>Declined ones are not printed; of a draft, those that wait for a decision are.</summary>
    private static Table Recommended(Note note) =>
        new(
            "Рекомендации",
            [new("№ п/п", 8, Align.Centre), new("Кому", 42), new("Что сделать", 34), new("Срок", 16)],
            [
                .. note
                    .Recommendations.Where(r => r.State != RecommendationState.Declined)
                    .OrderBy(r => r.Place)
                    .Select((r, at) => new TableRow($"{at + 1}", r.Whom, r.What, r.Deadline ?? "постоянно")),
            ]
        );
}
