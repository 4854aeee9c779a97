using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.People;

/// <summary>People whom a typed text means.</summary>
/// <param name="AreAlike">Their names only resemble what was typed: the one who types has to say that he meant them.</param>
public sealed record Meant(IQueryable<Person> People, bool AreAlike);

/// <param name="Distances">Letters that differ, by person.</param>
public sealed record AlikePeople(IQueryable<Person> People, IReadOnlyDictionary<Guid, int> Distances);

public static class ForgivingPeople
{
    public const int MostAlike = 50;

    /// <summary>Where few of those alike are looked for: who has left, who does what.</summary>
    public const int ManyAlike = 500;

    /// <summary>
    /// As it is typed; else in the other keyboard layout; else by post, class or contacts; else with a letter or two
    /// amiss, in the nominative or not. Each next way is tried only when the one before finds nobody.
    /// </summary>
    /// <param name="place">Where to look for names alike; anywhere when it is null.</param>
    public static async Task<Meant> MeantAsync(
        this IQueryable<Person> people,
        PortalDb db,
        string? text,
        Guid? place,
        DateOnly day,
        CancellationToken stop = default
    )
    {
        if (string.IsNullOrWhiteSpace(text))
            return new(people, false);
        if (TypedName.IsNoise(text))
            return new(people.Where(p => false), false);
        var words = TypedName.Words(text);
        var second = TypedName.SecondTry(text);
        var named = people.Named(db, words);
        if (words.Count > 0 && await named.AnyAsync(stop))
            return new(named, false);
        if (second.Count > 0 && people.Named(db, second) is var moved && await moved.AnyAsync(stop))
            return new(moved, false);
        if (people.Described(db, text, day) is { } described && await described.AnyAsync(stop))
            return new(described, false);
        if (await people.AlikeAsync(db, text, place, day, stop: stop) is { } alike)
            return new(alike.People, true);
        return new(words.Count == 0 ? people.Where(p => false) : named, false);
    }

    /// <summary>
    /// Those whose names are a letter or two away from what was typed, in the nominative or not; of «лугва физика» the one
    /// word is of the name and the other of the post. Null of nobody.
    /// </summary>
    /// <param name="place">Where to look; anywhere when it is null.</param>
    public static async Task<AlikePeople?> AlikeAsync(
        this IQueryable<Person> people,
        PortalDb db,
        string? text,
        Guid? place,
        DateOnly day,
        int most = MostAlike,
        CancellationToken stop = default
    )
    {
        var words = TypedName.Words(text);
        foreach (var tried in new[] { words, TypedName.SecondTry(text), TypedName.Roots(words) })
            if (await people.LikeAsync(db, tried, place, most, stop) is { } alike)
                return alike;
        return await people.PartedAsync(db, words, day, stop) is var (names, left) && names.Count > 0
            ? await left.LikeAsync(db, names, place, ManyAlike, stop)
            : null;
    }

    private static async Task<AlikePeople?> LikeAsync(
        this IQueryable<Person> people,
        PortalDb db,
        IReadOnlyList<string> words,
        Guid? place,
        int most,
        CancellationToken stop
    )
    {
        var like = (await db.LikeAsync(words, place, most, stop)).ToDictionary(p => p.Id, p => p.Distance);
        var ids = like.Keys.ToList();
        return ids.Count > 0 && people.Where(p => ids.Contains(p.Id)) is var alike && await alike.AnyAsync(stop)
            ? new(alike, like)
            : null;
    }
}
