using Mentorship.Web.Domain.People;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs;

/// <summary>Those of a pair as its papers name them: whole, with what they are.</summary>
internal static class PaperPeople
{
    /// <summary>«Орлова Татьяна Петровна, учитель математики».</summary>
    public static string Whole(IEnumerable<MemberRow> side, PairRow pair) =>
        string.Join("; ", Now(side, pair).Select(m => MemberWords.Whole(m, pair.OrganisationId)));

    /// <summary>
    /// The same of a paper that was approved on a day, or is not yet: whoever has come or gone since says when,
    /// «с 20.01.2027 – Лугова …».
    /// </summary>
    public static string WholeOf(IEnumerable<MemberRow> side, PairRow pair, DateOnly? approved)
    {
        var last = pair.EndedOn ?? pair.To;
        var first = Later(Earlier(approved ?? pair.Day, last), pair.From);
        return string.Join("; ", side.Where(m => m.To >= first).Select(m => Worded(m, pair, first, last)));
    }

    /// <summary>
    /// «стаж 20 лет, высшая категория» of those of a side who work, on a day; of several each behind his name. Null where
    /// nothing is known.
    /// </summary>
    public static string? SkillOf(IEnumerable<MemberRow> side, PairRow pair, DateOnly? approved)
    {
        var day = approved ?? pair.Day;
        var known = Then(side, pair, approved)
            .Where(m => m.PersonKind != PersonKind.Student)
            .Select(m => (Member: m, Words: Skill(m, day)))
            .Where(m => m.Words is not null)
            .ToList();
        return known.Count == 0 ? null
            : known is [var (_, only)] ? only
            : string.Join("; ", known.Select(m => $"{MemberWords.Shown(m.Member)} – {m.Words}"));
    }

    private static string? Skill(MemberRow member, DateOnly day)
    {
        string?[] parts =
        [
            PersonWords.Experience(member.TeachingSince, day) is { } years ? $"стаж {years}" : null,
            PersonWords.Category(member.Category),
        ];
        return string.Join(", ", parts.OfType<string>()) is { Length: > 0 } words ? words : null;
    }

    /// <summary>«Т. П. Орлова»; a line for the hand where the name may not be read.</summary>
    public static string Signs(MemberRow member) => member.Name is { } name ? Names.Signature(name) : "";

    /// <summary>Whoever was replaced does not sign.</summary>
    public static IReadOnlyList<MemberRow> Now(IEnumerable<MemberRow> side, PairRow pair)
    {
        var all = side.ToList();
        var last = pair.EndedOn ?? pair.To;
        return all.Where(m => m.To >= last).ToList() is { Count: > 0 } now ? now : all;
    }

    /// <summary>Whoever was there on any day of a time that a paper speaks of.</summary>
    public static IReadOnlyList<MemberRow> Within(IEnumerable<MemberRow> side, DateOnly from, DateOnly to)
    {
        var all = side.ToList();
        return all.Where(m => m.From <= to && m.To >= from).ToList() is { Count: > 0 } there ? there : all;
    }

    /// <summary>The same in words: whoever came or left in that time says when.</summary>
    public static string WholeWithin(IEnumerable<MemberRow> side, PairRow pair, DateOnly from, DateOnly to) =>
        string.Join(
            "; ",
            Within(side, from, to)
                .Select(m => Worded(m, pair, Later(from, pair.From), Earlier(to, pair.EndedOn ?? pair.To)))
        );

    private static string Worded(MemberRow member, PairRow pair, DateOnly from, DateOnly to)
    {
        var words = MemberWords.Whole(member, pair.OrganisationId);
        return (member.From > from ? $"с {Days.Digits(member.From)} – {words}" : words)
            + (member.To < to ? $" (по {Days.Digits(member.To)})" : "");
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>
    /// Those who were there when a paper was approved, or are on the day: who comes later signs a paper of his own.
    /// </summary>
    public static IReadOnlyList<MemberRow> Then(IEnumerable<MemberRow> side, PairRow pair, DateOnly? approved)
    {
        var all = side.ToList();
        var first = Later(approved ?? pair.Day, pair.From);
        return all.Where(m => m.From <= first && m.To >= first).ToList() is { Count: > 0 } then ? then : Now(all, pair);
    }
}
