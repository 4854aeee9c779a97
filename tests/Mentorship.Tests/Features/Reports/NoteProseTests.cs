using Mentorship.Tests.Domain.Monitoring;
using Mentorship.Tests.Domain.Notes;
using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Features.Reports.Writing;
using Xunit;

namespace Mentorship.Tests.Features.Reports;

/// <summary>What the figures of a quarter say in prose, against figures put down by hand.</summary>
public sealed class NoteProseTests
{
    private static readonly DateOnly Day = new(2027, 1, 25);
    private readonly Quarters quarters = new();

    [Theory]
    [InlineData(
        NotePart.Introduction,
        "Сведения представили 2 организации из 2, в срок до 16 января 2027 г. – 2 (100 %)."
    )]
    [InlineData(NotePart.Regulations, "действуют 2 из 4 (50 %)")]
    [InlineData(NotePart.Regulations, "«Дорожная карта» – у 2 организаций")]
    [InlineData(NotePart.Coverage, "Наставляемых среди обучающихся 10–19 лет – 30 из 400 (7,5 %).")]
    [InlineData(NotePart.Coverage, "Среди педагогов со стажем до трёх лет наставник есть у 4 из 5 (80 %).")]
    [InlineData(NotePart.Coverage, "Утверждено 9 персонализированных программ, из них завершены 2.")]
    [InlineData(NotePart.Indicators, "План достигнут по 1 показателю из 2, для которых он назначен.")]
    [InlineData(NotePart.Indicators, "«Доля молодых педагогов с наставником»: 66,7 % при плане 85 % на 2026 год")]
    [InlineData(NotePart.Surveys, "сведений об анкетировании нет")]
    [InlineData(NotePart.Sites, "указан у 0 из 2 организаций (0 %)")]
    [InlineData(
        NotePart.Roadmaps,
        "ждали исполнения 10 поручений: в срок – 6 (60 %), с опозданием – 2, просрочены – 2."
    )]
    [InlineData(NotePart.Problems, "– просроченные поручения дорожных карт у 2 организаций;")]
    [InlineData(NotePart.Conclusions, "План показателей выполнен на 50 %: 1 из 2.")]
    public void Each_part_says_its_figures_with_agreed_numerals(NotePart part, string words) =>
        Assert.Contains(words, Said(Basis(), part));

    [Fact]
    public void The_quarter_before_is_compared_with()
    {
        var before = quarters.Figures(but: (Cells.Mentees, "27")) with { AsOf = new(2026, 10, 1) };

        var said = Said(Basis() with { Before = before }, NotePart.Coverage);

        Assert.Contains("30 из 400 (7,5 %), это на 3 больше, чем на 1 октября 2026 г. Наставников", said);
        Assert.DoesNotContain("..", said);
    }

    [Fact]
    public void No_data_is_said_and_never_a_zero()
    {
        var said = Said(
            Basis() with
            {
                Now = quarters.Figures(but: [(Cells.Mentees, null), (Cells.YoungTeachers, null)]),
            },
            NotePart.Coverage
        );

        Assert.Contains("Сведений о наставляемых среди обучающихся нет.", said);
        Assert.DoesNotContain("до трёх лет", said);
    }

    [Fact]
    public void Answers_of_a_survey_are_counted_in_the_plural_that_Russian_asks_for()
    {
        var figures = quarters.Figures(but: [(Cells.MenteesAsked, "21"), (Cells.MenteesContent, "17")]);

        Assert.Contains(
            "Опрошен 21 наставляемый, участием удовлетворены 17 из 21 (81 %).",
            Said(Basis() with { Now = figures }, NotePart.Surveys)
        );
    }

    [Fact]
    public void For_every_lack_somebody_is_advised_and_nobody_for_what_is_there()
    {
        var advice = new Advices(Basis() with { Centre = "ИМЦ" }, Day).Propose();

        Assert.Equal(
            [
                ("Детский сад «Ивушка», Степная СОШ", "до 8 февраля 2027 года"),
                ("Детский сад «Ивушка», Степная СОШ", "до 24 февраля 2027 года"),
                ("Степная СОШ", "до 24 февраля 2027 года"),
                ("Степная СОШ, Детский сад «Ивушка»", "до 24 февраля 2027 года"),
            ],
            advice.Select(a => (a.Whom, a.Deadline?.Replace('\u00A0', ' ')))
        );
        Assert.DoesNotContain(advice, a => a.What!.Contains("Положение о наставничестве", StringComparison.Ordinal));
        // Every indicator has its data, so the centre has nothing to bring.
        Assert.DoesNotContain(advice, a => a.Whom == "ИМЦ");
    }

