using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Mentorship.Web.Data.Accounts;

/// <summary>
/// Where memberships of several districts sit. An organisation is seen only inside its district, so each is entered in
/// turn, in one round trip, and the request comes back to its own.
/// </summary>
public sealed class MembershipPlaces(PortalDb db)
{
    /// <returns>The short name of the organisation by its id.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(
        IEnumerable<(Guid District, Guid? Organisation)> places,
        CancellationToken stop = default
    )
    {
        var names = new Dictionary<Guid, string>();
        var districts = places
            .Where(p => p.Organisation is not null)
            .ToLookup(p => p.District, p => p.Organisation!.Value);
        if (districts.Count == 0)
            return names;
        await using var batch = new NpgsqlBatch(
            (NpgsqlConnection)db.Database.GetDbConnection(),
            (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction()
        );
        foreach (var district in districts)
        {
            batch.BatchCommands.Add(CurrentUserReader.Enter(district.Key));
            batch.BatchCommands.Add(
                new NpgsqlBatchCommand(
                    "select id, short_name from organisation where district_id = $1 and id = any($2)"
                )
                {
                    Parameters =
                    {
                        new() { Value = district.Key },
                        new() { Value = district.Distinct().ToArray() },
                    },
                }
            );
        }
        batch.BatchCommands.Add(CurrentUserReader.Enter(db.DistrictId ?? Guid.Empty));
        await using var reader = await batch.ExecuteReaderAsync(stop);
        do
        {
            while (reader.FieldCount == 2 && await reader.ReadAsync(stop))
                names[reader.GetGuid(0)] = reader.GetString(1);
        } while (await reader.NextResultAsync(stop));
        return names;
    }
}
