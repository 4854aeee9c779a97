using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Orders;

/// <summary>A pair that ends before its time, as its order says it.</summary>
/// <param name="Agreements">Additional agreements of those who mentor: «№ 5-ДС от 01.09.2026».</param>
public sealed record EarlyEnd(PairEnding Ending, bool IsGroup, IReadOnlyList<string> Agreements);

/// <summary>Somebody enters a pair in force by an order: the new mentor, or one more mentee of a group.</summary>
/// <param name="IsMentor">He takes over; else he joins.</param>
/// <param name="Agreement">Of the mentor who makes room: «№ 5-ДС от 01.09.2026».</param>
/// <param name="IsWorker">An agreement under article 351.8 has to be made with him.</param>
public sealed record PairChange(DateOnly On, bool IsMentor, string? Agreement, bool IsWorker)
{
    /// <summary>How the mentor leaves who makes room.</summary>
    public MentorLeaving? Leaves { get; init; }
}

/// <summary>How orders on pairs begin: the pairs themselves stand in the annex.</summary>
internal static class PairPatterns
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

    public static (string, OrderText) Assign(PatternFacts facts) =>
        (
            "О закреплении наставнических пар и групп",
            new()
            {
                Preamble = "на основании письменных согласий наставников и наставляемых",
                Points =
                [
                    new(1, "Закрепить наставнические пары и группы (приложение)"),
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
                    Guided(facts.Curator, "вести учёт встреч и документов пар и групп"),
                ],
                Annexes = [new(AnnexKind.Pairs, "Наставнические пары и группы")],
                HasSheet = true,
            }
        );

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

    public static (string, OrderText) Change(IReadOnlyList<PairChange> changes, string? curator = null)
    {
        var replaced = changes.Where(c => c.IsMentor).ToList();
        var joined = changes.Where(c => !c.IsMentor).ToList();
        return (
            joined.Count == 0 && replaced.Count > 0
                ? "О смене наставника"
                : "Об изменении состава наставнических пар и групп",
            new()
            {
                Preamble = Ground(replaced, joined.Count > 0),
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
                    .. replaced.Any(c => c.IsWorker)
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
                    Guided(curator, "внести изменения в базы наставников и наставляемых"),
                ],
                Annexes = [new(AnnexKind.Pairs, "Изменения в составе наставнических пар и групп")],
                HasSheet = true,
            }
        );
    }

    public static (string, OrderText) End(string? curator = null) =>
        (
            "О завершении работы наставнических пар и групп",
            new()
            {
                Preamble = "в связи с завершением персонализированных программ наставничества",
                Points =
                [
                    new(1, "Считать завершившими работу наставнические пары и группы (приложение)"),
                    Guided(curator, "внести итоги в базы наставников и наставляемых"),
                ],
                Annexes = [new(AnnexKind.Pairs, "Наставнические пары и группы, завершившие работу")],
                HasSheet = true,
            }
        );

    /// <summary>One pair or group that has done what it set out to do.</summary>
    public static (string, OrderText) EndOne(DateOnly last, bool isGroup, bool hasProgramme, string? curator)
    {
        var (what, whose) = isGroup ? ("группы", "Наставническая группа") : ("пары", "Наставническая пара");
        return (
            $"О завершении работы наставнической {what}",
            new()
            {
                Preamble = hasProgramme
                    ? "в связи с завершением персонализированной программы наставничества"
                    : "в связи с окончанием срока наставничества",
                Points =
                [
                    new(
                        1,
                        $"Завершить работу наставнической {what} (приложение), последний день работы – {OrderPatterns.Day(last)}"
                    ),
                    Guided(curator, "внести итоги в базы наставников и наставляемых"),
                ],
                Annexes = [new(AnnexKind.Pairs, $"{whose}, завершившая работу")],
                HasSheet = true,
            }
        );
    }

    public static (string, OrderText) EndEarly(EarlyEnd end, string? curator = null)
    {
        var (what, whose) = end.IsGroup ? ("группы", "Наставническая группа") : ("пары", "Наставническая пара");
        var next = OrderPatterns.Day(end.Ending.On.AddDays(1));
        return (
            $"О досрочном прекращении работы наставнической {what}",
            new()
            {
                Preamble = Ground(end.Ending),
                Points =
                [
                    new(
                        1,
                        $"Досрочно прекратить работу наставнической {what} (приложение), последний день работы – {OrderPatterns.Day(end.Ending.On)}"
                    ),
                    .. Work(end, next),
                    Guided(curator, "внести сведения о прекращении в базы наставников и наставляемых"),
                ],
                Annexes = [new(AnnexKind.Pairs, $"{whose}, прекращающая работу досрочно")],
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

    /// <summary>Article 351.8: the worker gives the work up, or the employer takes it back; the other side is told.</summary>
    private static string Ground(
        PairEnding ending,
        string otherwise = "досрочным прекращением программы наставничества"
    )
    {
        const string article = "статьи 351.8 Трудового кодекса Российской Федерации";
        if (ending.NoticeOn is not { } told)
            return ending.By switch
            {
                EndInitiator.Mentor => "по просьбе наставника",
                EndInitiator.Mentee => "по просьбе наставляемого",
                EndInitiator.Both => "по просьбе наставника и наставляемого",
                _ => $"в связи с {otherwise}",
            };
        var day = OrderPatterns.Day(told);
        return ending.By switch
        {
            EndInitiator.Mentor =>
                $"на основании {article} и уведомления работника от {day} о досрочном отказе от работы по наставничеству",
            EndInitiator.Both =>
                $"на основании {article}, обращения наставника и наставляемого и уведомления от {day} о досрочном прекращении работы по наставничеству",
            EndInitiator.Mentee =>
                $"на основании {article}, обращения наставляемого и уведомления о досрочной отмене поручения о работе по наставничеству, вручённого наставнику {day}",
            _ =>
                $"на основании {article} и уведомления о досрочной отмене поручения о работе по наставничеству, вручённого наставнику {day}",
        };
    }

    private static IEnumerable<OrderPoint> Work(EarlyEnd end, string from)
    {
        if (end.Ending.NoticeOn is null)
            yield break;
        yield return new(1, $"Считать поручение о работе по наставничеству прекращённым с {from}");
        if (end.Agreements.Count > 0)
            yield return Payer(
                $"прекратить с {from} выплаты за работу по наставничеству, установленные {(end.Agreements.Count == 1 ? "дополнительным соглашением" : "дополнительными соглашениями")} к трудовому договору {string.Join(", ", end.Agreements)}"
            );
    }
}
