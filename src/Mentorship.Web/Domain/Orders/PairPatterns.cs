using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Orders;

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
        var joined = changes.Where(c => !c.IsMentor).ToList();
        return (
            joined.Count == 0 && replaced.Count > 0 ? "О смене наставника" : $"Об изменении состава {pairs.Genitive}",
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
                Annexes = [new(AnnexKind.Pairs, $"Изменения в составе {pairs.Genitive}")],
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
    public static (string, OrderText) EndOne(DoneEnd end, string? curator)
    {
        var pairs = end.IsGroup ? new PairsNamed(0, 1) : new PairsNamed(1, 0);
        return (
            $"О завершении работы {pairs.Genitive}",
            new()
            {
                Preamble = Ground(end),
                Points =
                [
                    new(
                        1,
                        $"Завершить работу {pairs.Genitive} (приложение), последний день работы – {OrderPatterns.Day(end.Last)}"
                    ),
                    .. Payments(end.Agreements, OrderPatterns.Day(end.Last.AddDays(1))),
                    Guided(curator, "внести итоги в базы наставников и наставляемых"),
                ],
                Annexes = [new(AnnexKind.Pairs, $"{Capital(pairs.Nominative)}, завершившая работу")],
                HasSheet = true,
            }
        );
    }

    // A programme that was not carried out, or that never was, ends nothing.
    private static string Ground(DoneEnd end) =>
        end.Steps switch
        {
            (var done, var all) when done == all =>
                "в связи с завершением персонализированной программы наставничества",
            (> 0 and var done, var all) =>
                $"в связи с завершением персонализированной программы наставничества, исполненной частично ({done} из {all} {(all % 10 == 1 && all % 100 != 11 ? "пункта" : "пунктов")})",
            _ when end.IsInTime => "в связи с окончанием срока наставничества",
            _ => "в связи с завершением работы по наставничеству",
        };

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

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

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
        foreach (var point in Payments(end.Agreements, from))
            yield return point;
    }

    private static IEnumerable<OrderPoint> Payments(IReadOnlyList<string> agreements, string from)
    {
        if (agreements.Count > 0)
            yield return Payer(
                $"прекратить с {from} выплаты за работу по наставничеству, установленные {(agreements.Count == 1 ? "дополнительным соглашением" : "дополнительными соглашениями")} к трудовому договору {string.Join(", ", agreements)}"
            );
    }
}
