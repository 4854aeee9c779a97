using Mentorship.Web.Domain.Surveys;

namespace Mentorship.Web.Data.Demo.Surveys;

/// <summary>What people of the demo write in their own words.</summary>
internal static class SurveyTalk
{
    private static readonly string[] Good =
    [
        "Можно спросить о чём угодно и не бояться ошибиться",
        "Вместе разобрали мою первую контрольную, стало спокойнее",
        "Наставник нашёл время, даже когда был занят",
        "Понял, что у меня получается объяснять",
        "Посмотрела чужие уроки и взяла оттуда приёмы",
        "Сделали проект и показали его на школьной конференции",
        "Поддержка перед экзаменами",
        "Встречи по расписанию: знаешь, когда тебе помогут",
    ];

    private static readonly string[] Lacked =
    [
        "Встреч хотелось бы больше, раз в неделю",
        "Не хватает места, где можно спокойно поговорить",
        "Трудно совпасть по времени из-за второй смены",
        "Хотелось бы увидеть работу на настоящем предприятии",
        "Меньше бумаг, больше живого разговора",
        "Нужна встреча наставников разных школ",
        "Всего хватило",
    ];

    private static readonly string[] Hopes =
    [
        "Хочу научиться держать внимание класса",
        "Подтянуть математику к концу года",
        "Узнать, подойдёт ли мне профессия инженера",
        "Жду, что не придётся разбираться одной",
        "Хочу передать то, что умею сам",
        "Надеюсь на обмен опытом, а не на отчёты",
        "Выбрать тему для проекта и довести её до конца",
    ];

    public static IReadOnlyList<string> For(SurveyItem item) =>
        item.Question.Contains("не хватило", StringComparison.Ordinal)
        || item.Question.Contains("помощь нужна", StringComparison.Ordinal)
            ? Lacked
        : item.Question.Contains("ждёте", StringComparison.Ordinal)
        || item.Question.Contains("ценнее", StringComparison.Ordinal)
            ? Hopes
        : Good;
}
