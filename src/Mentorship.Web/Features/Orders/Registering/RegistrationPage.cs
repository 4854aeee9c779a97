using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Orders.Composing;
using Mentorship.Web.Features.Pairs;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Orders.Registering;

/// <summary>What the page says before a draft gets its number.</summary>
public sealed record RegistrationPage(ComposingPage Composed, string Next, string? Last, IReadOnlyList<string> Doubts)
{
    public string Mark => OrderDoubts.Mark(Doubts);

    /// <summary>The reader may enter an order that was issued on paper.</summary>
    public bool Writes { get; init; }

    /// <summary>What loses its force by the words of this one: «приказ № 245-ОД от 20.11.2026».</summary>
    public IReadOnlyList<(Guid Id, string Words)> Repealed { get; init; } = [];

    /// <summary>Points whose executor is not of the portal.</summary>
    public IReadOnlyList<string> Outside =>
        [
            .. Composed
                .Facts.Text.Numbers()
                .Zip(Composed.Facts.Text.Points)
                .Where(p => p.Second.IsOutside && p.Second.Executor is not null)
                .Select(p => p.First),
        ];

    /// <summary>Indicators that get their plans by the order.</summary>
    public int Planned =>
        Composed.Order.Issuer.Kind.SpeaksToDistrict()
            ? Composed.Facts.Text.Annexes.SelectMany(a => a.Indicators).Count(l => !l.IsWords)
            : 0;

    private IReadOnlyList<PairRow> Named => [.. Composed.Facts.Pairs.Select(p => p.Row).DistinctBy(r => r.Id)];

    /// <summary>What becomes of the pairs that the order names.</summary>
    public string? Pairs =>
        (Composed.Order.Kind, Named.Count) switch
        {
            (_, 0) => null,
            (OrderKind.AssignPairs, var count) =>
                $"{Plural.Word(count, "Будет закреплена", "Будут закреплены", "Будут закреплены")} {Counted}.",
            (OrderKind.ChangePairs, _) when Composed.Facts.Pairs.All(p => p.Named.Act == PairAct.Extend) =>
                $"Продлится срок: {Counted}.",
            (OrderKind.ChangePairs, _) => $"Изменится состав: {Counted}.",
            (OrderKind.EndPairs, var count) =>
                $"{Plural.Word(count, "Закончит", "Закончат", "Закончат")} работу {Counted}.",
            _ => null,
        };

    /// <summary>Pairs that began before the order that puts them in force.</summary>
    public string? Begun
    {
        get
        {
            var day = Composed.Order.IssuedOn ?? Composed.Facts.Day ?? Composed.Facts.Today;
            var early = Named.Where(r => r.From < day).ToList();
            return Composed.Order.Kind != OrderKind.AssignPairs || early.Count == 0
                ? null
                : $"Срок начался раньше {Days.Digits(day)}: {string.Join(", ", early.Take(Shown).Select(r => $"{PairTitle.Of(r)} с {Days.Digits(r.From)}"))}{(early.Count > Shown ? $" и ещё {early.Count - Shown}" : "")}. Если это не описка, регистрируйте так.";
        }
    }

    private const int Shown = 5;

    private string Counted
    {
        get
        {
            var groups = Named.Count(r => r.MenteesNow.Count > 1);
            var pairs = Named.Count - groups;
            string[] parts =
            [
                .. pairs > 0
                    ? (string[])[Plural.Of(pairs, "наставническая пара", "наставнические пары", "наставнических пар")]
                    : [],
                .. groups > 0
                    ? (string[])
                        [Plural.Of(groups, "наставническая группа", "наставнические группы", "наставнических групп")]
                    : [],
            ];
            return string.Join(" и ", parts);
        }
    }
}
