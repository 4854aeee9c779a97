using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>What people of the district write to each other; {n} is a small number.</summary>
internal static class Words
{
    private static readonly Dictionary<ResultKind, string[]> Done = new()
    {
        [ResultKind.Order] =
        [
            "Приказ подписан, все ознакомлены.",
            "Приказ вышел, копию передали куратору.",
            "Готово: в приказе {n} человек.",
        ],
        [ResultKind.LocalAct] =
        [
            "Приняли на педсовете, разместили на сайте.",
            "Документ обновлён, прежний убрали в архив.",
            "Согласовали с профкомом и утвердили.",
        ],
        [ResultKind.Report] =
        [
            "Сводка готова, обсудили на совещании при директоре.",
            "Собрали ответы, главное вынесли в начало.",
            "Сведения сверили с классными журналами.",
            "Сдаём: за это время прибавилось {n} пары.",
        ],
        [ResultKind.Database] =
        [
            "База сверена, добавили {n} человека.",
            "Обновили: двое выбыли, {n} новых.",
            "Изменений немного, всё внесено.",
        ],
        [ResultKind.Event] =
        [
            "Провели, пришли почти все.",
            "Прошло хорошо, молодые просят повторить.",
            "Были {n} гостя из соседней школы, программа приложена.",
            "Провели в актовом зале, фото на сайте.",
        ],
        [ResultKind.Publication] =
        [
            "Опубликовали, ссылка здесь.",
            "Страница обновлена, добавили фото пар.",
            "Материал вышел.",
        ],
        [ResultKind.Letter] = ["Письмо отправлено.", "Ответ направили электронной почтой, копия в деле."],
        [ResultKind.Agreement] = ["Подписали соглашение с {n} партнёрами."],
        [ResultKind.Other] = ["Сделано.", "Всё готово, можно посмотреть у куратора.", "Согласия собраны и подшиты."],
    };

    private static readonly string[] Again =
    [
        "Исправили, посмотрите ещё раз, пожалуйста.",
        "Дополнили по вашему замечанию.",
        "Переделали, спасибо за подсказку.",
    ];

    private static readonly string[] Returned =
    [
        "Не хватает подписи руководителя на последнем листе.",
        "Ссылка открывает главную страницу. Дайте, пожалуйста, ссылку на сам раздел.",
        "В списке нет двух молодых специалистов, которые пришли в августе. Дополните.",
        "Срок пары дольше года, а положение разрешает год. Поправьте.",
        "Номер и дата документа не совпадают с текстом. Проверьте.",
        "Скан не читается, пришлите, пожалуйста, ещё раз.",
        "Это прошлогодний текст. Нужен новый.",
    ];

    private static readonly string[] Praise =
    [
        "Спасибо, принято.",
        "Очень хорошо, покажу на совещании кураторов.",
        "Принято. В следующий раз добавьте, пожалуйста, даты.",
        "Принято, вопросов нет.",
    ];

    private static readonly string[] Asking =
    [
        "Куратор на больничном, замещать начали только вчера.",
        "Ждём согласия двух педагогов, они на курсах.",
        "Директор в командировке, подписать некому.",
        "Карантин в двух классах, встречу перенесли.",
        "Интернета в школе нет третий день, отправим, как починят.",
    ];

    private static readonly string[] Troubles =
    [
        "Куратор уволился, дела принимает заместитель директора. Догоним к концу месяца.",
        "Черновик готов, директор просит переписать раздел о доплатах.",
        "Из трёх пар две распались, ищем новых наставников.",
        "Не хватает согласия одного педагога, он на больничном.",
    ];

    private static readonly string[] Refused =
    [
        "Продлить не могу: сводку района сдаём на следующий день. Пришлите, что уже есть.",
        "Срок уже продлевали. Помогу заполнить, позвоните.",
    ];

    private static readonly string[] Waived =
    [
        "Молодых педагогов в этом году нет, закреплять некого.",
        "Организация участвует вместе с соседней школой, отчёт один.",
        "Здание на ремонте до весны, мероприятие проведут на базе соседей.",
        "Классов нужной параллели в этом году нет.",
    ];

    private static readonly string[] Steps =
    [
        "Встретились с {n} парами, дневники ведут.",
        "Посмотрели уроки, поговорили о дисциплине и о похвале.",
        "Одна пара поменяла день встреч, остальные без изменений.",
        "Помогли составить план открытого урока.",
        "Наставник и подопечный вместе съездили на семинар.",
        "Обсудили первую четверть, у двоих стало заметно спокойнее в классе.",
        "Подопечный впервые провёл родительское собрание, наставник был рядом.",
    ];

    private static readonly string[] Advice =
    [
        "{n} консультации: как начать разговор о неудачном уроке.",
        "Звонили из двух школ, разбирали программу пары.",
        "Провели онлайн-час вопросов, подключились {n} кураторов.",
        "Помогли детскому саду с дневником наставника.",
    ];

    public const string ByMail = "Прислали письмом, внесено в управлении образования.";
    public const string Granted = "Хорошо, но это последний перенос.";
    public const string OnTheWay = "Начали, текст на согласовании.";
    public const string OfPartner = "Партнёр сообщил по телефону, отметка куратора.";
    public const string GivenUp = "Карта закрыта: мероприятие вошло в карту нового учебного года.";

    public static string ForDone(ResultKind kind, DemoRandom random) => Fill(Done[kind], random);

    public static string ForAgain(DemoRandom random) => Fill(Again, random);

    public static string ForReturn(DemoRandom random) => Fill(Returned, random);

    public static string? ForAccept(DemoRandom random) => random.Chance(0.3) ? Fill(Praise, random) : null;

    public static string ForAsking(DemoRandom random) => Fill(Asking, random);

    public static string ForTrouble(DemoRandom random) => Fill(Troubles, random);

    public static string ForRefusal(DemoRandom random) => Fill(Refused, random);

    public static string ForWaiving(DemoRandom random) => Fill(Waived, random);

    public static string ForNote(bool ofCentre, DemoRandom random) => Fill(ofCentre ? Advice : Steps, random);

    private static string Fill(string[] words, DemoRandom random) =>
        random.Pick(words).Replace("{n}", $"{random.Between(2, 4)}", StringComparison.Ordinal);
}
