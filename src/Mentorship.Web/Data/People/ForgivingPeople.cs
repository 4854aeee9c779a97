using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Data.People;

/// <summary>People whom a typed text means.</summary>
/// <param name="AreAlike">Their names only resemble what was typed: the one who types has to say that he meant them.</param>
public sealed record Meant(IQueryable<Person> People, bool AreAlike);

public static class ForgivingPeople
{
    private const int MostAlike = 50;

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
        if (await people.AlikeAsync(db, text, place, stop) is { } alike)
            return new(alike, true);
        return new(words.Count == 0 ? people.Where(p => false) : named, false);
    }

    /// <summary>Those whose names are a letter or two away from what was typed, in the nominative or not; null of nobody.</summary>
    /// <param name="place">Where to look; anywhere when it is null.</param>
    public static async Task<IQueryable<Person>?> AlikeAsync(
        this IQueryable<Person> people,
        PortalDb db,
        string? text,
        Guid? place,
        CancellationToken stop = default
    )
    {
        var words = TypedName.Words(text);
        foreach (var tried in new[] { words, TypedName.SecondTry(text), TypedName.Roots(words) })
        {
            var ids = (await db.LikeAsync(tried, place, MostAlike, stop)).Select(p => p.Id).ToList();
            if (ids.Count > 0 && people.Where(p => ids.Contains(p.Id)) is var alike && await alike.AnyAsync(stop))
                return alike;
        }
        return null;
    }
}
