using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders.Templates;

namespace Mentorship.Web.Domain.Orders;

/// <summary>How an order begins that approves a statute, a programme or another text of its issuer.</summary>
public static class ActPatterns
{
    private static readonly string[] OwnKinds = ["приказ", "дорожная карта"];

    /// <summary>An order approves no order, and a roadmap has an order of its own.</summary>
    public static bool MayApprove(string kind) =>
        !Array.Exists(OwnKinds, own => kind.StartsWith(own, StringComparison.OrdinalIgnoreCase));

    internal static (string, OrderText) Approve(PatternFacts facts)
    {
        var name = facts.Act?.Name ?? "Положение о наставничестве";
        var (genitive, accusative) = (In(Case.Genitive, name), In(Case.Accusative, name));
        return (
            OrderPatterns.Cut($"Об утверждении {genitive}"),
            new()
            {
                Preamble = $"в целях организации {OrderPatterns.Mentoring}",
                Points =
                [
                    new(1, $"Утвердить {accusative} (прилагается)"),
                    .. facts.Earlier is { } earlier
                        ? (OrderPoint[])
                            [new(1, $"Признать утратившим силу {earlier} в части утверждения прежней редакции")]
                        : [],
                    .. OfDistrict(facts, name),
                    .. OfSchool(facts, name),
                ],
                Annexes =
                [
                    new(AnnexKind.Words, name, IsApproved: true)
                    {
                        ActKindId = facts.Act?.Id,
                        Words = ActTemplates.Of(name, facts.Heads is not null),
                    },
                ],
                HasSheet = facts.Heads is null,
            }
        );
    }

    private static IEnumerable<OrderPoint> OfDistrict(PatternFacts facts, string name)
    {
        if (facts.Heads is null)
            return [];
        var by = $"до {OrderPatterns.Day(OrderPatterns.Working(facts.Today.AddMonths(1)))}";
        return ActTemplates.IsProgramme(name)
            ?
            [
                .. OrderPatterns.Guided(facts, "сопровождать выполнение программы и собирать сведения о нём"),
                .. OrderPatterns.ToHeads(facts, "организовать работу по программе"),
            ]
            :
            [
                .. OrderPatterns.Guided(
                    facts,
                    $"оказывать организациям методическую помощь в применении {In(Case.Genitive, name)}"
                ),
                .. OrderPatterns.ToHeads(
                    facts,
                    $"привести локальные акты организаций в соответствие с {In(Case.Instrumental, name)}",
                    by
                ),
            ];
    }

    private static IEnumerable<OrderPoint> OfSchool(PatternFacts facts, string name) =>
        facts.Heads is not null
            ? []
            :
            [
                new(
                    1,
                    $"Куратору наставничества ознакомить работников, наставников и наставляемых с {In(Case.Instrumental, name)}"
                ),
                new(1, $"Разместить {In(Case.Accusative, name)} на сайте организации в течение десяти рабочих дней"),
            ];

    private static string In(Case to, string name) => Addressing.Small(BodyForms.In(to, name));
}
