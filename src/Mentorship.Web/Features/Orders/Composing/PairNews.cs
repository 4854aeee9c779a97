using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Features.Pairs;
using Mentorship.Web.Features.Pairs.Members;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>What has become of the pairs that a draft names, and what those lack whom it lets into them.</summary>
internal sealed class PairNews(PortalDb db, CurrentUser me, OrderFacts facts)
{
    private readonly Order order = facts.Order;

    public static async Task<IReadOnlyList<DraftWarning>> ReadAsync(PortalDb db, CurrentUser me, OrderFacts facts)
    {
        var news = new PairNews(db, me, facts);
        return [.. news.Pairs(), .. await news.ComersAsync()];
    }

    private IEnumerable<DraftWarning> Pairs()
    {
        if (!order.Kind.IsOfPairs())
            yield break;
        if (facts.Pairs.Count == 0)
            yield return new("В проекте не осталось ни одной пары: удалите этот проект.");
        foreach (var pair in facts.Pairs)
        {
            var (row, named) = (pair.Row, pair.Named);
            var (title, at) = (PairTitle.Of(row), $"/pairs/{row.Id}");
            if (named.Act != PairAct.Assign && !row.IsOpen && !named.IsRecord())
                yield return Ended(row, title, at);
            else if (named.Act == PairAct.Assign && !row.IsDraft)
                yield return new($"Пара {title} уже закреплена.", at, "Открыть пару");
            else if (named.Act == PairAct.Assign && row.InTheWay > 0)
                yield return new(
                    $"Паре {title} теперь не хватает: {string.Join(", ", row.Needs.Where(n => n.IsInTheWay).Select(NeedWords.Short).Distinct())}.",
                    at,
                    "Открыть пару"
                );
            else if (named.Act == PairAct.Extend && named.On < row.To)
                yield return new(
                    $"Пара {title} уже действует до {Days.Digits(row.To)}: подготовьте продление ещё раз.",
                    $"{at}/extension",
                    "Продлить срок"
                );
            else if (named.Act == PairAct.Programme && pair.Programme?.State != ProgrammeState.Draft)
                yield return new($"Программа пары {title} уже утверждена.", $"{at}/programme", "Открыть программу");
            else if (named.Act == PairAct.Programme && pair.Programme!.Missing().FirstOrDefault() is { } missing)
                yield return new($"Программа пары {title} не дописана. {missing}", $"{at}/programme/text", "Дописать");
        }
    }

    /// <summary>Whoever enters a pair in force by this order lacks a paper: it has to be there before the order is registered.</summary>
    private async Task<IReadOnlyList<DraftWarning>> ComersAsync()
    {
        if (!facts.Pairs.Any(p => p.Changes.Count > 0))
            return [];
        var named = await db
            .PairOrders.VisibleTo(me)
            .AsNoTracking()
            .Include(o => o.Pair)
                .ThenInclude(p => p.Members)
                    .ThenInclude(m => m.Person)
            .AsSplitQuery()
            .Where(o => o.OrderId == order.Id && o.ComerId != null)
            .ToListAsync();
        var people = await db.ComersAsync(me, named, CancellationToken.None);
        List<DraftWarning> news = [];
        foreach (var change in named.Where(o => people.ContainsKey(o.ComerId!.Value)).GroupBy(o => o.PairId))
        {
            var comers = change.Select(o => o.Comer(people[o.ComerId!.Value])).ToList();
            var lacking = await Entering.LackingAsync(db, me, change.First().Pair, comers, facts.Today);
            news.AddRange(
                lacking.Select(need => new DraftWarning(
                    $"{NeedWords.Title(need, people[need.PersonId!.Value].FullName)}. Без этого документ не зарегистрировать.",
                    need.Consent is { } kind
                        ? $"/consents/new?person={need.PersonId}&kind={kind}&pair={change.Key}"
                        : $"/pairs/{change.Key}",
                    need.Consent is null ? "Открыть пару" : "Напечатать и внести"
                ))
            );
        }
        return news;
    }

    /// <summary>It has ended meanwhile, by a withdrawal or another paper: this one cannot be registered with it.</summary>
    private DraftWarning Ended(PairRow row, string title, string at)
    {
        var isLast = facts.Pairs.All(p => p.Row.Id == row.Id);
        var gen = order.Type.In(Case.Genitive);
        return new(
            $"Пара {title} уже {PairTitle.Ended(row)}. {(isLast ? "Других пар здесь нет: удалите проект." : $"Уберите её из {gen}.")}",
            at,
            "Открыть пару"
        )
        {
            Press =
                !me.Keeps(row.OrganisationId) || !me.Keeps(order.IssuerId) ? null
                : isLast ? ($"Удалить проект {gen}", $"/orders/{order.Id}/delete")
                : ($"Убрать из {gen}", $"/pairs/{row.Id}/orders/{order.Id}/removal?back=order"),
        };
    }
}
