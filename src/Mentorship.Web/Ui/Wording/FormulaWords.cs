using Mentorship.Web.Domain.Indicators;

namespace Mentorship.Web.Ui.Wording;

/// <summary>How a value comes about, as one would explain it to a school: numerator, denominator, and what is not counted.</summary>
public static class FormulaWords
{
    private const string Once = "Каждый считается один раз, в скольких бы парах ни был.";

    public static string Numerator(this Indicator indicator) =>
        indicator.Computation switch
        {
            Computation.Mentees =>
                $"Обучающиеся, которым на дату от 10 до 19 лет и которые были наставляемыми: {Pairs(indicator)}. {Once}",
            Computation.Mentors =>
                $"Обучающиеся, которым на дату от 15 до 19 лет и которые были наставниками: {Pairs(indicator)}. {Once}",
            Computation.YoungTeachers =>
                $"Педагоги со стажем до трёх лет на дату (третья годовщина включается), у которых есть наставник: {Pairs(indicator)}. {Once}",
            Computation.Enterprises =>
                $"Предприятия, чьи работники были наставниками: {Pairs(indicator)}. Каждое считается один раз.",
            Computation.TeacherModel =>
                "Школы, где на дату есть всё сразу: действующее положение о наставничестве, утверждённая дорожная карта (в портале или локальным актом) и хотя бы одна действующая пара педагогов.",
            Computation.Leaders =>
                "Школы, где на дату руководитель или заместитель состоит в действующей паре вида «менторство», в любой роли.",
            Computation.Covered =>
                $"Обучающиеся, которым на дату исполнилось 10 лет и которые были в паре наставником или наставляемым: {Pairs(indicator)}. {Once}",
            Computation.Partners =>
                $"Предприятия и организации, чьи работники были наставниками: {Pairs(indicator)}. Школы, детские сады и учреждения дополнительного образования не считаются.",
            _ => indicator.Kind switch
            {
                IndicatorKind.Counted => $"Организации, у которых на дату есть {indicator.Holding?.Name()}.",
                IndicatorKind.Survey =>
                    "Опрошенные, чья средняя оценка после программы не ниже порога. Пока опросов в портале нет, числа вносят вручную с источником.",
                _ => "Число вносят вручную, с днём и источником.",
            },
        };

    public static string? Denominator(this Indicator indicator) =>
        indicator.Measure == Measure.Number
            ? null
            : indicator.Computation switch
            {
                Computation.Mentees =>
                    "Все дети 10–19 лет района: число управления образования с источником. Для школы – её собственное число.",
                Computation.Mentors =>
                    "Все дети 15–19 лет района: число управления образования с источником. Для школы – её собственное число.",
                Computation.YoungTeachers =>
                    "Все педагоги со стажем до трёх лет: число управления образования, а если его нет – сумма чисел организаций, когда их дали все.",
                Computation.Enterprises => "Все предприятия территории: число управления образования с источником.",
                Computation.TeacherModel or Computation.Leaders => "Все школы района, которые работают на дату.",
                _ => indicator.Kind == IndicatorKind.Counted
                    ? "Все такие организации района, которые работают на дату."
                    : "Все, кто ответил.",
            };

    /// <summary>The rules that hold for all of them.</summary>
    public static IEnumerable<string> Rules(this Indicator indicator)
    {
        if (!indicator.IsEntered && indicator.Kind != IndicatorKind.Counted)
        {
            yield return "Черновики и пары видов, которые в показатели не входят (флеш, краткосрочные), не считаются. Пара считается с того дня, когда она и началась, и закреплена.";
            if (indicator.CountsPeople)
                yield return "Организация получает человека по его последней паре, поэтому числа организаций складываются в число района, даже если человек сменил школу.";
        }
        if (indicator.Measure == Measure.Share)
            yield return $"Доля округляется до {Digits(indicator)}; сравнивается с планом то, что напечатано. Нет знаменателя или он старше 12 месяцев – «нет данных», а не ноль.";
    }

    private static string Pairs(Indicator indicator) =>
        indicator.Span == Span.InForce ? "пара действует на дату"
        : indicator.Since is { } since ? $"пара действовала хотя бы один день с {Days.Digits(since)} по дату"
        : "пара действовала хотя бы один день с начала реализации по дату";

    private static string Digits(Indicator indicator) =>
        indicator.Digits switch
        {
            0 => "целого",
            1 => "одного знака",
            _ => "двух знаков",
        };
}
