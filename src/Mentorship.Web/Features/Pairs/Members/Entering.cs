using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Features.Consents;

namespace Mentorship.Web.Features.Pairs.Members;

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
        IReadOnlyList<(Participant Who, bool IsMentor)> comers,
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
            Members = [.. comers.Select(c => Facts(c.Who, c.IsMentor))],
        };
        var lacking = PairNeeds
            .Of(facts, stand, await db.PairRulesAsync(me))
            .Where(n => n.IsInTheWay && n.Kind is NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.BirthDate)
            .Select(n => NeedWords.Title(n, comers.First(c => c.Who.Person.Id == n.PersonId).Who.Person.FullName))
            .ToList();
        if (lacking.Count > 0)
            throw new RuleBroken(
                $"{string.Join(". ", lacking)}. Пара уже действует: сначала внесите это, без таких бумаг в неё не входят.",
                "Person.Who"
            );
    }

    private static MemberFacts Facts(Participant who, bool isMentor) =>
        new(who.Person.Id, who.Person.Kind, who.Person.BornOn, isMentor) { OrganisationId = who.OrganisationId };

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
            };
        }
    }
}
