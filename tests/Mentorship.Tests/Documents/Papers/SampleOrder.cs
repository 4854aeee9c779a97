using Mentorship.Web.Documents.Vocabulary;
using Mentorship.Web.Domain.Districts;

namespace Mentorship.Tests.Documents.Papers;

/// <summary>An invented order in which every part of the vocabulary stands: seven pages with its annexes.</summary>
public static class SampleOrder
{
    public const string Number = "7-ОД";
    public static readonly DateOnly Day = new(2027, 1, 18);
    private const string ByOrder = "приказу управления образования администрации Приреченского района";

    public static Document Make(DocumentHabits? habits = null, DocumentLayout? layout = null) =>
        new(
            "Приказ № 7-ОД «О закреплении наставнических пар»",
            new DateTimeOffset(2027, 1, 18, 9, 0, 0, TimeSpan.Zero),
            [.. Face(), .. Roadmap(), .. Note()]
        )
        {
            Author = "Управление образования администрации Приреченского района",
            Habits = habits ?? new(),
            Layout = layout ?? new(),
        };

    public static Document Of(params Block[] blocks) =>
        new("Проба", new DateTimeOffset(2027, 1, 18, 9, 0, 0, TimeSpan.Zero), blocks);

    private static IEnumerable<Block> Face() =>
        [
            new Letterhead(
                ["УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nАДМИНИСТРАЦИИ ПРИРЕЧЕНСКОГО РАЙОНА"],
                ["Приреченский муниципальный район"],
                ["ул. Набережная, д. 4, с. Приречье, 000000, тел. (00000) 2-15-40"]
            ),
            new KindLine("ПРИКАЗ"),
            new DateLine(Day, Number, "с. Приречье"),
            new Heading("О закреплении наставнических пар\nи об утверждении дорожной карты на 2027 год"),
            new Preamble(
                "В соответствии со статьёй 351.8 Трудового кодекса Российской Федерации, Положением о системе наставничества "
                    + "педагогических работников в образовательных организациях Приреченского района, на основании письменных "
                    + "согласий работников и в целях профессионального развития начинающих учителей",
                "приказываю"
            ),
            new Points(
                new Point("Утвердить дорожную карту наставничества на 2027 год (приложение 1)."),
                new Point("Закрепить наставнические пары:") { Below = [Pairs()] },
                new Point("")
                {
                    Addressee = "Информационно-методическому центру (Лебедева О. Н.)",
                    Points =
                    [
                        new Point(
                            "В срок до 29 января 2027 года рассмотреть персонализированные программы наставничества."
                        ),
                        new Point("Провести установочный семинар для наставников, рассмотрев на нём:")
                        {
                            Points =
                            [
                                new Point("порядок ведения учёта встреч;"),
                                new Point("вопросы о самостоятельной оценке результатов наставляемого."),
                            ],
                        },
                    ],
                },
                new Point("обеспечить размещение на сайтах:")
                {
                    Addressee = "Руководителям образовательных организаций",
                    Below = [new PlainList(["положения о наставничестве;", "плана работы."])],
                },
                new Point("производить наставникам доплату с 18 января 2027 года.")
                {
                    Addressee = "Главному бухгалтеру Сомовой Е. Ю.",
                }
            ),
            new Control("Контроль за исполнением настоящего приказа оставляю за собой."),
            new Signature("Начальник управления образования администрации Приреченского района", "А. П. Громов"),
            new ExecutorNote("Синицына Мария Викторовна", "(00000) 2-15-44"),
            new PageBreak(),
            new FamiliarisationSheet(
                "С приказом ознакомлены:",
                [
                    new("Крутова Лариса Геннадьевна", "учитель математики"),
                    new("Осипова Вера Ильинична", "учитель биологии"),
                    new("Тихонов Артём Сергеевич", "учитель математики"),
                ]
            ),
            new QrMark("https://portal.example/check/7-od", "Проверить приказ: portal.example/check/7-od"),
        ];

    private static Table Pairs() =>
        new(
            "Наставнические пары",
            [new("№", 5, Align.Centre), new("Наставник", 35), new("Наставляемый", 35), new("Срок", 25)],
            [
                new(
                    "1",
                    "Крутова Лариса Геннадьевна, учитель математики",
                    "Тихонов Артём Сергеевич, учитель математики",
                    "18.01.2027 – 17.12.2027"
                ),
                new(
                    "2",
                    "Осипова Вера Ильинична, учитель биологии",
                    "Маслов Глеб Романович, учитель химии",
                    "18.01.2027 – 30.06.2027"
                ),
            ]
        );

