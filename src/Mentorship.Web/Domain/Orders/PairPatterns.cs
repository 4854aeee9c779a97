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

    public static (string, OrderText) Assign(PatternFacts facts, AssignedPairs? assigned = null)
    {
        var what = assigned ?? AssignedPairs.Several;
        var pairs = what.Named;
        return (
            $"О закреплении {pairs.Genitive}",
            new()
            {
                Preamble = what.IsOfWorkers
                    ? $"в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации, на основании {Consents(what)}"
                    : $"на основании {Consents(what)}",
                Points =
                [
                    new(1, $"Закрепить {pairs.Accusative} (приложение)"),
                    Programmes(facts, what),
                    .. what.LackAgreements
                        ? (OrderPoint[])
                            [
                                Told(
                                    "Специалист по кадрам",
                                    "Специалисту по кадрам",
                                    what.IsOne
                                        ? "подготовить дополнительное соглашение к трудовому договору с наставником о выполнении работы по наставничеству"
                                        : "подготовить дополнительные соглашения к трудовым договорам с наставниками о выполнении работы по наставничеству"
                                ),
                            ]
                        : [],
                    .. what.HaveAgreements
                        ? (OrderPoint[])
                            [
                                Payer(
                                    what.IsOne
                                        ? "производить выплаты за работу по наставничеству на условиях дополнительного соглашения к трудовому договору"
                                        : "производить выплаты за работу по наставничеству на условиях дополнительных соглашений к трудовым договорам"
                                ),
                            ]
                        : [],
                    Guided(facts.Curator, $"вести учёт встреч и документов {pairs.Bare}"),
                ],
                Annexes = [new(AnnexKind.Pairs, Capital(pairs.Nominative))],
                HasSheet = true,
            }
        );
    }

    private static string Consents(AssignedPairs what) =>
        what.IsOne
            ? "письменных согласий наставника и наставляемого"
            : "письменных согласий наставников и наставляемых";

    private static OrderPoint Programmes(PatternFacts facts, AssignedPairs what)
    {
        var (whose, whole) = what.IsOne
            ? (
                "наставником и наставляемым персонализированной программы и представить её",
                "персонализированную программу и представить её"
            )
            : (
                "наставниками и наставляемыми персонализированных программ и представить их",
                "персонализированные программы и представить их"
            );
        var organise = $"организовать составление {whose} на утверждение";
        if (facts.Curator is { } curator)
            return new(
                1,
                organise,
                curator,
                Deadline: $"до {OrderPatterns.Day(OrderPatterns.Working(facts.Today.AddDays(14)))}"
            );
        if (what.ArePupils)
            return Guided(null, $"в двухнедельный срок {organise}");
        return what.IsOne
            ? Told("Наставник", "Наставнику", $"в двухнедельный срок составить с наставляемым {whole} на утверждение")
            : Mentors($"в двухнедельный срок составить с наставляемыми {whole} на утверждение");
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
                        ? $"в связи с изменением состава {(left.Exists(c => c.IsOfMentors) ? "группы" : "наставляемых")}"
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
                        .Concat(left)
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
                    .. left.GroupBy(c => (c.On, c.IsOfMentors))
                        .Select(day => new OrderPoint(
                            1,
                            $"Исключить с {OrderPatterns.Day(day.Key.On)} из состава группы {Leaver(day.Key.IsOfMentors, [.. day])} (приложение)"
                        )),
                    Guided(curator, "внести изменения в базы наставников и наставляемых"),
                ],
                Annexes = [new(AnnexKind.Pairs, $"Изменения в составе {pairs.Genitive}")],
                HasSheet = true,
            }
        );
    }

    private static string Leaver(bool isMentor, IReadOnlyList<PairChange> left)
    {
        var isOne = left.Count == 1;
        if (!isMentor)
            return isOne ? "наставляемого" : "наставляемых";
        var who = isOne ? "наставника" : "наставников";
        return left.All(c => c.Leaver is not null) ? $"{who} {string.Join(", ", left.Select(c => c.Leaver))}" : who;
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
