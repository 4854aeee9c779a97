using Mentorship.Web.Domain;

namespace Mentorship.Web.Data.Demo;

/// <summary>How large the demo is; people grow with the organisations unless their number is given.</summary>
public sealed record DemoSize(
    int Districts = 1,
    int Schools = 24,
    int Kindergartens = 16,
    int Supplementary = 2,
    int Colleges = 1,
    int Enterprises = 14,
    int? Teachers = null,
    int? Students = null
)
{
    /// <summary>From this size on one school has closed (it comes on top of the number) and one has opened.</summary>
    public const int SchoolsWithHistory = 8;

    public static DemoSize Default { get; } = new();

    public bool HasHistory => Schools >= SchoolsWithHistory;

    /// <summary>Teaching people at work on the day, in one district.</summary>
    public int TeacherCount => Teachers ?? 9 + Schools * 27 + Kindergartens * 11 + Supplementary * 17 + Colleges * 33;

    /// <summary>Learners enrolled on the day, in one district.</summary>
    public int StudentCount => Students ?? Schools * 236 + Colleges * 336;

    public void Check()
    {
        Between(Districts, 1, 200, nameof(Districts), "Районов");
        Between(Schools, 2, 120, nameof(Schools), "Школ");
        Between(Kindergartens, 0, 80, nameof(Kindergartens), "Детских садов");
        Between(Supplementary, 0, 8, nameof(Supplementary), "Организаций дополнительного образования");
        Between(Colleges, 0, 4, nameof(Colleges), "Колледжей и техникумов");
        Between(Enterprises, 0, 60, nameof(Enterprises), "Предприятий");
        var employers = Schools + Kindergartens + Supplementary + Colleges + 1;
        Between(TeacherCount, employers * 8, employers * 80, nameof(Teachers), "Педагогов");
        Between(StudentCount, (Schools + Colleges) * 20, (Schools + Colleges) * 900, nameof(Students), "Обучающихся");
    }

    private static void Between(int value, int least, int most, string field, string what)
    {
        if (value < least || value > most)
            throw new RuleBroken($"{what} в демонстрационном районе: от {least} до {most}.", field);
    }
}
