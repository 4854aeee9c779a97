using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Domain.Obligations;

/// <summary>Spreads the text in force into duties: activity × party × occurrence, each group resolved on the occurrence's own days.</summary>
internal static class PlannedDuties
{
    /// <param name="horizon">Repeated ones due later wait for their time.</param>
    public static IEnumerable<PlannedDuty> Of(PlanFacts facts, DateOnly horizon) =>
        facts.Text.InOrder().SelectMany(a => Of(facts, a, horizon));

    private static IEnumerable<PlannedDuty> Of(PlanFacts facts, Activity activity, DateOnly horizon)
    {
        var made = new HashSet<(Guid?, Guid?, Guid?, string?, DateOnly)>();
        var repeats = activity.DeadlineKind is DeadlineKind.Recurring or DeadlineKind.PerParty;
        foreach (var party in activity.Parties)
        foreach (var (place, date) in Dates(facts, activity, party).Index())
        {
            if (repeats && date.Due > horizon)
                break;
            foreach (var to in Resolve(facts, party, date))
            {
                // Named twice in one row («УО, ОО, УО»), a body has one duty all the same.
                if (!made.Add((to.OrganisationId, to.PersonId, to.FunctionId, to.Post, date.Due)))
                    continue;
                yield return new(
                    new Duty(
                        facts.Roadmap.Id,
                        activity.OriginId,
                        activity.Number,
                        activity.Title,
                        place,
                        date.Start,
                        date.Due,
                        date.Label
                    ),
                    to,
                    party.ByAgreement,
                    activity.DeadlineKind == DeadlineKind.Continuous,
                    repeats
                );
            }
        }
    }

    private static IEnumerable<PlannedDate> Dates(PlanFacts facts, Activity activity, Party party) =>
        activity
            .Schedule.Occurrences.Where(o => o.Party is null || Text.Key(o.Party) == Text.Key(party.Text))
            .Select(PlannedDate.Of)
            .Concat(facts.Entered.Where(e => e.ActivityId == activity.OriginId).Select(PlannedDate.Of))
            .OrderBy(d => d.Due);

    private static IEnumerable<Addressee> Resolve(PlanFacts facts, Party party, PlannedDate date)
    {
        if (facts.Roadmap.OwnerId is { } owner && party.Kind != PartyKind.Body)
            return [OfOwner(party, owner)];
        return party.Kind switch
        {
            PartyKind.Body when party.OrganisationId is { } body => Bodies(facts, b => b.Id == body, date)
                .Select(b =>
                    party.FunctionId is { } held ? new Addressee(b.Id, FunctionId: held) : new(b.Id, Post: party.Post)
                ),
            PartyKind.Person when party.PersonId is { } person =>
            [
                new Addressee(facts.EmployerOf.TryGetValue(person, out var employer) ? employer : null, person),
            ],
            PartyKind.Group when party.FunctionId is { } function => Bodies(
                    facts,
                    b => Kinds(facts, party, function).Has(b.Kind) && !party.LeftOut.Has(b.Id),
                    date
                )
                .Select(b => new Addressee(b.Id, FunctionId: function)),
            PartyKind.Group => Bodies(facts, b => party.Kinds.Has(b.Kind) && !party.LeftOut.Has(b.Id), date)
                .Select(b => new Addressee(b.Id, Post: party.Post)),
            _ => [],
        };
    }

    // A school's own roadmap speaks of its own people: whoever is named, the school answers.
    private static Addressee OfOwner(Party party, Guid owner) =>
        party.PersonId is { } person ? new(owner, person)
        : party.FunctionId is { } function ? new(owner, FunctionId: function)
        : new(owner, Post: party.Post ?? (party.Kind == PartyKind.Group ? null : Cut(party.Text)));

    private static string Cut(string words) => words.Length <= 200 ? words : words[..200];

    private static Organisations.OrganisationKinds Kinds(PlanFacts facts, Party party, Guid function) =>
        party.Kinds != Organisations.OrganisationKinds.None
            ? party.Kinds
            : facts.FunctionsExpectedFrom.GetValueOrDefault(function, Organisations.OrganisationKinds.None);

    // Open when the window opens and still open when it closes: a school that opens later gets the later occurrences.
    private static IEnumerable<PlanBody> Bodies(PlanFacts facts, Func<PlanBody, bool> isMeant, PlannedDate date) =>
        facts.Bodies.Where(b =>
            isMeant(b)
            && b.ActiveFrom <= (date.Start is { } start && start > facts.Text.From ? start : date.Due)
            && (b.ActiveTo is null || b.ActiveTo >= date.Due)
        );
}
