using System.Globalization;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders;

/// <summary>
/// How a word finds an order: by its letters, by the stem of the word, as a number, as a day, as the name of a kind of
/// papers. Whoever asks for several words wants all of them.
/// </summary>
internal static class SearchedWords
{
    private const int Most = 8;

    /// <summary>Words whose forms have no stem in common.</summary>
    private static readonly string[][] Irregular =
    [
        ["день", "дня", "дню", "днем", "дне", "дни", "дней", "дням", "днями", "днях"],
        ["год", "года", "году", "годом", "годе", "годы", "годов", "лет", "годам", "годами", "годах"],
        ["ребенок", "ребенка", "ребенку", "ребенком", "ребенке", "дети", "детей", "детям", "детьми", "детях"],
        ["человек", "человека", "человеку", "человеком", "люди", "людей", "людям", "людьми", "людях"],
    ];

    /// <summary>«план мероприятий («дорожной карты»)» is four words: signs around a word say nothing.</summary>
    public static IEnumerable<string> Of(string text) =>
        (OrderNumber.Plain(text) ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word =>
                word.Trim(
                    '№',
                    '«',
                    '»',
                    '"',
                    '„',
                    '“',
                    '”',
                    '(',
                    ')',
                    '[',
                    ']',
                    ',',
                    '.',
                    ';',
                    ':',
                    '!',
                    '?',
                    '-',
                    '–',
                    '—'
                )
            )
            .Where(word => word.Length > 0)
            .Take(Most);

    public static IQueryable<Order> Apply(IQueryable<Order> orders, PortalDb db, string word)
    {
        if (DateOnly.TryParseExact(word, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return orders.Where(o => o.IssuedOn == day);
        var like = Patterns.Containing(word);
        var types = Enum.GetValues<OrderType>().Where(type => IsCalled(type, word)).ToList();
        var wanted = string.Join(" or ", Forms(word));
        // «мониторинга» finds «О мониторинге». Names of children stand in no text that is searched: such an order is found
        // by its head alone.
        var byStem = db.Database.SqlQuery<Guid>(
            $"""
            select o.id as "Value" from office_order o
            where to_tsvector('russian', translate(lower(concat_ws(' ', o.title, o.control, o.signer_post,
                case when not o.names_children then concat_ws(' ',
                    (select string_agg(concat_ws(' ', p ->> 'text', p ->> 'executor', p ->> 'addressee'), ' ')
                     from jsonb_array_elements(o.content -> 'points') p),
                    (select string_agg(concat_ws(' ', a ->> 'title', a ->> 'words'), ' ')
                     from jsonb_array_elements(o.content -> 'annexes') a)) end)), 'ё«»„“”()', 'е'))
                @@ websearch_to_tsquery('russian', {wanted})
            """
        );
        var inPoints = db.Database.SqlQuery<Guid>(
            $"""
            select o.id as "Value" from office_order o, jsonb_array_elements(o.content -> 'points') p
            where not o.names_children
                and concat_ws(' ', p ->> 'text', p ->> 'executor', p ->> 'addressee', p ->> 'deadline') ilike {like}
            """
        );
        return orders.Where(o =>
            o.Number != null && EF.Functions.ILike(o.Number, like)
            || types.Contains(o.Type)
            || EF.Functions.ILike(o.Title, like)
            || o.Control != null && EF.Functions.ILike(o.Control, like)
            || o.SignerName != null && EF.Functions.ILike(o.SignerName, like)
            || o.SignerPost != null && EF.Functions.ILike(o.SignerPost, like)
            || inPoints.Contains(o.Id)
            || byStem.Contains(o.Id)
        );
    }

    private static bool IsCalled(OrderType type, string word) =>
        Enum.GetValues<Case>().Any(to => string.Equals(type.In(to), word, StringComparison.OrdinalIgnoreCase))
        || Plurals(type).Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string[] Plurals(OrderType type) =>
        type == OrderType.Order
            ? ["приказы", "приказов", "приказам", "приказами", "приказах"]
            : [.. new[] { "я", "й", "ям", "ями", "ях" }.Select(end => type.In(Case.Nominative)[..^1] + end)];

    private static string[] Forms(string word)
    {
        var plain = word.ToLowerInvariant().Replace('ё', 'е');
        return Array.Find(Irregular, forms => forms.Contains(plain))
            ?? [plain.Replace("\"", "", StringComparison.Ordinal)];
    }
}
