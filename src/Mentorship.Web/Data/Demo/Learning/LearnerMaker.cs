using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Data.Demo.Names;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Learning;

/// <summary>Children by family: brothers and sisters of one school share surname and patronymic.</summary>
public sealed class LearnerMaker(DemoSetting setting, Registry registry, DemoRandom random)
{
    private readonly List<Household> households = [];

    /// <summary>Somebody who is in this class in the school year given; first-formers are 6½–7½ on 1 September.</summary>
    public Person InGrade(int grade, SchoolYear year)
    {
        var first = new DateOnly(year.StartYear - grade - 6, 9, 1);
        return Child(first.AddDays(-random.Between(180, 545)));
    }

    public Person Child(DateOnly bornOn)
    {
        while (true)
        {
            var household = households.Count > 5 && random.Chance(0.4) ? Sibling(bornOn) : null;
            var family = household?.Family ?? NameMaker.Family(random, bornOn.Year);
            var sex = random.Chance(0.51) ? Sex.Male : Sex.Female;
            var given = NameMaker.Given(random, family.Origin, sex, bornOn.Year);
            if (household?.Children.Exists(child => child.Given == given) == true)
                continue;
            if (registry.Add(PersonKind.Student, family.Name(given, sex), sex, bornOn) is not { } person)
                continue;
            if (household is null)
                households.Add(household = new(family));
            household.Children.Add((given, bornOn));
            if (bornOn.AddYears(14) <= setting.Day && random.Chance(0.6))
                person.Contact(null, Addresses.Mobile(random));
            return person;
        }
    }

    private Household? Sibling(DateOnly bornOn)
    {
        var household = random.Pick(households);
        var fits = household.Children.TrueForAll(child =>
            Math.Abs(child.BornOn.DayNumber - bornOn.DayNumber) is > 380 and < 4000
        );
        return fits && household.Children.Count < 4 ? household : null;
    }

    private sealed record Household(Family Family)
    {
        public List<(string Given, DateOnly BornOn)> Children { get; } = [];
    }
}
