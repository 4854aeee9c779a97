using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Features.Orders.Drift;
using Mentorship.Web.Features.Pairs;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Orders.Composing;

/// <summary>
/// What has overtaken a draft: another order did the same, or the data it was composed from are others now. None of it is
/// kept anywhere: it is asked anew whenever the draft is looked at.
/// </summary>
internal sealed class DraftNews(PortalDb db, CurrentUser me, OrderFacts facts)
{
    private const int MostRows = 6;

    private readonly Order order = facts.Order;

    public static async Task<IReadOnlyList<DraftWarning>> ReadAsync(PortalDb db, CurrentUser me, OrderFacts facts)
    {
        if (!facts.Order.IsDraft)
            return [];
        var news = new DraftNews(db, me, facts);
        return
        [
            .. await news.SameAsync(),
            .. await news.RoadmapAsync(),
            .. await news.AmendedAsync(),
            .. await PairNews.ReadAsync(db, me, facts),
            .. news.People(),
            .. news.Signer(),
            .. DraftWords.Of(facts),
        ];
    }

    // Free texts and changes are called alike without being the same.
    private async Task<IReadOnlyList<DraftWarning>> SameAsync()
    {
        if (order.Kind is OrderKind.Free or OrderKind.Amend || order.Kind.IsOfPairs())
            return [];
        var year = facts.Today.Year;
        var others = await db
            .Orders.VisibleTo(me)
            .AsNoTracking()
            .Where(o => o.Id != order.Id && o.IssuerId == order.IssuerId && o.Kind == order.Kind)
            .Where(o => o.State == OrderState.Draft || o.State == OrderState.Registered && o.Year == year)
            .OrderBy(o => o.IssuedOn)
            .Select(o => new
            {
                o.Id,
                o.Type,
                o.Number,
                o.IssuedOn,
                o.Title,
                o.RoadmapId,
            })
            .ToListAsync();
        return
        [
            .. others
                .Where(o =>
                    Domain.Text.Key(o.Title) == Domain.Text.Key(order.Title)
                    || o.RoadmapId is not null && o.RoadmapId == order.RoadmapId && o.Number is null
                )
                .Select(o => new DraftWarning(
                    o.Number is null
                        ? "Есть ещё один проект о том же. Зарегистрируйте один из них, другой удалите."
                        : $"Об этом уже издан{(o.Type == OrderType.Order ? "" : "о")} {o.Type.In(Case.Nominative)} № {o.Number} от {Days.Digits(o.IssuedOn!.Value)}. Может быть, нужны изменения в него.",
                    $"/orders/{o.Id}",
                    o.Number is null ? "Открыть проект" : "Открыть"
                )),
        ];
    }

    private async Task<IReadOnlyList<DraftWarning>> RoadmapAsync()
    {
        if (order.RoadmapId is not { } id || !facts.Roadmaps.TryGetValue(id, out var text))
            return [];
        List<DraftWarning> news = [];
        if (text.State == RevisionState.Approved)
        {
            var by = await db
                .Orders.VisibleTo(me)
                .Where(o => o.Id == text.OrderId)
                .Select(o => new { o.Number, o.IssuedOn })
                .SingleOrDefaultAsync();
            news.Add(
                new(
                    $"Текст карты уже утверждён{(by is null ? "" : $" приказом № {by.Number} от {Days.Digits(by.IssuedOn!.Value)}")}: этим проектом его не утвердить. Удалите проект.",
                    $"/roadmaps/{id}",
                    "Открыть карту"
                )
            );
            return news;
        }
        var fits = text.Number == 0 ? OrderKind.ApproveRoadmap : OrderKind.ChangeRoadmap;
        if (fits != order.Kind)
            news.Add(
                new(
                    "Карту тем временем утвердил другой документ, теперь это изменения карты. Удалите проект и начните изменение карты."
                )
            );
        var titled = OrderPatterns.TitleOf(order.Kind, text.Title);
        if (!Domain.Text.Key(order.Title).Contains(Domain.Text.Key(text.Title), StringComparison.Ordinal))
            news.Add(new($"Карта теперь называется иначе. По её названию заголовок был бы: {titled}."));
        news.AddRange(Rows(id, text));
        return news;
    }

