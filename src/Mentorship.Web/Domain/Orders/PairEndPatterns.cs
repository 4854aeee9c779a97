using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Orders;

/// <content>How pairs end.</content>
internal static partial class PairPatterns
{
    private const string Article = "статьи 351.8 Трудового кодекса Российской Федерации";

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
                Preamble = end.NoticeOn is { } told ? $"{TakenBack(told)}, {Ground(end)}" : Ground(end),
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

    /// <summary>One pair or group goes on.</summary>
    public static (string, OrderText) Extend(Extension longer, string? curator = null)
    {
        var pairs = longer.IsGroup ? new PairsNamed(0, 1) : new PairsNamed(1, 0);
        var last = OrderPatterns.Day(longer.Last);
        return (
            $"О продлении срока работы {pairs.Genitive}",
            new()
            {
                Preamble = "в связи с продолжением работы по наставничеству",
                Points =
                [
                    new(1, $"Продлить срок работы {pairs.Genitive} (приложение), последний день работы – {last}"),
                    .. longer.Agreements.Count == 0
                        ? (OrderPoint[])[]
                        :
                        [
                            Told(
                                "Специалист по кадрам",
                                "Специалисту по кадрам",
                                $"подготовить изменение срока работы по наставничеству, установленного {(longer.Agreements.Count == 1 ? "дополнительным соглашением" : "дополнительными соглашениями")} к трудовому договору {string.Join(", ", longer.Agreements)}"
                            ),
                        ],
                    Guided(curator, "внести новый срок в базы наставников и наставляемых"),
                ],
                Annexes = [new(AnnexKind.Pairs, $"{Capital(pairs.Nominative)}, срок работы которой продлён")],
                HasSheet = true,
            }
        );
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Article 351.8: the worker gives the work up, or the employer takes it back; the other side is told.</summary>
    private static string Ground(
        PairEnding ending,
        string otherwise = "досрочным прекращением программы наставничества"
    )
    {
        if (ending.By == EndInitiator.Withdrawal)
            return "в связи с отзывом согласия, на котором основана работа по наставничеству";
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
                $"на основании {Article} и уведомления работника от {day} о досрочном отказе от работы по наставничеству",
            EndInitiator.Both =>
                $"на основании {Article}, обращения наставника и наставляемого и уведомления от {day} о досрочном прекращении работы по наставничеству",
            EndInitiator.Mentee =>
                $"на основании {Article}, обращения наставляемого и уведомления о досрочной отмене поручения о работе по наставничеству, вручённого наставнику {day}",
            _ => TakenBack(told),
        };
    }

    private static string TakenBack(DateOnly told) =>
        $"на основании {Article} и уведомления о досрочной отмене поручения о работе по наставничеству, вручённого наставнику {OrderPatterns.Day(told)}";

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
