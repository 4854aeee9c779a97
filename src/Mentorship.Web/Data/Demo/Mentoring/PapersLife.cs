using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Mentoring;

/// <summary>What becomes of papers once they are signed: scans, publication, terms that end soon, withdrawals and their acts.</summary>
internal sealed class PapersLife(Scene scene, DemoMentoring mentoring, IReadOnlyList<Person> people)
{
    private const int EndingSoon = 9;
    private const int Published = 40;
    private const int Withdrawn = 6;
    private const int Arrived = 5;

    private readonly DateOnly today = scene.Setting.Day;
    private readonly DemoRandom random = scene.Setting.Random.Fork(4712);
    private readonly Dictionary<Guid, Person> known = people.ToDictionary(p => p.Id);
    private readonly List<Consent> consents = [.. mentoring.Consents];
    private readonly List<Destruction> acts = [];
    private readonly List<DemoFile> scans = [];

    public DemoMentoring Make()
    {
        Arrive();
        Scan();
        EndSoon();
        Publish();
        Withdraw();
        return mentoring with { Consents = consents, Destructions = acts, Scans = scans };
    }

    private IEnumerable<Consent> Valid => consents.Where(c => c.IsValidOn(today));

    /// <summary>Of some who came from another school only that one has their paper: the new one has to ask for its own.</summary>
    private void Arrive()
    {
        var text = mentoring.Texts.Single(t => t is { Kind: ConsentKind.Processing, Number: 1 });
        var schools = scene.Accounts.Where(a => a.Role == Role.Coordinator).Select(a => a.Organisation?.Id).ToHashSet();
        var newcomers =
            from pair in mentoring.Pairs
            where pair.IsOpen && pair.LastDay >= today
            from member in pair.Members
            let person = known[member.PersonId]
            where person.Kind == PersonKind.Employee && member.OrganisationId == pair.OrganisationId
            from earlier in person.Employments
            where earlier.To is not null && earlier.OrganisationId != pair.OrganisationId
            let signed = new[] { earlier.From, earlier.To!.Value.AddDays(-90) }.Max()
            where text.LastDay(signed) >= today
            orderby schools.Contains(pair.OrganisationId) descending
            select (pair.OrganisationId, Person: person, Before: earlier.OrganisationId, On: signed);
        foreach (
            var (at, person, before, on) in newcomers
                .DistinctBy(n => n.Person.Id)
                .DistinctBy(n => n.OrganisationId)
                .Take(Arrived)
                .ToList()
        )
        {
            consents.RemoveAll(c => c.PersonId == person.Id && c.Kind == text.Kind && c.OrganisationId == at);
            var consent = new Consent(person, scene.Organisation(before)!, text, pair: null, on);
            consent.Sign(new Signature(on, text.LastDay(on)), person, today);
            consents.Add(consent);
        }
    }

    private void Scan()
    {
        // Every organisation has begun to scan, each has its own diligence.
        foreach (var papers in Valid.OrderByDescending(c => c.SignedOn).GroupBy(c => c.OrganisationId).ToList())
        {
            var share = random.Pick([0.15, 0.5, 0.8]);
            foreach (var consent in papers.Where((_, at) => at == 0 || random.Chance(share)))
                Scan(consent);
        }

        void Scan(Consent consent)
        {
            var scan = DemoFile.Scan(scene.Setting.District.Id, "Согласие.pdf", random);
            scans.Add(scan);
            consent.Scan(scan.File.Id);
        }
    }

    private void EndSoon()
    {
        var grown = Valid.Where(c => c.Kind == ConsentKind.Processing && c.ValidTo is not null);
        foreach (var (at, consent) in grown.Where((_, i) => i % 7 == 3).Take(EndingSoon).Index())
            consent.Sign(
                new Signature(consent.SignedOn, today.AddDays(4 + 3 * at), consent.SignedBy),
                known[consent.PersonId],
                today
            );
    }

    private void Publish()
    {
        var text = mentoring.Texts.Single(t => t.Kind == ConsentKind.Publication);
        var mentors = mentoring
            .Pairs.Where(p => p.IsInForceOn(today))
            .SelectMany(p => p.Mentors.Where(m => m.IsWorker).Select(m => (Pair: p, Person: known[m.PersonId])))
            .DistinctBy(m => m.Person.Id)
            .Where((_, i) => i % 3 == 0)
            .Take(Published);
        foreach (var (at, (pair, person)) in mentors.Index())
        {
            var on = pair.From.AddDays(5);
            if (on >= today)
                continue;
            var consent = new Consent(person, pair.Organisation, text, pair: null, on);
            consent.Sign(new Signature(on, text.LastDay(on)), person, today);
            if (at % 9 == 4)
                consent.Withdraw(today.AddDays(-3 - at), "письмом на почту школы");
            consents.Add(consent);
        }
    }

    /// <summary>People whose pairs are over ask to be forgotten; of the earlier half the acts are written.</summary>
    private void Withdraw()
    {
        var held = scene
            .Appointments.Select(a => a.PersonId)
            .Concat(scene.Accounts.Select(a => a.Person?.Id))
            .ToHashSet();
        var busy = mentoring.Pairs.Where(p => p.LastDay >= today || p.IsOpen).SelectMany(p => p.Members);
        var free = busy.Select(m => m.PersonId).ToHashSet();
        // A withdrawal reaches every operator; theirs is to have one.
        var many = consents
            .Where(c => c.Kind is ConsentKind.Processing or ConsentKind.ChildProcessing)
            .CountBy(c => c.PersonId)
            .Where(n => n.Value > 1)
            .Select(n => n.Key)
            .ToHashSet();
        var leaving = Valid
            .Where(c => c.Kind is ConsentKind.Processing or ConsentKind.ChildProcessing)
            .Where(c => !free.Contains(c.PersonId) && !held.Contains(c.PersonId) && !many.Contains(c.PersonId))
            .DistinctBy(c => c.PersonId)
            .Where((_, i) => i % 5 == 2)
            .Take(Withdrawn)
            .ToList();
        // The earliest first: acts are numbered as they are written.
        var withdrawals = leaving.Select((c, at) => (Consent: c, On: today.AddDays(at % 2 == 0 ? -48 - at : -6 - at)));
        foreach (var (consent, on) in withdrawals.OrderBy(w => w.On))
        {
            var person = known[consent.PersonId];
            if (consent.SignedOn > on)
                continue;
            consent.Withdraw(on, "заявлением");
            person.Withdraw(on);
            if (on < today.AddDays(-40))
                Destroy(consent, person, on.AddDays(12));
        }
    }

    private void Destroy(Consent consent, Person person, DateOnly on)
    {
        var pair = mentoring.Pairs.First(p => p.OrganisationId == consent.OrganisationId);
        var body = pair.Organisation;
        var number = acts.Count(a => a.OrganisationId == body.Id) + 1;
        acts.Add(
            new Destruction(
                body.Id,
                [consent],
                new(
                    $"{number}",
                    on,
                    $"{body.HeadPost ?? "директор"}, {body.HeadName}",
                    "карточка в портале: телефон, почта, дата рождения, запрос\nанкета на бумаге",
                    "удаление из портала, измельчение бумаг"
                ),
                today
            )
        );
        person.Forget();
    }
}
