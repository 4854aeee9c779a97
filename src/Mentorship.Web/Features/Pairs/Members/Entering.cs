using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Features.Pairs.Members;

/// <summary>What holds of somebody who enters a pair, by hand or by an order.</summary>
internal static class Entering
{
    /// <summary>
    /// Whoever enters a pair in force brings what it could not have been put in force without; the paper of this very pair
    /// follows.
    /// </summary>
    /// <exception cref="RuleBroken">Something is lacking, and what.</exception>
    public static async Task MustHavePapersAsync(PortalDb db, CurrentUser me, Pair pair, Person who, DateOnly today)
    {
        if (pair.State != PairState.Approved)
            return;
        await Renamed(() => db.SaveChangesAsync());
        var card = (await PairCard.ReadAsync(db, me, pair.Id, today))!;
        if (
            card.Row.Needs.FirstOrDefault(n =>
                n.PersonId == who.Id
                && n is { IsInTheWay: true, Kind: NeedKind.DataConsent or NeedKind.WorkConsent or NeedKind.BirthDate }
            ) is
            { } lacking
        )
            throw new RuleBroken(
                $"{NeedWords.Title(lacking, who.FullName)}. Пара уже действует: сначала внесите это в карточке человека.",
                "Person.Who"
            );
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
            );
        }
    }
}
