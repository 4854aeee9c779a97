using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs;

/// <summary>Those of a pair as its papers name them: whole, with what they are.</summary>
internal static class PaperPeople
{
    /// <summary>«Орлова Татьяна Петровна, учитель математики».</summary>
    public static string Whole(IEnumerable<MemberRow> side, PairRow pair) =>
        string.Join("; ", Now(side, pair).Select(m => MemberWords.Whole(m, pair.OrganisationId)));

    /// <summary>
    /// The same of a paper that was approved on a day: whoever has come or gone since says when, «с 20.01.2027 – Лугова …».
    /// </summary>
    public static string WholeOf(IEnumerable<MemberRow> side, PairRow pair, DateOnly? approved)
    {
        var all = side.ToList();
        if (approved is not { } day)
            return Whole(all, pair);
        var first = day > pair.From ? day : pair.From;
        var last = pair.EndedOn ?? pair.To;
        return string.Join(
            "; ",
            all.Where(m => m.To >= first)
                .Select(m =>
                {
                    var words = MemberWords.Whole(m, pair.OrganisationId);
                    return (m.From > first ? $"с {Days.Digits(m.From)} – {words}" : words)
                        + (m.To < last ? $" (по {Days.Digits(m.To)})" : "");
                })
        );
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

    /// <summary>Those who were there when a paper was approved: who came later signs a paper of his own.</summary>
    public static IReadOnlyList<MemberRow> Then(IEnumerable<MemberRow> side, PairRow pair, DateOnly? approved)
    {
        var all = side.ToList();
        if (approved is not { } day)
            return Now(all, pair);
        var first = day > pair.From ? day : pair.From;
        return all.Where(m => m.From <= first && m.To >= first).ToList() is { Count: > 0 } then ? then : Now(all, pair);
    }
}
