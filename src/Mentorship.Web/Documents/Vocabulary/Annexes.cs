namespace Mentorship.Web.Documents.Vocabulary;

/// <summary>A new page with the stamp in the right corner: to which order it belongs, and by the same date and number as its face.</summary>
/// <param name="Stamp">«Приложение № 1» or «УТВЕРЖДЕНА».</param>
/// <param name="By">«к приказу управления образования …» or «приказом управления образования …».</param>
public sealed record AnnexStart(
    string Stamp,
    string By,
    DateOnly? Day,
    string? Number,
    string Title,
    bool Landscape = false
) : Block;

public sealed record FamiliarisedPerson(string Name, string Post);

/// <summary>«С приказом ознакомлены»: name and post are known, day and signature are written by hand.</summary>
public sealed record FamiliarisationSheet(string Intro, IReadOnlyList<FamiliarisedPerson> People) : Block
{
    private static readonly Column[] Columns =
    [
        new("№ п/п", 10, Align.Centre),
        new("Фамилия, имя, отчество", 34),
        new("Должность", 30),
        new("Дата", 14),
        new("Подпись", 16),
    ];

    /// <summary>What it is made of.</summary>
    public IReadOnlyList<Block> Blocks =>
        [
            new Paragraph(Intro),
            new Table(
                "Лист ознакомления",
                Columns,
                [.. People.Select((person, at) => new TableRow($"{at + 1}", person.Name, person.Post, "", ""))]
            ),
        ];
}
