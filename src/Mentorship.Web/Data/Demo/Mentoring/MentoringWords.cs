using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Mentoring;

/// <summary>What invented people write of themselves and of their pairs.</summary>
internal static class MentoringWords
{
    private static readonly string[] Competencies =
    [
        "подготовка к экзаменам, работа с классом",
        "проектная деятельность, исследования с детьми",
        "цифровые инструменты урока",
        "работа с родителями, классное руководство",
        "подготовка к олимпиадам",
        "инклюзивный урок, адаптированные программы",
        "речевые игры, подготовка к школе",
        "краеведение, школьный музей",
    ];

    private static readonly string[] PupilCompetencies =
    [
        "математика, объясняет понятно",
        "русский язык и сочинения",
        "робототехника, школьный кружок",
        "ведёт школьные мероприятия",
        "волейбол, подготовка к сдаче норм",
        "монтирует ролики для школьного канала",
    ];

    private static readonly string[] OutsideCompetencies =
    [
        "производство, экскурсии и пробы в цехе",
        "агрономия, опытный участок",
        "сервис и продажи, первые собеседования",
        "программирование и сети",
        "строительство, чтение чертежей",
    ];

    private static readonly string[] PupilAchievements =
    [
        "призёр районной олимпиады",
        "знак ГТО",
        "капитан школьной команды",
        "похвальный лист за год",
        "участие в школьном совете",
    ];

    private static readonly string[] OutsideAchievements =
    [
        "стаж на предприятии больше десяти лет",
        "обучал практикантов колледжа",
        "благодарность главы района",
    ];

    private static readonly string[] Achievements =
    [
        "победа в муниципальном конкурсе «Учитель года»",
        "эксперт предметной комиссии ОГЭ",
        "автор программы внеурочной деятельности",
        "ученики – призёры районных олимпиад",
        "ведёт школьное методическое объединение",
    ];

    public static readonly string[] Interests =
    [
        "туризм",
        "театр",
        "шахматы",
        "чтение",
        "волейбол",
        "фотография",
        "садоводство",
    ];
    public static readonly string[] PupilAges = ["10–13 лет", "14–17 лет", "старшеклассники"];
    public static readonly string[] TeacherAges = ["молодые педагоги", "стаж до трёх лет", "любой стаж"];
    public static readonly string[] Times =
    [
        "час в неделю",
        "два часа в неделю",
        "по субботам",
        "после уроков, дважды в месяц",
    ];

    public static readonly string[] TeacherRequests =
    [
        "удержать внимание класса, проверка работ",
        "планировать урок по новым программам",
        "вести электронный журнал и отчётность",
        "готовить учеников к итоговой аттестации",
        "работать с детьми с особыми потребностями",
        "проводить родительские собрания",
    ];

    public static readonly string[] PupilRequests =
    [
        "подтянуть математику",
        "выбрать профиль и экзамены",
        "подготовить проект",
        "освоиться в новом классе",
        "выступать перед публикой",
        "подготовиться к олимпиаде",
    ];

    public static readonly string[] TeacherGoals =
    [
        "Уверенно ведёт урок и проверяет работы за два дня.",
        "Составляет рабочую программу и контрольные без подсказок.",
        "Проводит открытый урок и разбирает его.",
        "Готовит класс к итоговой аттестации без помощи.",
    ];

    public static readonly string[] PupilGoals =
    [
        "Повысить успеваемость на один балл к концу года.",
        "Защитить проект на школьной конференции.",
        "Выбрать профиль обучения и профессию для пробы.",
        "Вступить в школьный совет и вести своё дело.",
    ];

    public static readonly string[] ManagerGoals =
    [
        "Готовит и проводит педсовет, по итогам которого что-то меняется.",
        "Ведёт внутреннюю оценку качества: план, проверки, выводы.",
        "Распределяет работу между людьми и не доделывает за них.",
        "Составляет план развития на год и отчитывается по нему.",
    ];

    public static readonly string[] ManagerResults =
    [
        "Проведены два педсовета, решения исполнены в срок.",
        "План внутренней оценки качества выполнен, выводы разобраны с учителями.",
        "Обязанности распределены заново, отчёты сдаются без напоминаний.",
    ];

    /// <summary>The template that leads to a pupil's goal.</summary>
    public static string? TemplateOf(string? goal) =>
        Array.IndexOf(PupilGoals, goal) switch
        {
            0 => "Ученику трудно учиться",
            1 or 2 => "Ученик, которому мало урока",
            3 => "Новенький осваивается",
            _ => null,
        };

    public static readonly string[] PupilResults =
    [
        "Успеваемость выросла, интерес к предмету закрепился.",
        "Проект защищён на школьной конференции.",
        "Выбраны профиль и экзамены, пройдена профессиональная проба.",
        "Адаптация в классе прошла спокойно, появились друзья.",
    ];

    public static readonly string[] TeacherResults =
    [
        "План выполнен, проведён открытый урок.",
        "Проверка работ и электронный журнал – без задержек.",
        "Пройдена аттестация на первую категорию.",
        "Составлены рабочая программа и банк заданий.",
    ];

    public static readonly (Domain.Pairs.EndInitiator By, string Because)[] Reasons =
    [
        (Domain.Pairs.EndInitiator.Mentor, "большая нагрузка"),
        (Domain.Pairs.EndInitiator.Mentee, "переход в другую организацию"),
        (Domain.Pairs.EndInitiator.Both, "не сошлись в расписании"),
        (Domain.Pairs.EndInitiator.Curator, "встречи не проводились"),
    ];

    public static string[] GoalsOf(PairPlan plan) =>
        plan.IsOfPupils ? PupilGoals
        : plan.Form == PairPlan.OfManagers ? ManagerGoals
        : TeacherGoals;

    public static string[] ResultsOf(Domain.Pairs.Pair pair) =>
        pair.Direction == Domain.Roadmaps.Direction.Students ? PupilResults
        : pair.Form.Name == PairPlan.OfManagers ? ManagerResults
        : TeacherResults;

    public static string[] CompetenciesOf(PersonKind kind) =>
        kind switch
        {
            PersonKind.Student => PupilCompetencies,
            PersonKind.Outside => OutsideCompetencies,
            _ => Competencies,
        };

    public static string[] AchievementsOf(PersonKind kind) =>
        kind switch
        {
            PersonKind.Student => PupilAchievements,
            PersonKind.Outside => OutsideAchievements,
            _ => Achievements,
        };
}
