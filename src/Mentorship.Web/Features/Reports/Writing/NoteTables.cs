using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Ui.Wording;
using Block = Mentorship.Web.Documents.Vocabulary.Block;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>Tables and charts of a note, straight from the sealed figures: nobody edits them.</summary>
internal sealed class NoteTables(NoteBasis basis)
{
    private readonly QuarterFigures now = basis.Now;

    public IEnumerable<Block> Of(NotePart part) =>
        part switch
        {
            NotePart.Regulations => Acts(),
            NotePart.Coverage => Coverage(),
            NotePart.Indicators => new IndicatorTables(basis).All(),
            NotePart.Surveys => Surveys(),
            NotePart.Roadmaps => Roadmaps(),
            NotePart.Problems => Outcomes(),
            _ => [],
        };

    private IEnumerable<Block> Acts() =>
        now.ActKinds.Count == 0
            ? []
            :
            [
                new Table(
                    "Локальные акты по видам",
                    [
                        new("Локальный акт", 46),
                        new("Ждут", 12, Align.Centre),
                        new("В силе", 12, Align.Centre),
                        new("Устарели", 14, Align.Centre),
                        new("Нет", 10, Align.Centre),
                        new("В силе, %", 14, Align.Centre),
                    ],
                    [
                        .. ActLine
                            .Of(now)
                            .Select(l => new TableRow(
                                l.Kind,
                                $"{l.Expected}",
                                $"{l.InForce}",
                                $"{l.Outdated}",
                                $"{l.Missing}",
                                Figures.Share(l.InForce, l.Expected)
                            )),
                    ]
                ),
            ];

    private IEnumerable<Block> Coverage()
    {
        var table = new Table(
            "Охват по организациям",
            [
                new("№ п/п", 6, Align.Centre),
                new("Организация", 22),
                new("Ученики 10–19 лет", 11, Align.Centre),
                new("У них есть наставник", 14, Align.Centre),
                new("Доля", 11, Align.Centre),
                new("Педагоги до 3 лет", 13, Align.Centre),
                new("У них есть наставник", 14, Align.Centre),
                new("Пары и группы", 11, Align.Centre),
            ],
            [.. Rows(), Totals()]
        );
        var ranked = RankedBody.Of(basis, Cells.Mentees, Cells.Students10To19);
        return ranked.Count < 2
            ? [table]
            :
            [
                NoteCharts.Bars(
                    "Доля наставляемых среди обучающихся 10–19 лет",
                    $"От {Figures.Percent(ranked.Min(b => b.Percent))} до {Figures.Percent(ranked.Max(b => b.Percent))} по организациям",
                    [
                        .. ranked.Select(b => new Ui.Charts.ChartBar(
                            b.Name,
                            b.Percent,
                            Figures.Percent(b.Percent),
                            null
                        )),
                    ],
                    table
                ),
            ];
    }

    private IEnumerable<TableRow> Rows() =>
        basis.Rows.Select(
            (row, at) =>
                new TableRow(
                    $"{at + 1}",
                    row.Name,
                    Cell(row, Cells.Students10To19),
                    Cell(row, Cells.Mentees),
                    row.Values.Number(Cells.Students10To19) is > 0 and var whole
                    && row.Values.Number(Cells.Mentees) is { } part
                        ? Figures.Share(part, whole)
                        : "–",
                    Cell(row, Cells.YoungTeachers),
                    Cell(row, Cells.YoungWithMentor),
                    row.Pairs is { } pairs ? Figures.Whole(pairs) : "–"
                )
        );

    private TableRow Totals() =>
        TableRow.Total(
            "",
            "Всего",
            Sum(Cells.Students10To19),
            Sum(Cells.Mentees),
            now.Total(Cells.Students10To19) is > 0 and var whole && now.Total(Cells.Mentees) is { } part
                ? Figures.Share(part, whole)
                : "–",
            Sum(Cells.YoungTeachers),
            Sum(Cells.YoungWithMentor),
            now.Pairs is { } pairs ? Figures.Whole(pairs) : "–"
        );

    private IEnumerable<Block> Surveys()
    {
        var rows = new[]
        {
            Asked("Наставляемые", Cells.MenteesAsked, Cells.MenteesContent),
            Asked("Наставники", Cells.MentorsAsked, Cells.MentorsContent),
        };
        return rows.All(r => r is null)
            ? []
            :
            [
                new Table(
                    "Результаты анкетирования",
                    [
                        new("Кто", 30),
                        new("Опрошено", 16, Align.Centre),
                        new("Удовлетворены", 18, Align.Centre),
                        new("%", 14, Align.Centre),
                        new("В прошлом периоде, %", 22, Align.Centre),
                    ],
                    [.. rows.OfType<TableRow>()]
                ),
            ];
    }

    private TableRow? Asked(string who, string asked, string content) =>
        Answers.Of(now, asked, content) is { } said
            ? new(
                who,
                Figures.Whole(said.Asked),
                Figures.Whole(said.Content),
                Figures.Share(said.Content, said.Asked),
                basis.Before is { } past && Answers.Of(past, asked, content) is { } was
                    ? Figures.Share(was.Content, was.Asked)
                    : "–"
            )
            : null;

    private IEnumerable<Block> Roadmaps() =>
        now.Roadmaps.Count == 0
            ? []
            :
            [
                new Table(
                    "Исполнение дорожных карт",
                    [
                        new("Дорожная карта", 46),
                        new("Ждали", 12, Align.Centre),
                        new("В срок", 12, Align.Centre),
                        new("С опозданием", 16, Align.Centre),
                        new("Просрочено", 14, Align.Centre),
                        new("В срок, %", 14, Align.Centre),
                    ],
                    [.. now.Roadmaps.Select(r => Line(r.Title, r.Duties))]
                ),
            ];

    private static TableRow Line(string name, FigureDuties of) =>
        new(
            name,
            $"{of.Expected}",
            $"{of.InTime}",
            $"{of.Late}",
            $"{of.Overdue}",
            of.Expected == 0 ? "–" : Figures.Share(of.InTime, of.Expected)
        );

    private IEnumerable<Block> Outcomes() =>
        basis.Outcomes.Count == 0
            ? []
            :
            [
                new Table(
                    "Что стало с рекомендациями прошлой справки",
                    [new("Кому", 34), new("Рекомендация", 40), new("Что стало", 26)],
                    [.. basis.Outcomes.Select(o => new TableRow(Say.Names(o.Whom.Split(", ")), o.What, o.Words))]
                ),
            ];

    private string Sum(string key) => now.Total(key) is { } sum ? Figures.Whole(sum) : "–";

    private static string Cell(FigureRow row, string key) =>
        row.Values.Number(key) is { } number ? Figures.Whole(number) : "–";
}