    /// <summary>Read again as the registration will read them, from the day that the order would get.</summary>
    private IEnumerable<DraftWarning> Rows(Guid id, Revision text)
    {
        foreach (var activity in text.InOrder())
            activity.ReadDeadline(text.Period, facts.Day ?? facts.Today);
        foreach (
            var (what, rows) in new[]
            {
                ("не сказано, кто отвечает", text.InOrder().Where(a => !a.IsClear && a.Parties.Count == 0)),
                ("понято не до конца", text.InOrder().Where(a => !a.IsClear && a.Parties.Count > 0)),
            }
        )
        {
            var all = rows.Select(a => a.Number ?? $"«{a.Title}»").ToList();
            if (all.Count > 0)
                yield return new(
                    $"В карте {what}: {string.Join(", ", all.Take(MostRows))}{(all.Count > MostRows ? $" и ещё {all.Count - MostRows}" : "")}. Поправьте или подтвердите, иначе документ не зарегистрировать.",
                    $"/roadmaps/{id}/approval",
                    "Поправить"
                );
        }
    }

    private async Task<IReadOnlyList<DraftWarning>> AmendedAsync()
    {
        if (
            order.AmendsId is not { } id
            || await db.Orders.VisibleTo(me).AsNoTracking().Include(o => o.Issuer).SingleOrDefaultAsync(o => o.Id == id)
                is not { } amended
        )
            return [];
        List<DraftWarning> news = [];
        if (amended.State == OrderState.Repealed)
            news.Add(
                new(
                    $"Приказ, который вы меняете, утратил силу с {Days.Digits(amended.RepealedOn!.Value)}.",
                    $"/orders/{id}",
                    "Открыть"
                )
            );
        if (
            await db
                .Orders.VisibleTo(me)
                .AnyAsync(o => o.AmendsId == id && o.Id != order.Id && o.State == OrderState.Draft)
        )
            news.Add(new("Его же меняет ещё один проект.", "/orders", "Проекты"));
        if (!facts.Text.Points.Any(p => p.Mends is not null))
            return news;
        var drifted = await DriftReader.FindAsync(db, me, amended, facts.Today);
        var numbers = facts.Text.Numbers();
        foreach (var (at, point) in facts.Text.Points.Index())
        {
            if (point.Mends is not { } mend)
                continue;
            var now = drifted.Where(d => d.Place == mend.Place).ToList();
            if (now.Find(d => d.MendedBy is not null && d.Now == mend.Now) is { MendedBy: { } by })
                news.Add(new($"Пункт {numbers[at]}: это уже исправлено: {by}."));
            else if (now.Count == 0)
                news.Add(new($"Пункт {numbers[at]}: исправлять больше нечего, данные снова такие, как в документе."));
            else if (!now.Exists(d => d.Why == mend.Why))
                news.Add(new($"Пункт {numbers[at]}: данные изменились ещё раз, теперь {now[0].Why}."));
        }
        return news;
    }

    /// <summary>Lines of annexes whose people have another post by now, and a controller who has left.</summary>
    private IEnumerable<DraftWarning> People()
    {
        var none = Array.Empty<(string, (Guid?, Guid?))>().ToLookup(p => p.Item1, p => p.Item2);
        var now = new DriftFacts(
            new Dictionary<string, string>(),
            none,
            facts.Directory,
            new Dictionary<Guid, (string, DateOnly)>()
        );
        foreach (var place in OrderDrift.Find(facts.Text, now))
            yield return new($"{Addressing.Capital(place.Place)}: {place.Why}.");
        if (order.ControllerId is { } id && facts.Person(id) is null)
            yield return new("Того, кто контролирует, в организациях района больше нет: выберите другого.");
    }

    private IEnumerable<DraftWarning> Signer()
    {
        var isDepartment = order.Issuer.Kind == OrganisationKind.Department;
        var (post, name) = isDepartment
            ? (facts.District.HeadPost, facts.District.HeadName)
            : (order.Issuer.HeadPost, order.Issuer.HeadName);
        if (
            order.SignerName is { } signer
            && PersonForms.SignatureOf(name) is { } head
            && Domain.Text.Key(order.SignerPost ?? "") == Domain.Text.Key(post ?? "")
            && Domain.Text.Key(signer) != Domain.Text.Key(head)
        )
            yield return new($"Подписывает {signer}, а должность «{post}» сейчас занимает {head}.");
    }
}
