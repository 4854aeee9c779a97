using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Roadmaps;

/// <summary>The next roadmap as a draft: in autumn and winter that of learners, in spring and summer that of teachers; two rows are doubtful.</summary>
internal static class NextStep
{
    private const string Doubtful = """
        # 7 | Предложения, которые надо обсудить
        7.1 | Фестиваль семейных династий | Предложил районный совет родителей. | Программа | Event | До {D:10-20} | Районный совет отцов |
        7.2 | Стажировка кураторов у соседей | | Отчёт о поездке | Report | После открытия моста, но не в распутицу | ИМЦ |
        """;

    public static void Write(DemoRoadmaps roadmaps, int calendar)
    {
        var setting = roadmaps.Setting;
        if (setting.Day.Month is >= 9 or 1 or 2)
        {
            var year = calendar + 1;
            var life = roadmaps.New(Direction.Students, YearKind.Calendar, year, StudentsText.Title(setting, year));
            life.Write(StudentsText.Written);
            life.Write(
                Doubtful
                    .Replace("# 7 ", "# V ", StringComparison.Ordinal)
                    .Replace("7.1", "18", StringComparison.Ordinal)
                    .Replace("7.2", "19", StringComparison.Ordinal)
            );
        }
        else
        {
            var year = setting.Year.StartYear + 1;
            var life = roadmaps.New(Direction.Teachers, YearKind.School, year, TeachersText.Title(setting, year));
            life.Write(TeachersText.Written);
            life.Write(Doubtful);
        }
    }
}
