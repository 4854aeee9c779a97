using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Staffing;

/// <summary>The people who work in one organisation, with where they worked before.</summary>
public sealed class StaffMaker(DemoSetting setting, Registry registry, IReadOnlyList<Body> bodies)
{
    public void Make(Body body, int count, DemoRandom random)
    {
        foreach (var slot in StaffLists.For(body, count))
            Join(body, slot, random);
        if (!body.IsNew && body.Teaches)
            for (var i = 0; i < (count + 20) / 40; i++)
                Left(body, random);
        AppointHead(body);
    }

    public static void AppointHead(Body body)
    {
        var head = body.Staff[0];
        var post = head.Employments[^1].Post;
        body.Organisation.AppointHead(char.ToUpperInvariant(post[0]) + post[1..], head.FullName);
    }

    private void Join(Body body, Slot slot, DemoRandom random)
    {
        var career = Career.Make(random, setting, slot);
        var person = Hire(body, slot, career, random);
        body.Staff.Add(person);
        var position = new Position(slot.Post, slot.Subject, body.Teaches ? career.Category(random, slot) : null);
        var joined = Joined(body, career, random);

        if (!career.IsYoung && CameFrom(body, random) is { } before)
        {
            var moved = body.IsNew || random.Chance(0.5) ? setting.Year.Start : setting.Year.Previous.Start;
            var earlier = Later(random.Day(career.Since, moved.AddYears(-1)), before.Organisation.ActiveFrom);
            var post = slot.Leads ? new("учитель", random.Pick(DeputySubjects), "первая") : position;
            person.Employ(before.Id, post, earlier).End(moved.AddDays(-1));
            joined = moved;
        }
        else if (body.IsSchool && IsDeputy(slot))
        {
            var promoted = Later(random.Day(joined, setting.Year.Start), joined.AddDays(300));
            if (promoted < setting.Day)
            {
                person
                    .Employ(body.Id, new("учитель", random.Pick(DeputySubjects), "первая"), joined)
                    .End(promoted.AddDays(-1));
                joined = promoted;
            }
        }
        person.Employ(body.Id, position, joined);
    }

    private static readonly string[] DeputySubjects =
    [
        "математика",
        "русский язык и литература",
        "начальные классы",
        "история и обществознание",
        "биология",
    ];

    private Person Hire(Body body, Slot slot, Career career, DemoRandom random)
    {
        var sex = random.Chance(slot.Men) ? Sex.Male : Sex.Female;
        var person = registry.Adult(random, PersonKind.Employee, sex, career.BornOn);
        if (body.Teaches)
            person.TeachesSince(career.Since);
        registry.GiveContacts(random, person, body);
        return person;
    }

    private DateOnly Joined(Body body, Career career, DemoRandom random)
    {
        var joined =
            career.IsYoung || random.Chance(0.45) ? career.Since : random.Day(career.Since, setting.Year.Start);
        return Later(joined, body.Organisation.ActiveFrom);
    }

    private Body? CameFrom(Body body, DemoRandom random)
    {
        if (!body.IsSchool || !random.Chance(body.IsNew ? 0.8 : 0.04))
            return null;
        return random.Pick(bodies.Where(b => b.IsSchool && b.IsOpen && !b.IsNew && b != body).ToList());
    }

    private void Left(Body body, DemoRandom random)
    {
        var slot = random.Pick(StaffLists.For(body, 40).Skip(1).Where(s => !IsDeputy(s)).ToList());
        var career = Career.Make(random, setting, slot);
        var lastDay = random.Chance(0.6)
            ? setting.Year.Previous.Graduation
            : random.Day(setting.Year.Previous.Start.AddDays(30), setting.Year.Previous.End);
        if (career.Since >= lastDay.AddDays(-60))
            return;
        var person = Hire(body, slot, career, random);
        person
            .Employ(
                body.Id,
                new(slot.Post, slot.Subject, career.Category(random, slot)),
                Later(random.Day(career.Since, lastDay.AddDays(-30)), body.Organisation.ActiveFrom)
            )
            .End(lastDay);
    }

    private static bool IsDeputy(Slot slot) => slot.Post.StartsWith(StaffLists.Deputy, StringComparison.Ordinal);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
