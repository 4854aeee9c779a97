namespace Mentorship.Web.Ui.Wording;

/// <summary>The acts of the journal as sentences: «Изменена организация Степная СОШ: телефон, адрес».</summary>
public static class JournalWords
{
    private enum Gender
    {
        He,
        She,
        It,
        They,
    }

    /// <param name="Around">How the name of the row stands after its noun.</param>
    private sealed record Thing(string Title, string Noun, Gender Gender, string Around = "{0}");

    private static readonly Dictionary<string, Thing> Things = new(StringComparer.Ordinal)
    {
        ["organisation"] = new("Организации", "организация", Gender.She),
        ["organisationAlias"] = new("Другие названия", "другое название организации", Gender.It),
        ["statistic"] = new("Статистика", "сведения организации", Gender.They),
        ["person"] = new("Люди", "карточка", Gender.She, "«{0}»"),
        ["employment"] = new("Места работы", "место работы", Gender.It, "({0})"),
        ["enrolment"] = new("Места учёбы", "место учёбы", Gender.It, "({0})"),
        ["namesOpening"] = new("Открытые имена детей", "имена детей открыты на сутки", Gender.They, "({0})"),
        ["membership"] = new("Роли пользователей", "роль пользователя", Gender.She, "({0})"),
        ["appointment"] = new("Назначения", "назначение", Gender.It, "({0})"),
        ["appointmentFunction"] = new("Функции назначений", "функция", Gender.She, "«{0}»"),
        ["localAct"] = new("Локальные акты", "локальный акт", Gender.He, "({0})"),
        ["actKind"] = new("Виды локальных актов", "вид локальных актов", Gender.He, "«{0}»"),
        ["order"] = new("Приказы", "приказ", Gender.He, "{0}"),
        ["letter"] = new("Письма", "письмо", Gender.It, "{0}"),
        ["orderBasis"] = new("Акты для преамбул", "акт для преамбул", Gender.He, "«{0}»"),
        ["keptForms"] = new("Склонение", "склонение", Gender.It, "«{0}»"),
        ["roadmap"] = new("Дорожные карты", "дорожная карта", Gender.She, "«{0}»"),
        ["revision"] = new("Редакции дорожных карт", "редакция дорожной карты", Gender.She, "«{0}»"),
        ["stage"] = new("Этапы дорожных карт", "этап дорожной карты", Gender.He, "«{0}»"),
        ["section"] = new("Разделы дорожных карт", "раздел дорожной карты", Gender.He, "«{0}»"),
        ["activity"] = new("Мероприятия", "мероприятие", Gender.It, "«{0}»"),
        ["party"] = new("Ответственные", "ответственный за мероприятие", Gender.He, "({0})"),
        ["obligation"] = new("Поручения", "поручение", Gender.It, "«{0}»"),
        ["evidence"] = new("Подтверждения", "подтверждение поручения", Gender.It, "«{0}»"),
        ["enteredDate"] = new("Внесённые даты", "дата мероприятия", Gender.She, "«{0}»"),
        ["pair"] = new("Пары и группы", "пара", Gender.She, "{0}"),
        ["pairMember"] = new("Участники пар", "участник пары", Gender.He, "{0}"),
        ["pairOrder"] = new("Приказы о парах", "приказ о паре", Gender.He, "{0}"),
        ["programme"] = new("Программы пар", "программа пары", Gender.She, "{0}"),
        ["programmeStep"] = new("Пункты программ", "пункт программы пары", Gender.He, "{0}"),
        ["programmeCorrection"] = new("Корректировки программ", "корректировка программы пары", Gender.She, "{0}"),
        ["programmeTemplate"] = new("Шаблоны программ", "шаблон программ", Gender.He, "«{0}»"),
        ["meeting"] = new("Встречи пар", "встреча пары", Gender.She, "{0}"),
        ["fitQuestion"] = new("Вопросы «Подходит ли?»", "вопрос «Подходит ли?» паре", Gender.He, "{0}"),
        ["mentorReport"] = new("Отчёты наставников", "отчёт наставника пары", Gender.He, "{0}"),
        ["mentoringForm"] = new("Формы наставничества", "форма наставничества", Gender.She, "«{0}»"),
        ["mentoringKind"] = new("Виды наставничества", "вид наставничества", Gender.He, "«{0}»"),
        ["indicator"] = new("Показатели", "показатель", Gender.He, "«{0}»"),
        ["target"] = new("Планы показателей", "план показателя", Gender.He, "«{0}»"),
        ["enteredValue"] = new("Значения показателей", "значение показателя", Gender.It, "«{0}»"),
        ["surveyTemplate"] = new("Анкеты", "анкета", Gender.She, "«{0}»"),
        ["survey"] = new("Опросы", "опрос", Gender.He, "«{0}»"),
        ["monitoringPeriod"] = new("Отчётные периоды", "отчётный период", Gender.He, "«{0}»"),
        ["return"] = new("Сведения за период", "сведения за период", Gender.They, "({0})"),
        ["returnBlock"] = new("Части сведений", "часть сведений", Gender.She, "({0})"),
        ["returnEntry"] = new("Цифры сведений", "цифра сведений", Gender.She, "({0})"),
        ["blockOwner"] = new("Кто принимает части", "часть сведений", Gender.She, "({0})"),
        ["seal"] = new("Печати отчётов", "печать отчёта", Gender.She, "«{0}»"),
        ["note"] = new("Аналитические справки", "аналитическая справка", Gender.She, "«{0}»"),
        ["recommendation"] = new("Рекомендации справок", "рекомендация справки", Gender.She, "«{0}»"),
        ["consent"] = new("Согласия", "согласие", Gender.It, "({0})"),
        ["consentText"] = new("Тексты согласий", "текст согласия", Gender.He, "{0}"),
        ["destruction"] = new("Акты об уничтожении", "акт об уничтожении", Gender.He, "{0}"),
        ["storedFile"] = new("Файлы", "файл", Gender.He, "«{0}»"),
        ["district"] = new("Район", "сведения о районе", Gender.They, "{0}"),
    };

    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["survey.closed"] = "Закрыт опрос",
        ["organisation.closed"] = "Закрыта организация",
        ["organisation.reopened"] = "Снова открыта организация",
        ["organisation.imported"] = "Загружена из файла организация",
        ["namesOpening.created"] = "Открыты на сутки имена детей:",
        ["person.merged"] = "Объединены карточки",
        ["person.moved"] = "Переведён человек",
        ["person.left"] = "Выбыл человек",
        ["person.imported"] = "Загружена из файла карточка",
        ["person.exported"] = "Выгружен список людей",
        ["membership.invited"] = "Приглашён пользователь",
        ["membership.ended"] = "Закрыт доступ пользователя",
        ["membership.resumed"] = "Возвращён доступ пользователя",
        ["membership.handedOver"] = "Переданы дела пользователя",
        ["district.headChanged"] = "Назначен руководитель управления образования",
        ["appointment.replaced"] = "Назначен преемник",
        ["appointment.ended"] = "Завершено назначение",
        ["localAct.repealed"] = "Утратил силу локальный акт",
        ["obligation.given"] = "Выданы поручения по дорожной карте",
        ["order.registered"] = "Зарегистрирован приказ",
        ["order.repealed"] = "Утратил силу приказ",
        ["letter.sent"] = "Отправлено письмо",
        ["letter.reminded"] = "Напомнили прочитать письмо",
        ["roadmap.approved"] = "Утверждена дорожная карта",
        ["roadmap.closed"] = "Закрыта дорожная карта",
        ["roadmap.reopened"] = "Возобновлена дорожная карта",
        ["roadmap.imported"] = "Создана из файла приказа дорожная карта",
        ["roadmap.revised"] = "Открыта новая редакция дорожной карты",
        ["roadmap.revisionDropped"] = "Отказались от новой редакции дорожной карты",
        ["pair.approved"] = "Закреплена пара",
        ["pair.extended"] = "Продлён срок пары",
        ["pair.completed"] = "Завершена пара",
        ["pair.terminated"] = "Прекращена пара",
        ["pair.mentorReplaced"] = "Сменён наставник пары",
        ["pair.menteeLeft"] = "Наставляемый вышел из группы",
        ["pair.mentorLeft"] = "Наставник вышел из группы",
        ["programme.approved"] = "Утверждена программа пары",
        ["programme.corrected"] = "Скорректирована программа пары",
        ["programme.completed"] = "Завершена программа пары",
        ["programmeStep.marked"] = "Отмечен пункт программы пары",
        ["meeting.held"] = "Отмечена встреча пары",
        ["fitQuestion.answered"] = "Получен ответ «Подходит ли?» пары",
        ["fitQuestion.settled"] = "Записано, что решили после ответа «Подходит ли?» пары",
        ["consent.signed"] = "Подписано согласие",
        ["consent.withdrawn"] = "Отозвано согласие",
        ["consent.asked"] = "Дано на подпись согласие",
        ["destruction.recorded"] = "Составлен акт об уничтожении",
        ["person.forgotten"] = "Стёрты данные карточки",
        ["return.sent"] = "Отправлены на проверку сведения за период",
        ["return.accepted"] = "Приняты сведения за период",
        ["return.givenBack"] = "Возвращены сведения за период",
        ["return.reminded"] = "Напомнили сдать сведения за период",
        ["seal.put"] = "Зафиксирован отчёт",
        ["seal.corrected"] = "Зафиксирован уточнённый отчёт",
        ["seal.taken"] = "Выгружен отчёт",
        ["note.sealed"] = "Зафиксирована аналитическая справка",
        ["note.taken"] = "Выгружена аналитическая справка",
        ["directories.filled"] = "Заведён обычный список",
        ["demo.loaded"] = "Загружены демонстрационные данные",
        ["journal.erased"] = "Стёрты значения в журнале:",
    };

    /// <summary>Kinds of act that the page offers: the end of an act's name, or the whole of it.</summary>
    public static IReadOnlyList<(string Value, string Name)> Acts { get; } =
    [
        ("created", "Добавление"),
        ("changed", "Изменение"),
        ("removed", "Удаление"),
        .. Named.Select(act => (act.Key, act.Value.TrimEnd(':'))),
    ];

    public static IReadOnlyList<(string Value, string Name)> Kinds { get; } =
    [.. Things.Select(thing => (thing.Key, thing.Value.Title))];

    public static bool HasKind(string kind) => Things.ContainsKey(kind);

    public static bool HasAct(string act) => Named.ContainsKey(act) || IsPlain(act) && HasKind(act.Split('.')[0]);

    /// <summary>«Изменена организация»: what the name of the row follows.</summary>
    public static string Opening(string act, string kind, IEnumerable<string> fields)
    {
        // Both sides bear one name; whoever takes over is new here.
        if (act == "membership.handedOver" && fields.Contains("userId"))
            return "Переданы дела пользователю";
        if (Named.TryGetValue(act, out var named))
            return named;
        var thing = Things.GetValueOrDefault(kind) ?? new("", "запись", Gender.She);
        return $"{Verb(act, thing.Gender)} {thing.Noun}";
    }

    /// <summary>The name of a row as it stands in the sentence: in quotes, in brackets or plain.</summary>
    public static (string Before, string After) Around(string kind)
    {
        var parts = (Things.GetValueOrDefault(kind)?.Around ?? "{0}").Split("{0}");
        return (parts[0], parts[1]);
    }

    /// <summary>«: телефон, адрес и ещё 3» after a change; what was added or removed is there as a whole.</summary>
    public static string Ending(string act, string kind, IEnumerable<string> fields)
    {
        var names = fields.Where(JournalFields.IsShown).Select(field => JournalFields.Name(kind, field)).ToList();
        if (!act.EndsWith(".changed", StringComparison.Ordinal) || names.Count == 0)
            return "";
        var shown = string.Join(", ", names.Take(3));
        return $": {shown}{(names.Count > 3 ? $" и ещё {names.Count - 3}" : "")}";
    }

    /// <summary>The whole sentence as plain text, for files and lists without links.</summary>
    public static string Sentence(string act, string kind, string? name, IReadOnlyCollection<string> fields)
    {
        var (before, after) = Around(kind);
        var subject = name is null ? "" : $" {before}{name}{after}";
        return Opening(act, kind, fields) + subject + Ending(act, kind, fields);
    }

    private static bool IsPlain(string act) => act.Split('.') is [_, "created" or "changed" or "removed"];

    private static string Verb(string act, Gender gender) =>
        (act.Split('.')[^1], gender) switch
        {
            ("created", Gender.He) => "Добавлен",
            ("created", Gender.She) => "Добавлена",
            ("created", Gender.It) => "Добавлено",
            ("created", _) => "Добавлены",
            ("removed", Gender.He) => "Удалён",
            ("removed", Gender.She) => "Удалена",
            ("removed", Gender.It) => "Удалено",
            ("removed", _) => "Удалены",
            (_, Gender.He) => "Изменён",
            (_, Gender.She) => "Изменена",
            (_, Gender.It) => "Изменено",
            (_, _) => "Изменены",
        };
}
