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

/// <summary>Gives papers out: what waits to be signed already is given out again, under the text of today.</summary>
public sealed class AskConsents(PortalDb db, CurrentUser me, DateOnly today, CancellationToken stop)
{
    public const int Most = 150;

    public async Task<IReadOnlyList<Guid>> RunAsync(IReadOnlyList<Wanted> wanted)
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
        List<Guid> asked = [];
        foreach (var want in wanted)
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
        return asked;
    }

    private Guid Ask(Wanted want, ConsentText text, List<Consent> waiting, Organisation keeper, Pair? pair)
    {
        var consent = waiting.Find(c =>
            c.PersonId == want.Person.Id
            && c.Kind == want.Kind
            && c.PairId == want.Pair
            && (c.PairId is not null || c.OrganisationId == keeper.Id)
        );
        if (consent is not null)
        {
            consent.AskAgain(text, today);
            return consent.Id;
        }
        consent = new Consent(want.Person, keeper, text, pair, today);
        db.Add(consent);
        waiting.Add(consent);
        return consent.Id;
    }
}
