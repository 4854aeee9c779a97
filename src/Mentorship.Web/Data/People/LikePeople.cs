using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.People;

/// <param name="Distance">Letters that differ; 0 of a name spelt the same.</param>
public sealed record LikePerson(Guid Id, int Distance);

public static class LikePeople
{
    /// <summary>
    /// People of the district whose names differ from the typed words by a letter or two, nearest first; of one
    /// organisation where it is named. Who may see them is asked afterwards.
    /// </summary>
    public static async Task<IReadOnlyList<LikePerson>> LikeAsync(
        this PortalDb db,
        IReadOnlyList<string> words,
        Guid? place,
        int most,
        CancellationToken stop
    ) =>
        words.Count == 0
            ? []
            : await db
                .Database.SqlQuery<LikePerson>(
                    $"select id, distance from people_like({words.ToArray()}, {place}::uuid, {most})"
                )
                .ToListAsync(stop);
}
