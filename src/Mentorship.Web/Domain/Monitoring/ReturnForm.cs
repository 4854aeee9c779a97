using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Monitoring;

/// <summary>Форма сведений: the cells that organisations of a district are asked for, in the order of the district sheet.</summary>
public sealed class ReturnForm
{
    private static readonly OrganisationKinds Pupils = new([OrganisationKind.School, OrganisationKind.College]);
    private const string Pairs = "/pairs?organisation={of}&state=inForce";
    private const string OfTeachers = $"{Pairs}&direction=teachers";
    private static readonly TodayPage Numbers = new("карточка", "/organisations/{of}#h-numbers");
    private static readonly TodayPage Acts = new("акты", "/acts/of/{of}");

    private ReturnForm(IReadOnlyList<CellSpec> cells) => Cells = cells;

    public IReadOnlyList<CellSpec> Cells { get; }

    public IEnumerable<CellSpec> Of(OrganisationKind kind) => Cells.Where(c => c.AskedOf.Has(kind));

    public IEnumerable<CellSpec> Of(OrganisationKind kind, Block block) => Of(kind).Where(c => c.Block == block);

    public static IEnumerable<Block> BlocksOf(OrganisationKind kind) =>
        Enum.GetValues<Block>().Where(b => b != Block.Students || Pupils.Has(kind));

    /// <param name="forms">Forms of mentoring that the district keeps; pairs are counted by each.</param>
    public static ReturnForm For(IEnumerable<MentoringForm> forms) =>
        new([
            .. Students(),
            .. Teachers(),
            .. forms
                .Where(f => !f.IsRetired)
                .OrderBy(f => f.Place)
                .Select(f => new CellSpec(
                    Monitoring.Cells.OfForm(f.Id),
                    Block.Pairs,
                    $"Пар и групп «{f.Name}»",
                    f.Name,
                    "Пары и группы этой формы, которые действуют в отчётный день; черновики и пары видов вне показателей не считаются"
                )
                {
                    FormId = f.Id,
                    Today = new("пары этой формы", $"{Pairs}&form={f.Id}"),
                }),
            .. Programmes(),
            .. SurveyCells.All,
            .. Papers(),
        ]);

    private static CellSpec[] Students() =>
        [
            Pupil(
                Monitoring.Cells.Students10To19,
                "Обучающихся 10–19 лет",
                "10–19 лет",
                "Число из карточки организации, не старше года"
            ) with
            {
                Today = Numbers,
            },
            Pupil(
                Monitoring.Cells.Students15To19,
                "Обучающихся 15–19 лет",
                "15–19 лет",
                "Число из карточки организации, не старше года"
            ) with
            {
                Today = Numbers,
            },
            Pupil(
                Monitoring.Cells.Mentees,
                "Наставляемых 10–19 лет",
                "Наставляемых",
                "Каждый ученик один раз, сколько бы пар у него ни было; те же люди, что в показателе «Наставляемые 10–19 лет»",
                "/indicators/mentees/lists?organisation={of}&on={on}"
            ),
            Pupil(
                Monitoring.Cells.StudentMentors,
                "Наставников 15–19 лет",
                "Наставников",
                "Каждый ученик-наставник один раз; те же люди, что в показателе «Наставники 15–19 лет»",
                "/indicators/mentors/lists?organisation={of}&on={on}"
            ),
            Pupil(
                Monitoring.Cells.Covered,
                "Охвачено с начала реализации",
                "Охвачено с начала",
                "Ученики от 10 лет в любой роли с начала реализации, каждый один раз",
                "/indicators/covered/lists?organisation={of}&on={on}"
            ) with
            {
                OnlyGrows = true,
            },
        ];

