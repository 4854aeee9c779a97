using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Data.Demo.Names;
using Mentorship.Web.Data.Demo.Places;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo;

/// <summary>Everybody of the district so far; no two have one full name and one birth date.</summary>
public sealed class Registry(DemoSetting setting)
{
    private readonly List<Person> people = [];
    private readonly HashSet<(string, DateOnly)> known = [];
    private readonly HashSet<string> mails = [];

    public IReadOnlyList<Person> People => people;

    public Person Adult(DemoRandom random, PersonKind kind, Sex sex, DateOnly bornOn)
    {
        while (true)
        {
            var family = NameMaker.Family(random, bornOn.Year);
            var given = NameMaker.Given(random, family.Origin, sex, bornOn.Year);
            if (Add(kind, family.Name(given, sex), sex, bornOn) is { } person)
                return person;
        }
    }

    /// <summary>Null when the same name and birth date are known already.</summary>
    public Person? Add(PersonKind kind, PersonName name, Sex sex, DateOnly bornOn)
    {
        var person = new Person(setting.District.Id, kind, name, sex);
        if (!known.Add((person.FullName, bornOn)))
            return null;
        person.Born(bornOn, setting.Day);
        people.Add(person);
        return person;
    }

    public void GiveContacts(DemoRandom random, Person person, Body body)
    {
        var box =
            Transliteration.Slug(person.Surname)
            + "."
            + Transliteration.Slug(person.Name[..1] + person.Patronymic?[..1]);
        var mail = $"{box}@{body.Slug}.{setting.Place.Slug}.example";
        for (var number = 2; !mails.Add(mail); number++)
            mail = $"{box}{number}@{body.Slug}.{setting.Place.Slug}.example";
        person.Contact(mail, random.Chance(0.85) ? Addresses.Mobile(random) : null);
    }
}
