using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Staffing;

/// <summary>People of enterprises: an employer may become a mentor.</summary>
public static class Outsiders
{
    private static readonly string[] Womens =
    [
        "медицинская сестра",
        "фармацевт",
        "провизор",
        "экономист",
        "технолог",
        "лаборант",
        "модельер",
    ];

    public static void Make(DemoSetting setting, Registry registry, Body body, DemoRandom random)
    {
        foreach (var post in body.Posts)
        {
            var men = Array.Exists(Womens, word => post.Contains(word, StringComparison.Ordinal)) ? 0.05 : 0.65;
            var sex = random.Chance(men) ? Sex.Male : Sex.Female;
            var age = random.Between(post == body.Posts[0] ? 38 : 26, 63);
            var born = setting.Day.AddYears(-age).AddDays(-random.Below(360));
            var person = registry.Adult(random, PersonKind.Outside, sex, born);
            // Birth dates of people from outside are often not known
            if (random.Chance(0.4))
                person.Born(null, setting.Day);
            var adult = born.AddYears(23);
            var founded = body.Organisation.ActiveFrom;
            person.Employ(body.Id, new(post), random.Day(adult > founded ? adult : founded, setting.Year.Previous.End));
            registry.GiveContacts(random, person, body);
            body.Staff.Add(person);
        }
        StaffMaker.AppointHead(body);
    }
}
