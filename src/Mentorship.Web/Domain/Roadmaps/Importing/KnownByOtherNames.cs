using System.Text.RegularExpressions;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps.Editing;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>
/// «Центр – июнь, ОО – май» beside «ИМЦ, ОО»: the deadline calls a body by another of its names in the directory. Whose day it
/// is need not be asked; the words stay, the phrase says it with the name that stands among the responsibles.
/// </summary>
internal static class KnownByOtherNames
{
    public static void Settle(Activity activity, Understanding understanding, ImportContext context)
    {
        if (
            activity
                is not { DeadlineKind: DeadlineKind.PerParty, DeadlineNeedsReview: true, DeadlineText: { } printed }
            || Phrase(activity, printed, understanding.Directory) is not { } phrase
        )
            return;
        activity.CorrectDeadline(phrase, context.By, context.At, understanding.Period, understanding.OrderDate);
        if (activity.DeadlineNeedsReview)
            activity.CorrectDeadline(null, context.By, context.At, understanding.Period, understanding.OrderDate);
    }

    private static string? Phrase(Activity activity, string printed, PartyDirectory directory)
    {
        var phrase = activity
            .Schedule.Occurrences.Select(o => o.Party)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Aggregate(
                printed,
                (words, name) => Called(activity, name, directory) is { } own ? Named(words, name, own) : words
            );
        return phrase == printed ? null : phrase;
    }

    private static string? Called(Activity activity, string name, PartyDirectory directory) =>
        PartyReader.Read(name, directory).Parties
            is [{ Kind: PartyKind.Body, OrganisationId: { } id, Post: null, IsDoubtful: false }]
        && activity.Parties.Where(p => p.OrganisationId == id).Take(2).ToList() is [var meant]
        && DeadlineCell.Bare(meant.Text) is var own
        && !PartyNames.AreSame(own, name)
            ? own
            : null;

    private static string Named(string words, string name, string own) =>
        Regex.Replace(
            words,
            $@"(?<![\p{{L}}\d]){Regex.Escape(name)}(?![\p{{L}}\d])",
            _ => own,
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );
}
