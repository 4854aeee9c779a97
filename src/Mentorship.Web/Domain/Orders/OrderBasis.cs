using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Orders;

/// <summary>An act that preambles rest on: a line of the district's own directory.</summary>
public sealed class OrderBasis : DirectoryLine
{
    public const int NameMaxLength = 200;
    public const int WordingMaxLength = 1000;

    private OrderBasis() { }

    public OrderBasis(Guid districtId, OrderBasisFacts facts, int place)
        : base(districtId, place)
    {
        Describe(facts);
    }

    /// <summary>How it is found in a list: «Методология наставничества, Р-145».</summary>
    public string Name { get; private set; } = "";

    /// <summary>What follows «В соответствии с»: «распоряжением Министерства просвещения … № …».</summary>
    public string Wording { get; private set; } = "";

    /// <summary>An order older than the act that it cites is a slip.</summary>
    public DateOnly? IssuedOn { get; private set; }

    public void Describe(OrderBasisFacts facts)
    {
        Name = Text.Required(facts.Name, "Укажите короткое название акта.", NameMaxLength, nameof(Name));
        Wording = Text.Required(
                facts.Wording,
                "Напишите, как акт цитируют после слов «В соответствии с».",
                WordingMaxLength,
                nameof(Wording)
            )
            .TrimEnd('.', ',');
        IssuedOn = facts.IssuedOn;
    }

    /// <summary>The federal acts that most districts cite; to be checked against the official texts by whoever uses them.</summary>
    public static IReadOnlyList<OrderBasis> Usual(Guid districtId) =>
        [
            new(
                districtId,
                new(
                    "Целевая модель наставничества обучающихся, Р-145",
                    "распоряжением Министерства просвещения Российской Федерации от 25.12.2019 № Р-145 (методология наставничества обучающихся)",
                    new DateOnly(2019, 12, 25)
                ),
                0
            ),
            new(
                districtId,
                new(
                    "Наставничество педагогов, письмо АЗ-1128/08",
                    "письмом Министерства просвещения Российской Федерации от 21.12.2021 № АЗ-1128/08 (система наставничества педагогических работников)",
                    new DateOnly(2021, 12, 21)
                ),
                1
            ),
            new(
                districtId,
                new("Трудовой кодекс, статья 351.8", "статьёй 351.8 Трудового кодекса Российской Федерации", null),
                2
            ),
            new(
                districtId,
                new(
                    "Концепция развития наставничества, 1264-р",
                    "распоряжением Правительства Российской Федерации от 21.05.2025 № 1264-р (концепция развития наставничества)",
                    new DateOnly(2025, 5, 21)
                ),
                3
            ),
        ];
}

public sealed record OrderBasisFacts(string? Name, string? Wording, DateOnly? IssuedOn);
