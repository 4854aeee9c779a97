using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Orders;

/// <summary>Whether a paper is a приказ, a распоряжение or a постановление, every word that says so agrees.</summary>
public static partial class TypeWords
{
    private static readonly CaseForms Order = new("приказ", "приказа", "приказу", "приказ", "приказом", "приказе");

    private static readonly CaseForms Directive = new(
        "распоряжение",
        "распоряжения",
        "распоряжению",
        "распоряжение",
        "распоряжением",
        "распоряжении"
    );

    /// <summary>Of a municipality's administration.</summary>
    private static readonly CaseForms Resolution = new(
        "постановление",
        "постановления",
        "постановлению",
        "постановление",
        "постановлением",
        "постановлении"
    );

    public static string In(this OrderType type, Case to) => Forms(type)[to];

    /// <summary>A department gives orders and directives; a resolution is the administration's.</summary>
    public static bool MayBeOf(this OrderType type, OrganisationKind issuer) =>
        type != OrderType.Resolution || issuer == OrganisationKind.Administration;

    /// <exception cref="RuleBroken">Such a paper is not of such a body.</exception>
    public static void MustBeOf(this OrderType type, Organisation issuer)
    {
        if (!type.MayBeOf(issuer.Kind))
            throw new RuleBroken(
                "Постановление издаёт администрация муниципалитета. Выберите приказ или распоряжение.",
                nameof(Orders.Order.Type)
            );
    }

    /// <summary>As a paper that is read calls itself.</summary>
    public static OrderType Of(string? printed) =>
        Enum.GetValues<OrderType>().FirstOrDefault(t => t.In(Case.Nominative) == printed, OrderType.Order);

    /// <summary>«Приказ», «Распоряжение», as a heading begins.</summary>
    public static string Title(this OrderType type) => Addressing.Capital(type.In(Case.Nominative));

    /// <summary>«приказ зарегистрирован», «распоряжение зарегистрировано».</summary>
    public static string Done(this OrderType type, string participle) =>
        $"{type.Title()} {participle}{(type == OrderType.Order ? "" : "о")}";

    /// <summary>«приказываю», or what the district writes in its directives.</summary>
    public static string OrderingWord(this OrderType type, DocumentHabits habits) =>
        type switch
        {
            OrderType.Order => "приказываю",
            OrderType.Resolution => "постановляю",
            _ => habits.DirectiveWord switch
            {
                DirectiveWord.Direct => "распоряжаюсь",
                DirectiveWord.Suggest => "предлагаю",
                _ => "обязываю",
            },
        };

    /// <summary>A text that calls itself «настоящий приказ» goes on as «настоящее распоряжение», and back.</summary>
    public static OrderText Retold(this OrderText text, OrderType from, OrderType to) =>
        from == to
            ? text
            : text with
            {
                OrderingWord = null,
                Preamble = Retold(text.Preamble, from, to),
                Points = [.. text.Points.Select(p => p with { Text = Retold(p.Text, from, to) })],
            };

    /// <summary>A directive that still calls itself an order: other papers are named with day and number.</summary>
    public static bool SaysOrder(string? words) => words is not null && Own().IsMatch(words);

    private static string? Retold(string? words, OrderType from, OrderType to) =>
        words is null ? null : Self().Replace(words, match => Again(match, from, to));

    private static string Again(Match match, OrderType from, OrderType to)
    {
        var said = match.Groups["what"].Value;
        var at = Enum.GetValues<Case>()
            .Where(c => string.Equals(Forms(from)[c], said, StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (at.Count == 0)
            return match.Value;
        var adjective = match.Groups["this"].Value;
        if (adjective.Length == 0)
            return match.Value[..^said.Length] + Forms(to)[at[0]];
        var ending = at[0] is Case.Nominative or Case.Accusative
            ? to == OrderType.Order
                ? "ий"
                : "ее"
            : adjective[^match.Groups["end"].Length..];
        return $"{adjective[..^match.Groups["end"].Length]}{ending} {Forms(to)[at[0]]}";
    }

    private static CaseForms Forms(OrderType type) =>
        type switch
        {
            OrderType.Order => Order,
            OrderType.Resolution => Resolution,
            _ => Directive,
        };

    [GeneratedRegex(
        @"\b(?<this>настоящ(?<end>ий|ее|его|ему|им|ем))\s+(?<what>приказ(?:а|у|ом|е)?|(?:распоряж|постановл)ени(?:е|я|ю|ем|и))\b|\bдовести\s+(?<what>приказ|распоряжение|постановление)(?=\s+до\s+сведения)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Self();

    [GeneratedRegex(@"\bприказ(?:а|у|ом|е)?\b(?!\s+(?:от|№))", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Own();
}
