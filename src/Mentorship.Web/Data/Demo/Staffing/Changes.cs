using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Staffing;

/// <summary>What joins organisations: second places of work, and the staff of the school that closed.</summary>
public sealed class Changes(DemoSetting setting, Registry registry)
{
    /// <summary>How many of those who worked in the closed school the heir has.</summary>
    public const int TakenOver = 4;

    private const int ClosedStaff = 11;
    private const int GivenUpDays = 40;

    private static readonly string[] Shared =
    [
        "музыка",
        "изобразительное искусство",
        "физика",
        "химия",
        "информатика",
        "иностранный язык (английский)",
        "география",
    ];

    /// <summary>Teachers of rare subjects also teach in a neighbouring village; the first place stays the main one.</summary>
    public void ShareTeachers(IReadOnlyList<Body> bodies, DemoRandom random)
    {
        var villages = bodies
            .Where(body => body.Shape is Shape.VillageSchool or Shape.BasicSchool && body.IsOpen)
            .ToList();
        foreach (var body in villages.Where(_ => villages.Count > 1))
        foreach (var person in body.Staff)
        {
            var main = person.Employments[^1];
            if (!Shared.Contains(main.Subject) || !random.Chance(0.3))
                continue;
            var from = new DateOnly(setting.Year.StartYear - random.Below(3), 9, 1);
            if (main.From > from)
                continue;
            var second = random.Pick(villages.Where(other => other != body).ToList());
            person.Employ(second.Id, new(main.Post, main.Subject, main.Category), from);
        }
    }

    /// <summary>A partner gave up lately: its duties leave, and what it did stays.</summary>
    public void GiveUp(IReadOnlyList<Body> bodies)
    {
        var lastDay = setting.Day.AddDays(-GivenUpDays);
        var partner = bodies.LastOrDefault(b =>
            b.Shape is Shape.Enterprise && b.Staff.TrueForAll(p => p.Employments[^1].From < lastDay)
        );
        if (partner is null)
            return;
        foreach (var person in partner.Staff)
            person.Employments[^1].End(lastDay);
        partner.Organisation.Close(lastDay, "Производство переведено в соседний район");
    }

    /// <summary>Some of the staff went on in the heir, the rest ended.</summary>
    public void CloseDown(Body closed, DemoRandom random)
    {
        var lastDay = closed.Organisation.ActiveTo!.Value;
        foreach (var (slot, index) in StaffLists.For(closed, ClosedStaff).Select((slot, index) => (slot, index)))
        {
            var career = Career.Make(random, setting, slot with { LeastYears = Math.Max(6, slot.LeastYears) });
            var sex = random.Chance(slot.Men) ? Sex.Male : Sex.Female;
            var person = registry.Adult(random, PersonKind.Employee, sex, career.BornOn);
            person.TeachesSince(career.Since);
            closed.Staff.Add(person);
            var position = new Position(slot.Post, slot.Subject, career.Category(random, slot));
            var from = random.Day(career.Since, lastDay.AddYears(-1));
            if (from < closed.Organisation.ActiveFrom)
                from = closed.Organisation.ActiveFrom;
            person.Employ(closed.Id, position, from).End(lastDay);
            if (index % 2 == 0 || index > 2 * TakenOver + 1 || slot.Leads)
                continue;
            person.Employ(closed.Heir!.Id, position, lastDay.AddDays(1));
            registry.GiveContacts(random, person, closed.Heir);
            closed.Heir.Staff.Add(person);
        }
        StaffMaker.AppointHead(closed);
    }
}
