using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Consents.Papers;
using Xunit;

namespace Mentorship.Tests.Documents.Papers;

/// <summary>Many consents in one file: each is a paper by itself.</summary>
public sealed class ConsentPaperTests(Printing printing) : IClassFixture<Printing>
{
    private static readonly DateTimeOffset At = new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);

    private const string Operator =
        "Муниципальное бюджетное общеобразовательное учреждение «Верхнереченская средняя общеобразовательная школа № 12 имени А. П. Лугового»";

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Papers_in_one_file_number_their_pages_each_from_its_own_first(bool isPdf)
    {
        List<Block> blocks = [];
        for (var paper = 0; paper < 3; paper++)
        {
            if (paper > 0)
                blocks.Add(new NewPaper());
            blocks.Add(new KindLine("СОГЛАСИЕ"));
            blocks.AddRange(Enumerable.Range(0, 60).Select(line => new Paragraph($"Строка {line} бумаги {paper}.")));
        }
        var document = new Document("Бумаги", At, blocks);

        var pages = await PagesAsync(document, isPdf);

        Assert.Equal(6, pages.Length);
        for (var paper = 0; paper < 3; paper++)
        {
            Assert.StartsWith("СОГЛАСИЕ", pages[2 * paper].Trim(), StringComparison.Ordinal);
            Assert.StartsWith(
                "2\n",
                pages[2 * paper + 1].ReplaceLineEndings("\n").TrimStart(),
                StringComparison.Ordinal
            );
        }
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_consent_takes_one_sheet_with_all_who_sign_it(bool isPdf)
    {
        var texts = UsualConsents.For(Guid.CreateVersion7()).ToDictionary(t => t.Kind, t => t.Words);
        var pair = new PairOnPaper(
            "учитель – учитель",
            "Крутова Вера Ивановна",
            "Тихонова Дарья Олеговна, Верхнереченская Александра Константиновна",
            new(2026, 9, 10),
            new(2027, 5, 28),
            "математика"
        );
        ConsentSheet Sheet(ConsentKind kind, bool isChild) =>
            new(kind, texts[kind])
            {
                Operator = Operator,
                OperatorAddress = "620000, Приреченский район, село Верхнереченское, улица Центральная усадьба, дом 12",
                Name = "Верхнереченская Александра Константиновна",
                BornOn = new(2011, 3, 4),
                Post = "учитель математики и информатики",
                IsChild = isChild,
                SignsToo = isChild,
                Representative = isChild
                    ? new() { Name = "Верхнереченская Маргарита Владиславовна", Relation = "мать" }
                    : Representative.None,
                Pair = kind == ConsentKind.ThisPair ? pair : null,
            };
        List<ConsentSheet> sheets =
        [
            .. Enum.GetValues<ConsentKind>().Where(k => k != ConsentKind.ChildProcessing).Select(k => Sheet(k, false)),
            Sheet(ConsentKind.ChildProcessing, true),
            Sheet(ConsentKind.Publication, true),
            Sheet(ConsentKind.ThisPair, true),
        ];
        var document = ConsentPaper.Make(
            sheets,
            new District(DistrictKind.Municipal, new DistrictNames("Приреченский район"), "Europe/Moscow", At),
            At
        );

        var pages = await PagesAsync(document, isPdf);

        Assert.Equal(sheets.Count, pages.Length);
        Assert.All(pages, page => Assert.StartsWith("СОГЛАСИЕ", page.Trim(), StringComparison.Ordinal));
    }

    private async Task<string[]> PagesAsync(Document document, bool isPdf) =>
        await OutsideTools.PagesAsync(
            isPdf ? await printing.PdfAsync(document) : await OutsideTools.PrintAsync(Printing.Docx(document))
        );
}