    [Fact]
    public void What_came_of_the_last_advice_is_told()
    {
        var basis = Basis() with
        {
            Outcomes = [new("СОШ № 2", "Назначить куратора", 3, 3, 0), new("СОШ № 3", "Принять акт", 4, 1, 3)],
        };

        Assert.Contains("Из 2 рекомендаций прошлой справки исполнены всеми – 1.", Said(basis, NotePart.Problems));
        Assert.Contains(
            "исполнили 1 из 4, просрочили 3",
            Table(Paper(basis), "Что стало с рекомендациями прошлой справки").Rows[1].Cells[2]
        );
    }

    [Fact]
    public void The_paper_has_ten_parts_and_only_what_was_not_declined()
    {
        var note = NoteTests.Make();
        note.Recommend(new("СОШ № 2", "Назначить куратора", "до 15 мая 2027 года"));
        note.Decide(note.Recommend(new("СОШ № 3", "Лишнее", null)), RecommendationState.Declined);

        var paper = Paper(Basis(), note);

        Assert.Equal(10, paper.Blocks.OfType<Subheading>().Count());
        Assert.Equal(
            ["1", "СОШ № 2", "Назначить куратора", "до 15 мая 2027 года"],
            Assert.Single(Table(paper, "Рекомендации").Rows).Cells
        );
    }

    [Fact]
    public void What_was_sealed_is_read_again_with_its_charts()
    {
        var paper = Paper(Basis());

        var again = DocumentJson.Read(DocumentJson.Write(paper));

        var chart = Assert.Single(again.Blocks.OfType<Chart>());
        Assert.Equal(paper.Blocks.OfType<Chart>().Single().Picture.Xml, chart.Picture.Xml);
        Assert.Equal("Показатели: план и факт", chart.Behind.Name);
    }

    [Fact]
    public void Rows_of_the_table_of_coverage_add_up_to_its_total_and_to_the_prose()
    {
        // The registry knows of two pairs more, of an organisation that gives no return.
        var figures = quarters.Figures();
        var excused = figures.Rows[1] with { State = ReturnState.Excused };
        figures = figures with
        {
            Rows = [figures.Rows[0], excused],
            Forms = [figures.Forms[0] with { Bodies = [.. figures.Forms[0].Bodies, new(excused.Id, "Сад", 2, 2, 2)] }],
        };
        var basis = Basis() with { Now = figures };

        var table = Table(Paper(basis), "Охват по организациям");

        Assert.Equal(["17", "17"], table.Rows.Select(r => r.Cells[7]));
        Assert.Contains("Действуют 17 пар и групп", Said(basis, NotePart.Coverage));
    }

    [Fact]
    public void A_note_claims_no_more_than_the_portal_knows()
    {
        var figures = quarters.Figures(but: (Cells.Site, "https://school.example/mentors"));
        figures = figures with { Rows = [figures.Rows[0]] };

        Assert.Contains("Портал знает адреса, а не сами разделы", Said(Basis() with { Now = figures }, NotePart.Sites));
        // Statistics of the district know six young teachers, returns five.
        Assert.Contains(
            "по сведениям организаций – 4 из 5, в показателе – 4 из 6.",
            Said(Basis(), NotePart.Indicators)
        );
    }

    [Fact]
    public void Leaders_are_ranked_among_schools_and_said_to_be()
    {
        var figures = quarters.Figures();
        IEnumerable<FigureRow> schools = Enumerable
            .Range(1, 5)
            .Select(n =>
                figures.Rows[0] with
                {
                    Id = Guid.CreateVersion7(),
                    Name = $"СОШ № {n}",
                    Values = new Dictionary<string, string?>
                    {
                        [Cells.Students10To19] = "100",
                        [Cells.Mentees] = $"{10 * n}",
                    },
                }
            );
        var college = figures.Rows[0] with
        {
            Name = "Техникум",
            Kind = OrganisationKind.College,
            Values = new Dictionary<string, string?> { [Cells.Students10To19] = "100", [Cells.Mentees] = "1" },
        };

        var said = Said(Basis() with { Now = figures with { Rows = [.. schools, college] } }, NotePart.Coverage);

        Assert.Contains("Среди школ наибольшая доля наставляемых – СОШ № 5 (50 %)", said);
        Assert.Contains("наименьшая – СОШ № 1 (10 %)", said);
    }

    private NoteBasis Basis() => new(quarters.Figures(), null, new(2027, 1, 20), new string('d', 64));

    private static string Said(NoteBasis basis, NotePart part) =>
        new NoteProse(basis).Of(part)!.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static Document Paper(NoteBasis basis, Note? note = null) =>
        NotePaper.Make(
            note ?? NoteTests.Make(),
            basis,
            new District(
                DistrictKind.Municipal,
                new DistrictNames("Заречный район"),
                "Europe/Moscow",
                DateTimeOffset.UnixEpoch
            ),
            Day,
            DateTimeOffset.UnixEpoch
        );

    private static Table Table(Document paper, string name) => paper.Blocks.OfType<Table>().Single(t => t.Name == name);
}
