using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Features.Consents;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>Somebody who enters a pair.</summary>
internal sealed record Comer(Participant Who, bool IsMentor, bool HasAgreement);

/// <summary>What holds of somebody who enters a pair, by hand or by an order.</summary>
internal static class Entering
{
    /// <summary>Whoever enters a pair in force brings what it could not have been put in force without.</summary>
    /// <param name="isDraft">An order is only being written: his consent to this very pair is asked once he is named in it.</param>
    /// <exception cref="RuleBroken">Something is lacking: all of it, of everybody.</exception>
    public static async Task MustHavePapersAsync(
        PortalDb db,
        CurrentUser me,
        Pair pair,
        IReadOnlyList<Comer> comers,
        DateOnly today,
        bool isDraft = false
    )
    {
        if (pair.State != PairState.Approved || comers.Count == 0)
            return;
        await Renamed(() => db.SaveChangesAsync());
        var lacking = (await LackingAsync(db, me, pair, comers, today))
            .Where(n => !isDraft || n.Kind != NeedKind.PairConsent)
            .ToList();
        var said = lacking
            .Select(n => NeedWords.Title(n, comers.First(c => c.Who.Person.Id == n.PersonId).Who.Person.FullName))
            .ToList();
        if (lacking.Count > 0)
            throw new RuleBroken(
                $"{string.Join(". ", said)}. Пара уже действует: сначала внесите это, без таких бумаг в неё не входят.",
                lacking.TrueForAll(n => n.Kind == NeedKind.Agreement) ? "AgreementNumber" : "Person.Who"
            );
    }

    /// <summary>What keeps those who enter from entering.</summary>
    public static async Task<IReadOnlyList<PairNeed>> LackingAsync(
        PortalDb db,
        CurrentUser me,
        Pair pair,
        IReadOnlyList<Comer> comers,
        DateOnly today
    )
    {
        var stand = await db.ConsentStandAsync(me, [.. comers.Select(c => c.Who.Person.Id)], today);
        var facts = new PairFacts(pair.OrganisationId, pair.From, pair.To)
        {
            PairId = pair.Id,
            // Those who are there say whether workers are mentored in it.
            Members =
            [
                .. comers.Select(Facts),
                .. pair.Mentees.Select(m => Facts(new(new(m.Person, m.OrganisationId), false, false))),
            ],
        };
        return
        [
            .. PairNeeds
                .Of(facts, stand, await db.PairRulesAsync(me))
                .Where(n => n.IsInTheWay && comers.Any(c => c.Who.Person.Id == n.PersonId))
                // The head of another school is asked once his worker is there.
                .Where(n => n.Kind is not (NeedKind.Release or NeedKind.Gone)),
        ];
    }

    /// <summary>Those whom orders let into their pairs, as they stand today.</summary>
    public static async Task<Dictionary<Guid, Person>> ComersAsync(
        this PortalDb db,
        CurrentUser me,
        IEnumerable<PairOrder> named,
        CancellationToken stop
    )
    {
        var ids = named.Select(o => o.ComerId).OfType<Guid>().ToList();
        return ids.Count == 0
            ? []
            : await db
                .People.VisibleTo(me, asMentors: true)
                .Where(p => ids.Contains(p.Id))
                .ToDictionaryAsync(p => p.Id, stop);
    }

    public static Comer Comer(this PairOrder named, Person person) =>
        new(new(person, named.ComerOrganisationId), named.BringsMentor, named.Agreement is not null);

    private static MemberFacts Facts(Comer comer)
    {
        var (who, isMentor, hasAgreement) = comer;
        return new(who.Person.Id, who.Person.Kind, who.Person.BornOn, isMentor)
        {
            OrganisationId = who.OrganisationId,
            HasAgreement = hasAgreement,
        };
    }

    /// <summary>Rules speak of a mentor or a mentee; on these pages there is one person and one day.</summary>
    public static async Task<T> Renamed<T>(Func<Task<T>> change)
    {
        try
        {
            return await change();
        }
        catch (RuleBroken broken) when (broken.Field is not null)
        {
            var field = broken.Field.Split('.');
            throw new RuleBroken(
                broken.Message,
                field[0] is "Mentor" or "Mentee" ? $"Person.{field.ElementAtOrDefault(1) ?? "Who"}"
                    : field[0] == "from" ? "From"
                    : broken.Field
            )
            {
                Link = broken.Link,
                Others = broken.Others,
            };
        }
    }
}
