using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Consents;

/// <summary>The table of needs as a filter of a query: who may leave by an exit on a day.</summary>
public static class LetOut
{
    /// <summary>
    /// People by themselves: a paper counts where they work or learn now or stand in a pair; one who belongs nowhere is let
    /// out by what he has signed.
    /// </summary>
    /// <param name="consents">All that the district keeps; those of the person are looked up in it.</param>
    /// <param name="only">Whose papers are asked for; everybody's when null.</param>
    public static IQueryable<Person> LetOutBy(
        this IQueryable<Person> people,
        NamesExit exit,
        IQueryable<Consent> consents,
        DateOnly day,
        PersonKind? only = null
    )
    {
        var valid = ValidOn(consents, day);
        var grown = day.AddYears(-Consent.AdultAge);
        foreach (var need in Needs(exit).Where(n => only is null || n.Kind == only))
        {
            var (kind, paper, own) = (need.Kind, need.Consent, Own(need));
            people = people.Where(p =>
                p.Kind != kind
                || valid.Any(c =>
                    c.PersonId == p.Id
                    && (c.Kind == paper || c.Kind == own && p.BornOn <= grown)
                    && (
                        p.Kind == PersonKind.Outside
                        || p.Employments.Any(e => e.OrganisationId == c.OrganisationId && (e.To == null || e.To >= day))
                        || p.Enrolments.Any(e => e.OrganisationId == c.OrganisationId && (e.To == null || e.To >= day))
                        || p.Pairs.Any(m => m.Pair.OrganisationId == c.OrganisationId && m.To >= day)
                        || !p.Employments.Any(e => e.To == null || e.To >= day)
                            && !p.Enrolments.Any(e => e.To == null || e.To >= day)
                    )
                )
            );
        }
        return people;
    }

    /// <summary>People of pairs: the paper was given to the school that keeps the pair or to the place named in it.</summary>
    /// <remarks>Each search for a paper compares by equality alone: the database then looks all of them up in a hash instead of one by one.</remarks>
    public static IQueryable<PairMember> LetOutBy(
        this IQueryable<PairMember> members,
        NamesExit exit,
        IQueryable<Consent> consents,
        DateOnly day
    )
    {
        var valid = ValidOn(consents, day);
        var grown = day.AddYears(-Consent.AdultAge);
        foreach (var need in Needs(exit).GroupBy(n => n.Consent))
        {
            var (kinds, asked, own) = (need.Select(n => n.Kind).ToArray(), need.Key, Own(need.First()));
            var paper = valid.Where(c => c.Kind == asked);
            var ofHisOwn = valid.Where(c => c.Kind == own);
            members =
                own == asked
                    ? members.Where(m =>
                        !kinds.Contains(m.Person.Kind)
                        || paper.Any(c => c.PersonId == m.PersonId && c.OrganisationId == m.Pair.OrganisationId)
                        || paper.Any(c => c.PersonId == m.PersonId && c.OrganisationId == m.OrganisationId)
                    )
                    : members.Where(m =>
                        !kinds.Contains(m.Person.Kind)
                        || paper.Any(c => c.PersonId == m.PersonId && c.OrganisationId == m.Pair.OrganisationId)
                        || paper.Any(c => c.PersonId == m.PersonId && c.OrganisationId == m.OrganisationId)
                        || m.Person.BornOn <= grown
                            && (
                                ofHisOwn.Any(c => c.PersonId == m.PersonId && c.OrganisationId == m.Pair.OrganisationId)
                                || ofHisOwn.Any(c => c.PersonId == m.PersonId && c.OrganisationId == m.OrganisationId)
                            )
                    );
        }
        return members;
    }

    // Papers of one pair are looked at by the pair, and what mentors alone need is not asked of everybody.
    private static IEnumerable<ConsentNeeds.Need> Needs(NamesExit exit) =>
        ConsentNeeds.Table.Where(n => n.Exit == exit && !n.Mentors);

    // A student who has come of age has signed for himself.
    private static ConsentKind Own(ConsentNeeds.Need need) =>
        need.Consent == ConsentKind.ChildProcessing ? ConsentKind.Processing : need.Consent;

    private static IQueryable<Consent> ValidOn(IQueryable<Consent> consents, DateOnly day) =>
        consents.Where(c =>
            c.SignedOn <= day
            && (c.ValidTo == null || c.ValidTo >= day)
            && (c.WithdrawnOn == null || c.WithdrawnOn > day)
        );
}
