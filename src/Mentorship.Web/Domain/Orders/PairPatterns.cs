using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Orders;

/// <summary>How orders on pairs begin: the pairs themselves stand in the annex.</summary>
internal static partial class PairPatterns
{
    // Where the school has appointed him the point is his duty.
    private static OrderPoint Guided(string? known, string words) =>
        known is { } curator
            ? new(1, words, curator)
            : Told("Куратор наставничества", "Куратору наставничества", words);

    // Whoever the registry does not know one by one stands on the paper as its executor and gets no duty.
    private static OrderPoint Told(string executor, string addressee, string words) =>
        new(1, words, executor, addressee) { IsOutside = true };

    private static OrderPoint Mentors(string words) => Told("Наставники", "Наставникам", words);

    private static OrderPoint Payer(string words) => Told("Главный бухгалтер", "Главному бухгалтеру", words);

    public static (string, OrderText) Assign(PatternFacts facts, PairsNamed? named = null)
    {
        var pairs = named ?? PairsNamed.Several;
        return (
            $"О закреплении {pairs.Genitive}",
            new()
            {
                Preamble = "на основании письменных согласий наставников и наставляемых",
                Points =
                [
                    new(1, $"Закрепить {pairs.Accusative} (приложение)"),
                    facts.Curator is { } curator
                        ? new(
                            1,
                            "организовать составление наставниками и наставляемыми персонализированных программ и представить их на утверждение",
                            curator,
                            Deadline: $"до {OrderPatterns.Day(OrderPatterns.Working(facts.Today.AddDays(14)))}"
                        )
                        : Mentors(
                            "в двухнедельный срок составить с наставляемыми персонализированные программы и представить их на утверждение"
                        ),
                    Guided(facts.Curator, $"вести учёт встреч и документов {pairs.Bare}"),
                ],
                Annexes = [new(AnnexKind.Pairs, Capital(pairs.Nominative))],
                HasSheet = true,
            }
        );
    }

    public static (string, OrderText) Programmes(PatternFacts facts) =>
        (
            "Об утверждении персонализированных программ наставничества",
            new()
            {
                Preamble =
                    "на основании положения о наставничестве и программ, составленных наставниками вместе с наставляемыми",
                Points =
                [
                    new(1, "Утвердить персонализированные программы наставничества по перечню (приложение)"),
                    Mentors("выполнять программы в указанные в них сроки и отмечать исполненное"),
                    Guided(facts.Curator, "не реже раза в квартал сверять ход программ и предлагать их корректировку"),
                ],
                Annexes = [new(AnnexKind.Pairs, "Перечень персонализированных программ наставничества")],
                HasSheet = true,
            }
        );

    public static (string, OrderText) Change(
        IReadOnlyList<PairChange> changes,
        string? curator = null,
        PairsNamed? named = null
    )
    {
        var pairs = named ?? PairsNamed.Several;
        var replaced = changes.Where(c => c.IsMentor).ToList();
        var joined = changes.Where(c => c is { IsMentor: false, IsLeaving: false, IsMoreMentors: false }).ToList();
        var beside = changes.Where(c => c.IsMoreMentors).ToList();
        var left = changes.Where(c => c.IsLeaving).ToList();
        return (
            joined.Count + left.Count + beside.Count == 0 && replaced.Count > 0
                ? "О смене наставника"
                : $"Об изменении состава {pairs.Genitive}",
            new()
            {
                Preamble =
                    joined.Count + replaced.Count + beside.Count == 0
                        ? "в связи с изменением состава наставляемых"
                        : Ground(replaced, joined.Count + left.Count + beside.Count > 0),
                Points =
                [
                    .. replaced
                        .GroupBy(c => c.On)
                        .Select(day => new OrderPoint(
                            1,
                            $"Сменить с {OrderPatterns.Day(day.Key)} {(day.Count() == 1 ? "наставника" : "наставников")} (приложение)"
                        )),
                    .. replaced
                        .Where(c => c.Agreement is not null)
                        .Select(c =>
                            Payer(
                                $"прекратить с {OrderPatterns.Day(c.On)} выплаты за работу по наставничеству, установленные дополнительным соглашением к трудовому договору {c.Agreement}"
                            )
                        ),
                    .. beside
                        .GroupBy(c => c.On)
                        .Select(day => new OrderPoint(
                            1,
                            $"Включить с {OrderPatterns.Day(day.Key)} в состав группы {(day.Count() == 1 ? "ещё одного наставника" : "новых наставников")} (приложение)"
                        )),
                    .. replaced.Concat(beside).Any(c => c.IsWorker)
                        ? (OrderPoint[])
                            [
                                Told(
                                    "Специалист по кадрам",
                                    "Специалисту по кадрам",
                                    "подготовить дополнительное соглашение к трудовому договору с новым наставником о выполнении работы по наставничеству"
                                ),
                            ]
                        : [],
                    .. joined
                        .GroupBy(c => c.On)
                        .Select(day => new OrderPoint(
                            1,
                            $"Включить с {OrderPatterns.Day(day.Key)} в состав группы {(day.Count() == 1 ? "нового наставляемого" : "новых наставляемых")} (приложение)"
                        )),
                    .. left.GroupBy(c => c.On)
                        .Select(day => new OrderPoint(
                            1,
                            $"Исключить с {OrderPatterns.Day(day.Key)} из состава группы {(day.Count() == 1 ? "наставляемого" : "наставляемых")} (приложение)"
                        )),
                    Guided(curator, "внести изменения в базы наставников и наставляемых"),
                ],
                Annexes = [new(AnnexKind.Pairs, $"Изменения в составе {pairs.Genitive}")],
                HasSheet = true,
            }
        );
    }

    private static string Ground(IReadOnlyList<PairChange> replaced, bool isMore)
    {
        if (isMore || replaced is not [{ Leaves: { } leaves } one])
            return "на основании письменных согласий наставников и наставляемых";
        var ground = Ground(
            new PairEnding(one.On.AddDays(-1), leaves.By, leaves.Because, leaves.NoticeOn),
            "сменой наставника"
        );
        return $"{ground}, с письменного согласия нового наставника";
    }
}
