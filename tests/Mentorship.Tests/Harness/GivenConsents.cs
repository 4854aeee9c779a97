using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Tests.Harness;

public static class GivenConsents
{
    /// <summary>Signed in September; the texts of the district are made when there are none.</summary>
    public static async Task<Consent> ConsentAsync(
        this Given given,
        TestDatabase database,
        Organisation school,
        Person person,
        ConsentKind kind = ConsentKind.Processing,
        Pair? pair = null,
        DateOnly? to = null,
        bool isSigned = true,
        DateOnly? on = null
    )
    {
        _ = given;
        await using var db = database.OpenIn(school.DistrictId);
        var text = await db.ConsentTexts.SingleOrDefaultAsync(t => t.Kind == kind && t.Number == 1);
        if (text is null)
        {
            var texts = UsualConsents.For(school.DistrictId);
            db.AddRange(texts);
            text = texts.Single(t => t.Kind == kind);
        }
        var day = on ?? new DateOnly(2026, 9, 3);
        var consent = new Consent(person, school, text, pair, day);
        if (isSigned)
            consent.Sign(
                new Signature(
                    day,
                    to ?? text.LastDay(day),
                    person.Kind == PersonKind.Student ? "Рощина Ольга Ивановна" : null
                ),
                person,
                TestClock.Today
            );
        db.Add(consent);
        await db.SaveChangesAsync();
        return consent;
    }

    /// <summary>All that a pair in force needs of its people.</summary>
    public static async Task ConsentsOfAsync(
        this Given given,
        TestDatabase database,
        Organisation school,
        Pair pair,
        params Person[] people
    )
    {
        foreach (var person in people)
        foreach (
            var kind in ConsentNeeds.Of(
                NamesExit.PairInForce,
                person.Kind,
                pair.Members.Any(m => m.IsMentor && m.PersonId == person.Id)
            )
        )
            await given.ConsentAsync(database, school, person, kind, kind == ConsentKind.ThisPair ? pair : null);
    }

    public static async Task<Destruction> DestructionAsync(
        this Given given,
        TestDatabase database,
        Organisation school,
        Person person
    )
    {
        var consent = await given.ConsentAsync(database, school, person);
        await using var db = database.OpenIn(school.DistrictId);
        var found = await db.Consents.Include(c => c.Person).SingleAsync(c => c.Id == consent.Id);
        found.Withdraw(new DateOnly(2026, 12, 1), "заявлением");
        found.Person.Withdraw(new DateOnly(2026, 12, 1));
        var act = new Destruction(
            school.Id,
            [found],
            new("1", new DateOnly(2026, 12, 20), "секретарь, Белова Ольга Павловна", "анкета", "измельчение"),
            TestClock.Today
        );
        db.Add(act);
        await db.SaveChangesAsync();
        return act;
    }
}
