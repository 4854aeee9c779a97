using Mentorship.Web.Data.Demo.Names;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Mentoring;

/// <summary>Consents of people in pairs; of drafts one is still missing, of some the term has run out.</summary>
/// <param name="revised">From that day papers are signed under the second wording.</param>
internal sealed class DemoPapers(DemoRandom random, IReadOnlyList<ConsentText> texts, DateOnly revised, DateOnly today)
{
    private readonly HashSet<(Guid Person, ConsentKind Kind, Guid Operator)> general = [];
    private readonly List<Consent> all = [];
    private readonly HashSet<Guid> asked = [];

    public IReadOnlyList<Consent> All => all;

    /// <summary>The usual wordings, and one that the district has reworded since: older papers stay under the first.</summary>
    public static IReadOnlyList<ConsentText> Texts(Guid districtId)
    {
        var usual = UsualConsents.For(districtId);
        var words = usual.Single(t => t.Kind == ConsentKind.Processing).Words;
        return
        [
            .. usual,
            new(
                districtId,
                ConsentKind.Processing,
                2,
                words with
                {
                    Data = $"{words.Data}\nсведения об обучении наставников",
                }
            ),
        ];
    }

    /// <param name="missing">Of this draft one paper is not there yet.</param>
    public void Sign(Pair pair, IReadOnlyDictionary<Guid, Person> people, DateOnly on, bool missing)
    {
        List<(Person Person, ConsentKind Kind)> needed =
        [
            .. pair.Members.SelectMany(m =>
                ConsentNeeds
                    .Of(NamesExit.PairInForce, people[m.PersonId].Kind, m.IsMentor)
                    .Select(kind => (people[m.PersonId], kind))
            ),
        ];
        // What was signed for an earlier pair of the same school serves this one too.
        var open = needed.Where(n => !Has(pair, n.Person, n.Kind)).ToList();
        var left = missing && open.Count > 0 ? random.Pick(open) : default;
        foreach (var (person, kind) in open)
        {
            if ((person, kind) == left)
            {
                // Of two that are missing one has been given out to be signed, and at every school the first.
                if (asked.Add(pair.OrganisationId) || all.Count % 2 == 0)
                    all.Add(Blank(pair, person, kind, on));
                continue;
            }
            Sign(pair, person, kind, on);
        }
    }

    /// <summary>Somebody enters a pair that is there, with all that he needs for it.</summary>
    public void Enter(Pair pair, Person person, bool isMentor, DateOnly on)
    {
        foreach (var kind in ConsentNeeds.Of(NamesExit.PairInForce, person.Kind, isMentor))
            if (!Has(pair, person, kind))
                Sign(pair, person, kind, on);
    }

    private bool Has(Pair pair, Person person, ConsentKind kind) =>
        ConsentSubject
            .Operators(pair.OrganisationId, pair.Members.FirstOrDefault(m => m.PersonId == person.Id)?.OrganisationId)
            .Any(at => general.Contains((person.Id, kind, at)));

    private void Sign(Pair pair, Person person, ConsentKind kind, DateOnly on)
    {
        var consent = Blank(pair, person, kind, on);
        consent.Sign(new Signature(on, Term(TextOf(kind, on), on), By(person, on)), person, today);
        all.Add(consent);
        if (kind != ConsentKind.ThisPair)
            general.Add((person.Id, kind, pair.OrganisationId));
    }

    private Consent Blank(Pair pair, Person person, ConsentKind kind, DateOnly on) =>
        new(person, pair.Organisation, TextOf(kind, on), kind == ConsentKind.ThisPair ? pair : null, on);

    private ConsentText TextOf(ConsentKind kind, DateOnly on) =>
        texts.Where(t => t.Kind == kind && (t.Number == 1 || on >= revised)).MaxBy(t => t.Number)!;

    // Some signed for a year only: their term has run out by now or soon will.
    private DateOnly? Term(ConsentText text, DateOnly on) =>
        text.Years is not { } years ? null
        : random.Chance(0.1) ? on.AddYears(1).AddDays(-1)
        : on.AddYears(years).AddDays(-1);

    private string? By(Person person, DateOnly on)
    {
        if (person.Kind != PersonKind.Student || person.AgeOn(on) >= Consent.AdultAge)
            return null;
        if (!person.Representative.IsKnown)
            person.RepresentedBy(Mother(person));
        return person.Representative.Name;
    }

    private Representative Mother(Person child)
    {
        var born = (child.BornOn?.Year ?? 2012) - random.Between(22, 36);
        var surname = child.Sex == Sex.Male ? SurnameForms.Feminine(child.Surname) : child.Surname;
        var given = NameMaker.Given(random, Origin.Russian, Sex.Female, born);
        var father = NameMaker.Given(random, Origin.Russian, Sex.Male, born - 28);
        return new Representative
        {
            Name = $"{surname} {given} {Patronymics.Of(father, Sex.Female)}",
            Relation = "мать",
        };
    }
}
