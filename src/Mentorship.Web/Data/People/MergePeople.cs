using Mentorship.Web.Access;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mentorship.Web.Data.People;

/// <summary>Two cards of one person become one: what hung on the double hangs on the other, in one transaction.</summary>
public static class MergePeople
{
    // A place that both cards name is one place, as long as both say.
    private const string Places = """
        update {0} kept set starts_on = least(kept.starts_on, other.starts_on),
            ends_on = case when kept.ends_on is null or other.ends_on is null then null else greatest(kept.ends_on, other.ends_on) end
        from {0} other
        where other.district_id = $1 and other.person_id = $2 and kept.district_id = $1 and kept.person_id = $3 and {1};
        delete from {0} other using {0} kept
        where other.district_id = $1 and other.person_id = $2 and kept.district_id = $1 and kept.person_id = $3 and {1};
        update {0} set person_id = $3 where district_id = $1 and person_id = $2
        """;

    private const string SameOrganisation =
        "kept.organisation_id = other.organisation_id and daterange(kept.starts_on, kept.ends_on, '[]') && daterange(other.starts_on, other.ends_on, '[]')";

    private static readonly string[] Steps =
    [
        .. OfPlaces("employment", SameOrganisation + " and lower(kept.post) = lower(other.post)"),
        .. OfPlaces("enrolment", SameOrganisation),
        "update appointment set person_id = $3 where district_id = $1 and person_id = $2",
        "update membership set person_id = $3 where district_id = $1 and person_id = $2",
        "update obligation set person_id = $3 where district_id = $1 and person_id = $2",
        "update party set person_id = $3 where district_id = $1 and person_id = $2",
        "update office_order set controller_id = $3 where district_id = $1 and controller_id = $2",
        "update consent set person_id = $3 where district_id = $1 and person_id = $2",
        "update pair_member set person_id = $3 where district_id = $1 and person_id = $2",
        "update pair_order set comer_id = $3 where district_id = $1 and comer_id = $2",
        "update pair_link set mentor_id = $3 where district_id = $1 and mentor_id = $2",
        "update pair_link set mentee_id = $3 where district_id = $1 and mentee_id = $2",
        // Whoever had been merged into the double goes with it, so that an address is followed in one step.
        "update person set merged_into_id = $3 where district_id = $1 and merged_into_id = $2",
    ];

    /// <exception cref="Domain.RuleBroken">A rule of pairs or appointments would not hold for the one card.</exception>
    public static async Task MoveAsync(PortalDb db, Person losing, Person kept, CancellationToken stop)
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var batch = new NpgsqlBatch(connection);
        foreach (var step in Steps)
            batch.BatchCommands.Add(
                new NpgsqlBatchCommand(step.Trim())
                {
                    Parameters =
                    {
                        new() { Value = losing.DistrictId },
                        new() { Value = losing.Id },
                        new() { Value = kept.Id },
                    },
                }
            );
        try
        {
            await batch.ExecuteNonQueryAsync(stop);
        }
        catch (PostgresException refused)
        {
            Constraints.ThrowIfExplained(refused);
            throw;
        }
    }

    /// <summary>Where the card of a double lives on; null of a card that is itself, or that the reader may not see.</summary>
    public static Task<Guid?> SurvivorOfAsync(PortalDb db, CurrentUser me, Guid id, CancellationToken stop)
    {
        var seen = db.People.VisibleTo(me);
        return db
            .People.Where(p => p.Id == id && p.MergedIntoId != null && seen.Any(s => s.Id == p.MergedIntoId))
            .Select(p => p.MergedIntoId)
            .SingleOrDefaultAsync(stop);
    }

    /// <summary>Doubles of people whom the reader sees: what was written of them is his to read too.</summary>
    public static IQueryable<Person> DoublesSeenBy(PortalDb db, CurrentUser me)
    {
        var seen = db.People.VisibleTo(me);
        return db.People.Where(p => p.MergedIntoId != null && seen.Any(s => s.Id == p.MergedIntoId));
    }

    /// <summary>Cards that were found to be the same person: their history is his.</summary>
    public static Task<List<Guid>> DoublesOfAsync(PortalDb db, Guid id, CancellationToken stop) =>
        db.People.Where(p => p.MergedIntoId == id).Select(p => p.Id).ToListAsync(stop);

    private static string[] OfPlaces(string table, string same) =>
        Places
            .Replace("{0}", table, StringComparison.Ordinal)
            .Replace("{1}", same, StringComparison.Ordinal)
            .Split(';');
}