    private static IEnumerable<Block> Roadmap() =>
        [
            new AnnexStart(
                "УТВЕРЖДЕНА",
                ByOrder.Replace("приказу", "приказом"),
                Day,
                Number,
                "Дорожная карта\nнаставничества педагогических работников на 2027 год",
                Landscape: true
            ),
            new Table(
                "Дорожная карта",
                [
                    new("№ п/п", 6, Align.Centre),
                    new("Мероприятие", 40),
                    new("Срок", 18),
                    new("Ответственные", 18),
                    new("Результат", 24),
                ],
                [.. Enumerable.Range(1, 4).SelectMany(Section)]
            ),
        ];

    private static IEnumerable<TableRow> Section(int section)
    {
        yield return TableRow.Group(
            $"{section}.",
            $"Раздел {section}. Организационное и методическое сопровождение наставничества"
        );
        for (var row = 1; row <= 7; row++)
            yield return new(
                $"{section}.{row}.",
                $"Проведение занятия {row} для наставников и наставляемых образовательных организаций, обсуждение персонализированных программ",
                row % 2 == 0 ? "до 1 октября, далее не реже двух раз в год" : "в течение года",
                "ИМЦ, руководители ОО",
                $"Справка, протокол заседания № {section}{row}"
            );
    }

    private static IEnumerable<Block> Note() =>
        [
            new AnnexStart("Приложение № 2", "к " + ByOrder, Day, Number, "Пояснительная записка\nк дорожной карте"),
            new Subheading("Охват наставничеством"),
            new Paragraph(
                "Число наставнических пар в районе растёт второй год подряд. Доля молодых педагогов, у которых есть наставник, приведена ниже."
            ),
            new Chart(
                "Доля молодых педагогов с наставником, %",
                "Линия растёт от 42 % в 2024 году до 78 % в 2026 году",
                SvgPicture.Parse(Drawing),
                new Table(
                    "Доля молодых педагогов с наставником",
                    [
                        new("Год", 2),
                        new("Педагогов", 1, Align.Right),
                        new("С наставником", 1, Align.Right),
                        new("Доля, %", 1, Align.Right),
                    ],
                    [
                        new("2024", "64", "27", "42"),
                        new("2025", "61", "38", "62"),
                        new("2026", "59", "46", "78"),
                        TableRow.Total("Всего", "184", "111", "60"),
                    ]
                )
            ),
            new Subheading("Порядок работы"),
            new Points(
                new Point("Куратор ведёт учёт встреч наставнических пар."),
                new Point("Итоги подводятся каждый квартал:")
                {
                    Points = [new Point("по школам;"), new Point("по району.")],
                }
            ),
            new PageBreak(),
            new LetterCorner(Day, "01-15/118", "Руководителям\nобразовательных организаций"),
            new ApprovalStamp("Начальник управления образования", "С. В. Горбунов", Day),
            new Paragraph("Срок действия записки – до утверждения дорожной карты на следующий год."),
        ];

    private const string Drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 180\"><rect x=\"0\" y=\"0\" width=\"480\" height=\"180\" fill=\"#fff\"/>"
        + "<line x1=\"30\" y1=\"150\" x2=\"460\" y2=\"150\" stroke=\"#888\" stroke-width=\"1\"/>"
        + "<polyline points=\"60,108 240,78 420,46\" fill=\"none\" stroke=\"#1f4e8c\" stroke-width=\"2\"/>"
        + "<circle cx=\"60\" cy=\"108\" r=\"4\" fill=\"#1f4e8c\"/><circle cx=\"240\" cy=\"78\" r=\"4\" fill=\"#1f4e8c\"/><circle cx=\"420\" cy=\"46\" r=\"4\" fill=\"#1f4e8c\"/>"
        + "<text x=\"60\" y=\"170\" font-size=\"14\" font-family=\"Tinos\" text-anchor=\"middle\">2024</text>"
        + "<text x=\"420\" y=\"170\" font-size=\"14\" font-family=\"Tinos\" text-anchor=\"middle\">2026</text></svg>";
}