    private static CellSpec[] Teachers() =>
        [
            new(
                Monitoring.Cells.Teachers,
                Block.Teachers,
                "Педагогов всего",
                "Всего",
                "Число из карточки организации, не старше года"
            )
            {
                Today = Numbers,
            },
            new(
                Monitoring.Cells.YoungTeachers,
                Block.Teachers,
                "Молодых специалистов, стаж до трёх лет",
                "Стаж до 3 лет",
                "Число из карточки организации, не старше года"
            )
            {
                Today = Numbers,
            },
            new(
                Monitoring.Cells.YoungWithMentor,
                Block.Teachers,
                "Из них с наставником",
                "Из них с наставником",
                "Педагоги со стажем до трёх лет на отчётный день, у которых есть наставник; те же люди, что в показателе"
            )
            {
                Opens = "/indicators/young-teachers/lists?organisation={of}&on={on}",
            },
            new(
                Monitoring.Cells.TeacherMentors,
                Block.Teachers,
                "Педагогов-наставников",
                "Педагогов-наставников",
                "Работники организации, которые в отчётный день наставники в действующей паре, каждый один раз"
            )
            {
                Today = new("пары педагогов", OfTeachers),
            },
            new(
                Monitoring.Cells.TeacherMentees,
                Block.Teachers,
                "Педагогов-наставляемых",
                "Педагогов-наставляемых",
                "Работники организации, у которых в отчётный день есть наставник в действующей паре, каждый один раз"
            )
            {
                Today = new("пары педагогов", OfTeachers),
            },
        ];

    private static CellSpec[] Programmes() =>
        [
            new(
                Monitoring.Cells.ProgrammesApproved,
                Block.Pairs,
                "Персонализированных программ утверждено",
                "Программ утверждено",
                "Программы пар организации, утверждённые к отчётному дню"
            )
            {
                Today = new("программы", "/programmes?organisation={of}"),
            },
            new(
                Monitoring.Cells.ProgrammesCompleted,
                Block.Pairs,
                "Из них завершено",
                "Из них завершено",
                "Утверждённые программы, завершённые к отчётному дню"
            )
            {
                Today = new("завершённые программы", "/programmes?organisation={of}&state=completed"),
            },
            new(
                Monitoring.Cells.Partners,
                Block.Pairs,
                "Партнёров, предоставивших наставников",
                "Партнёров",
                "Предприятия, вузы и другие организации вне школ, чьи люди – наставники в действующих парах; каждая один раз"
            ),
        ];

    private static CellSpec[] Papers() =>
        [
            new(
                Monitoring.Cells.ActsExpected,
                Block.Papers,
                "Локальных актов ждут",
                "Актов ждут",
                "Виды актов, которых район ждёт от организаций этого вида"
            )
            {
                Today = Acts,
            },
            new(
                Monitoring.Cells.ActsInForce,
                Block.Papers,
                "Из них в силе",
                "Из них в силе",
                "Акты ожидаемых видов, действующие в отчётный день и не старше своего основания"
            )
            {
                Today = Acts,
            },
            new(
                Monitoring.Cells.DutiesDone,
                Block.Papers,
                "Поручений исполнено",
                "Поручений исполнено",
                "Поручения организации, принятые к отчётному дню: мероприятия дорожных карт, пункты приказов, рекомендации справок"
            )
            {
                Today = new("все поручения", "/obligations?organisation={of}&state=all"),
            },
            new(
                Monitoring.Cells.DutiesOverdue,
                Block.Papers,
                "Поручений просрочено",
                "Просрочено",
                "Те же поручения, срок которых прошёл, а исполнение к отчётному дню не принято; рекомендованные не считаются"
            )
            {
                Today = new("просроченные", "/obligations?organisation={of}&state=overdue"),
            },
            new(
                Monitoring.Cells.Orders,
                Block.Papers,
                "Приказы о закреплении пар",
                "Приказы",
                "Зарегистрированные приказы организации о закреплении пар за двенадцать месяцев"
            )
            {
                Kind = CellKind.Words,
                Today = new("приказы", "/orders?organisation={of}"),
            },
            new(
                Monitoring.Cells.Site,
                Block.Papers,
                "Раздел «Наставничество» на сайте",
                "Сайт",
                "Адрес сайта из карточки организации"
            )
            {
                Kind = CellKind.Words,
                Today = new("карточка", "/organisations/{of}"),
            },
        ];

    private static CellSpec Pupil(string key, string name, string head, string counts, string? opens = null) =>
        new(key, Block.Students, name, head, counts) { AskedOf = Pupils, Opens = opens };
}
