using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Pairs;

/// <summary>Those of a pair as its papers name them: whole, with what they are.</summary>
internal static class PaperPeople
{
    /// <summary>«Орлова Татьяна Петровна, учитель математики».</summary>
    public static string Whole(IEnumerable<MemberRow> side, PairRow pair) =>
        string.Join(
            "; ",
            Now(side, pair)
                .Select(m =>
                    string.Join(
                        ", ",
                        new[] { MemberWords.Shown(m), MemberWords.Place(m, pair.OrganisationId) }.OfType<string>()
                    )
                )
        );

    /// <summary>«Т. П. Орлова»; a line for the hand where the name may not be read.</summary>
    public static string Signs(MemberRow member) => member.Name is { } name ? Names.Signature(name) : "";

    /// <summary>Whoever was replaced does not sign.</summary>
    public static IReadOnlyList<MemberRow> Now(IEnumerable<MemberRow> side, PairRow pair)
    {
        var all = side.ToList();
        var last = pair.EndedOn ?? pair.To;
        return all.Where(m => m.To >= last).ToList() is { Count: > 0 } now ? now : all;
    }
}
