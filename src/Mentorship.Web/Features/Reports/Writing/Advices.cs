using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Reports.Writing;

/// <summary>Proposes recommendations: for each lack that the figures show, who has to mend it and by when.</summary>
/// <param name="day">The day of writing: deadlines are counted from it.</param>
public sealed class Advices(NoteBasis basis, DateOnly day)
{
    private const int SoonDays = 14;
    private const int UsualDays = 30;
    private const int LongDays = 90;
    private const int MostMissing = 3;

    /// <summary>A school whose share is below this part of the district's is asked to catch up.</summary>
    private const decimal FarBelow = 0.7m;

    private readonly PaperProse papers = new(basis);

    public IReadOnlyList<Advice> Propose() =>
        [
            .. Duties()
                .Concat(Acts())
                .Concat(Young())
                .Concat(Pupils())
                .Concat(Sites())
                .Concat(Returns())
                .Concat(Centre()),
        ];

    private IEnumerable<Advice> Duties() =>
        To(
            papers.Overdue.Select(r => r.Name),
            "Исполнить просроченные поручения дорожных карт и отчитаться о них в портале",
            SoonDays
        );

    // Who lacks much is told so once; the others are named act by act.
    private IEnumerable<Advice> Acts()
    {
        var gaps = ActLine.Gaps(basis);
        var many = gaps.Where(g => g.Kinds.Count > MostMissing).Select(g => g.Name);
        var few = gaps.Where(g => g.Kinds.Count <= MostMissing).ToList();
        return
        [
            .. To(many, "Принять недостающие локальные акты о наставничестве и внести их в портал", UsualDays),
            .. basis.Now.ActKinds.SelectMany(kind =>
                To(
                    few.Where(g => g.Kinds.Contains(kind)).Select(g => g.Name),
                    $"Принять или обновить локальный акт «{kind}» и внести его в портал",
                    UsualDays
                )
            ),
        ];
    }

    private IEnumerable<Advice> Young() =>
        To(
            basis
                .Rows.Where(r =>
                    r.Values.Number(Cells.YoungWithMentor) is { } have && r.Values.Number(Cells.YoungTeachers) > have
                )
                .Select(r => r.Name),
            "Закрепить наставников за педагогами со стажем до трёх лет, у которых их нет",
            UsualDays
        );

    private IEnumerable<Advice> Pupils()
    {
        var ranked = RankedBody.Of(basis, Cells.Mentees, Cells.Students10To19);
        var (part, whole) = (ranked.Sum(b => b.Part), ranked.Sum(b => b.Whole));
        if (part == 0)
            return [];
        var floor = FarBelow * 100m * part / whole;
        return To(
            ranked.Where(b => b.Percent < floor).Reverse().Select(b => b.Name),
            $"Увеличить долю наставляемых среди обучающихся 10–19 лет: по району она {Figures.Share(part, whole)}, в организации заметно ниже",
            LongDays
        );
    }

    private IEnumerable<Advice> Sites() =>
        To(
            papers.NoSite.Select(r => r.Name),
            "Создать на сайте раздел «Наставничество» и указать его адрес в карточке организации",
            UsualDays
        );

    private IEnumerable<Advice> Returns() =>
        To(
            basis.Rows.Where(r => r.SentOn is null || r.SentOn > basis.Now.DueOn).Select(r => r.Name),
            "Представлять сведения для мониторинга в срок, указанный при открытии периода",
            LongDays
        );

    private IEnumerable<Advice> Centre() =>
        basis.Centre is { } centre && basis.Now.Indicators.Any(i => i.Value is null)
            ? To(
                [centre],
                "Внести данные, которых не хватает для расчёта показателей: знаменатели с источником и датой, значения",
                SoonDays
            )
            : [];

    private IEnumerable<Advice> To(IEnumerable<string> whom, string what, int days)
    {
        var names = whom.ToList();
        if (names.Count == 0)
            return [];
        var due = WorkDay(day.AddDays(days));
        return [new(string.Join(", ", names), what, $"до {Days.DayMonth(due)} {due.Year} года")];
    }

    private static DateOnly WorkDay(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(-2),
            _ => day,
        };
}
