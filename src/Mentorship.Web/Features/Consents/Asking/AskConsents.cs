using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Consents.Asking;

/// <summary>A paper that is wanted of somebody.</summary>
public sealed record Wanted(Person Person, ConsentKind Kind, Guid? Pair, Guid Operator);

/// <summary>What was given out.</summary>
/// <param name="Again">Of those, given out earlier and printed once more.</param>
/// <param name="LeftFresh">Never given out yet, and not now either.</param>
/// <param name="LeftAgain">Given out earlier, and not printed now.</param>
public sealed record Asked(IReadOnlyList<Guid> Ids, int Again, int LeftFresh, int LeftAgain)
{
    public int Fresh => Ids.Count - Again;
}

/// <summary>
/// Gives papers out, first those that nobody has in hand: what waits to be signed already is given out again after them,
/// under the text of today.
/// </summary>
public sealed class AskConsents(PortalDb db, CurrentUser me, DateOnly today, CancellationToken stop)
{
    public const int Most = 150;

    public async Task<Asked> RunAsync(IReadOnlyList<Wanted> wanted)
    {
        if (wanted.Count == 0)
            throw new RuleBroken("Печатать нечего: у выбранных людей есть все нужные согласия.");
        var texts = (await db.ConsentTexts.VisibleTo(me).ToListAsync(stop))
            .GroupBy(t => t.Kind)
            .ToDictionary(g => g.Key, g => g.MaxBy(t => t.Number)!);
        if (wanted.FirstOrDefault(w => !texts.ContainsKey(w.Kind)) is { } lacking)
            throw new RuleBroken(
                me.Has(Role.Curator)
                    ? $"Нет текста согласия «{lacking.Kind.Title()}». Заведите тексты на странице «Тексты согласий»."
                    : $"Нет текста согласия «{lacking.Kind.Title()}». Попросите муниципального куратора завести тексты согласий."
            );
        var people = wanted.Select(w => w.Person.Id).Distinct().ToList();
        var waiting = await db
            .Consents.VisibleTo(me)
            .Where(c => c.SignedOn == null && people.Contains(c.PersonId))
            .ToListAsync(stop);
        var bodies = wanted.Select(w => w.Operator).Distinct().ToList();
        var operators = await db
            .Organisations.VisibleTo(me)
            .Where(o => bodies.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, stop);
        var pairs = wanted.Select(w => w.Pair).OfType<Guid>().Distinct().ToList();
        var found = await db.Pairs.VisibleTo(me).Where(p => pairs.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
        var again = wanted.Where(w => Waiting(w, waiting) is not null).ToList();
        var fresh = wanted.Except(again).ToList();
        var now = fresh.Concat(again).Take(Most).ToList();
        List<Guid> asked = [];
        foreach (var want in now)
            asked.Add(
                Ask(
                    want,
                    texts[want.Kind],
                    waiting,
                    operators[want.Operator],
                    want.Pair is { } id ? found.GetValueOrDefault(id) : null
                )
            );
        db.Journal.Note("consent.asked", because: null);
        await db.SaveChangesAsync(stop);
        var printedAgain = Math.Max(0, now.Count - fresh.Count);
        return new(asked, printedAgain, fresh.Count + printedAgain - now.Count, again.Count - printedAgain);
    }

    private Guid Ask(Wanted want, ConsentText text, List<Consent> waiting, Organisation keeper, Pair? pair)
    {
        if (Waiting(want, waiting) is { } there)
        {
            there.AskAgain(text);
            return there.Id;
        }
        var consent = new Consent(want.Person, keeper, text, pair, today);
        db.Add(consent);
        waiting.Add(consent);
        return consent.Id;
    }

    private static Consent? Waiting(Wanted want, List<Consent> waiting) =>
        waiting.Find(c =>
            c.PersonId == want.Person.Id
            && c.Kind == want.Kind
            && c.PairId == want.Pair
            && (c.PairId is not null || c.OrganisationId == want.Operator)
        );
}
