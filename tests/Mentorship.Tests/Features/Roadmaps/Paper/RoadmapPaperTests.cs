using Mentorship.Tests.Documents.Papers;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Roadmaps.Paper;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps.Paper;

public sealed class RoadmapPaperTests(Printing printing) : IClassFixture<Printing>
{
    private const string Department = "Управление образования администрации Приреченского района";

    [Fact]
    public void The_text_is_taken_from_a_revision_with_its_stages()
    {
        var text = RoadmapText.Of(Roadmap("Наставничество педагогов").Draft!);

        Assert.Equal(["I. Подготовка", "I. Подготовка", "II. Работа"], text.Lines.Select(l => l.Stage));
        Assert.Equal(
            ["Раздел 1. Порядок", "Раздел 1. Порядок", "Раздел 2. Встречи"],
            text.Lines.Select(l => l.Section)
        );
        Assert.Equal("до 10 сентября 2026 г.", text.Lines[0].Deadline);
    }

    [Theory]
    [InlineData("Наставничество педагогов", "УТВЕРЖДЕНА", true)]
    [InlineData("Дорожная карта наставничества", "УТВЕРЖДЕНА", false)]
    [InlineData("План мероприятий («дорожная карта») наставничества", "УТВЕРЖДЁН", false)]
    public void The_stamp_agrees_with_what_the_paper_is_called(string title, string stamp, bool isNamed)
    {
        var text = RoadmapText.Of(Roadmap(title).Draft!);

        Assert.Equal(stamp, RoadmapAnnex.Approved(text));
        Assert.Equal(isNamed, text.Heading.StartsWith("ДОРОЖНАЯ КАРТА\n", StringComparison.Ordinal));
        Assert.EndsWith("на период с 1 сентября 2026 г. по 31 августа 2027 г.", text.Heading.Replace('\u00A0', ' '));
    }

    [Fact]
    public void An_annex_is_a_turned_sheet_with_the_day_and_number_it_is_given()
    {
        var text = RoadmapText.Of(Roadmap("Наставничество педагогов").Draft!);

        var blocks = RoadmapAnnex.Of(text, "Приложение № 1", "к приказу управления", null, null);

        var start = Assert.IsType<AnnexStart>(blocks[0]);
        Assert.Equal(("Приложение № 1", true, null, null), (start.Stamp, start.Landscape, start.Day, start.Number));
        var table = Assert.IsType<Table>(blocks[1]);
        Assert.Equal(
            ["№", "Мероприятие", "Содержание, примечание", "Ожидаемый результат", "Срок", "Ответственные"],
            table.Columns.Select(c => c.Head)
        );
        Assert.Equal(
            ["I. Подготовка", "Раздел 1. Порядок", "1.1", "1.2", "II. Работа", "Раздел 2. Встречи", ""],
            table.Rows.Select(r => r.Cells[0])
        );
        Assert.Equal(["Назначить кураторов", "В каждой школе"], table.Rows[2].Cells.Skip(1).Take(2));
    }

    [Fact]
    public void A_draft_says_so_and_leaves_blanks_for_its_order()
    {
        var start = (AnnexStart)Document(RoadmapState.Draft).Blocks[0];

        Assert.Equal("ПРОЕКТ\n\nУТВЕРЖДЕНА", start.Stamp);
        Assert.Equal("приказом управления образования администрации Приреченского района", start.By);
        Assert.Equal("от ____________ № ________", Words.StampDate(start, new()));
    }

    [Theory]
    [InlineData(
        "Муниципальное бюджетное общеобразовательное учреждение «Школа № 1»",
        "приказом муниципального бюджетного общеобразовательного учреждения «Школа № 1»"
    )]
    [InlineData("Степная СОШ", "приказом Степной СОШ")]
    [InlineData("МБОУ «Степная СОШ»", "приказом МБОУ «Степная СОШ»")]
    public void A_school_is_named_in_its_case(string school, string by)
    {
        var text = RoadmapText.Of(Roadmap("Наставничество педагогов").Draft!);
        var paper = new RoadmapPaper(text, RoadmapState.Draft, school, OrganisationKind.School);

        Assert.Equal(by, ((AnnexStart)paper.Make(District(), At).Blocks[0]).By);
    }

    [Fact]
    public void A_changed_text_stands_under_its_first_order_and_names_the_last()
    {
        var start = (AnnexStart)Document(RoadmapState.Approved).Blocks[0];

        Assert.Equal(("187-ОД", "УТВЕРЖДЕНА"), (start.Number, start.Stamp));
        Assert.Contains("(в редакции приказа от 20 октября 2026 г. № 243-ОД)", start.Title.Replace('\u00A0', ' '));
    }

    [SkippableTheory]
    [InlineData(RoadmapState.Draft, false)]
    [InlineData(RoadmapState.Approved, false)]
    [InlineData(RoadmapState.Approved, true)]
    public async Task Page_PDF_and_DOCX_say_the_same_words(RoadmapState state, bool withStates)
    {
        var document = Document(state, withStates);
        var said = SpokenText.OfPage(document);

        var pdf = await OutsideTools.PagesAsync(await printing.PdfAsync(document));
        Assert.Equal(said, SpokenText.OfPages(document, pdf));
        var docx = await OutsideTools.PagesAsync(await OutsideTools.PrintAsync(Printing.Docx(document)));
        Assert.Equal(said, SpokenText.OfPages(document, docx));
    }

    private static Document Document(RoadmapState state, bool withStates = false)
    {
        var text = RoadmapText.Of(Roadmap("Наставничество педагогов").Draft!);
        if (withStates)
            text = text with
            {
                Lines = [.. text.Lines.Select(l => l with { Standing = new("31 из 40\nна проверке 3", "6") })],
            };
        var paper = new RoadmapPaper(text, state, Department, OrganisationKind.Department)
        {
            Order = state == RoadmapState.Approved ? Order("187-ОД", 8, 28) : null,
            Change = state == RoadmapState.Approved ? Order("243-ОД", 10, 20) : null,
            Standing = withStates
                ? new(new DateOnly(2026, 11, 26), new("27 из 60", "6"), "Ветрова Ирина Павловна", At, "Степная СОШ")
                : null,
        };
        return paper.Make(District(), At);
    }

    private static District District() =>
        new(DistrictKind.Municipal, new DistrictNames("Приреченский район"), "Europe/Moscow", DateTimeOffset.UnixEpoch);

    private static readonly DateTimeOffset At = new(2026, 11, 26, 9, 5, 0, TimeSpan.Zero);

    private static StampOrder Order(string number, int month, int day) =>
        new(number, new DateOnly(2026, month, day), Department, OrganisationKind.Department);

    private static Roadmap Roadmap(string title)
    {
        var roadmap = new Roadmap(
            Guid.CreateVersion7(),
            Direction.Teachers,
            YearKind.School,
            new RoadmapHead(title, new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31))
        );
        var draft = roadmap.Draft!;
        var order = draft.AddSection("1", "Порядок", draft.AddStage("I", "Подготовка"));
        order.Add(
            new("1.1", "Назначить кураторов", "В каждой школе", "Приказ")
            {
                Deadline = "до 10 сентября 2026 г.",
                Responsible = "руководители ОО",
            }
        );
        order.Add(new("1.2", "Обновить сайты", Deadline: "сентябрь – октябрь 2026 г.", Responsible: "школы"));
        draft.AddSection("2", "Встречи", draft.AddStage("II", "Работа")).Add(new(null, "Провести встречу наставников"));
        return roadmap;
    }
}
