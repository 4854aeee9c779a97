namespace Mentorship.Web.Domain.Orders;

/// <summary>How orders on pairs begin: the pairs themselves stand in the annex.</summary>
internal static class PairPatterns
{
    public static (string, OrderText) Assign() =>
        (
            "О закреплении наставнических пар и групп",
            new()
            {
                Preamble = "на основании письменных согласий наставников и наставляемых",
                Points =
                [
                    new(1, "Закрепить наставнические пары и группы (приложение)"),
                    new(
                        1,
                        "Наставникам в двухнедельный срок составить с наставляемыми персонализированные программы и представить их на утверждение"
                    ),
                    new(1, "Куратору наставничества вести учёт встреч и документов пар и групп"),
                ],
                Annexes = [new(AnnexKind.Pairs, "Наставнические пары и группы")],
                HasSheet = true,
            }
        );

    public static (string, OrderText) End() =>
        (
            "О завершении работы наставнических пар и групп",
            new()
            {
                Preamble = "в связи с окончанием работы наставнических пар и групп",
                Points =
                [
                    new(1, "Считать завершившими работу наставнические пары и группы (приложение)"),
                    new(1, "Куратору наставничества внести итоги в базы наставников и наставляемых"),
                ],
                Annexes = [new(AnnexKind.Pairs, "Наставнические пары и группы, завершившие работу")],
                HasSheet = true,
            }
        );
}
