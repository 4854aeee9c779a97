using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Consents;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>Somebody who enters a pair.</summary>
internal sealed record Comer(Participant Who, bool IsMentor, bool HasAgreement);

/// <summary>What holds of somebody who enters a pair, by hand or by an order.</summary>
internal static class Entering
{
    /// <summary>
    /// Whoever enters a pair in force brings what it could not have been put in force without; the paper of this very pair
    /// follows.
    /// </summary>
    /// <exception cref="RuleBroken">Something is lacking: all of it, of everybody.</exception>
    public static async Task MustHavePapersAsync(
        PortalDb db,
        CurrentUser me,
        Pair pair,
        IReadOnlyList<Comer> comers,
        DateOnly today
    )
    {
        if (pair.State != PairState.Approved || comers.Count == 0)
            return;
        await Renamed(() => db.SaveChangesAsync());
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
        var lacking = PairNeeds
            .Of(facts, stand, await db.PairRulesAsync(me))
            .Where(n => n.IsInTheWay && comers.Any(c => c.Who.Person.Id == n.PersonId))
            .Where(n =>
                n.Kind is NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.BirthDate or NeedKind.Agreement
            )
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
