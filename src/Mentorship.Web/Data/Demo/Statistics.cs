using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo;

/// <summary>Denominators counted from the people themselves, under the names of the forms they are reported in.</summary>
public sealed class Statistics(DemoSetting setting, IReadOnlyList<Body> bodies, IReadOnlyList<Person> people)
{
    public void Count()
    {
        var first = setting.Year.Previous.Previous.StartYear;
        for (var year = first; year <= setting.Day.Year; year++)
        {
            CountOn(new(year, 1, 1));
            CountOn(new(year, 9, 20));
            CountOn(new(year, 10, 1));
        }
    }

    /// <summary>Where somebody is counted on a day: external second jobs are not, as in the federal forms.</summary>
    public static Guid? MainPlace(Person person, DateOnly day) =>
        person.Employments.FirstOrDefault(employment => employment.IsActiveOn(day))?.OrganisationId;

    public static bool TeachesUpTo3Years(Person person, DateOnly day) =>
        person.TeachingSince is { } since && since <= day && day <= since.AddYears(3);

    private void CountOn(DateOnly day)
    {
        if (day > setting.Day)
            return;
        var teachers = people.Where(person => person.TeachingSince <= day).ToLookup(person => MainPlace(person, day));
        var learners = people
            .Where(person => person.Enrolments.Count > 0)
            .ToLookup(person => person.Enrolments.FirstOrDefault(e => e.IsActiveOn(day))?.OrganisationId);
        foreach (var body in bodies)
            // Before last year only the school that closed since has all its people here
            if (
                Form(body, day) is { } form
                && body.Organisation.IsActiveOn(day)
                && day >= (body.IsOpen ? setting.Year.Previous : setting.Year.Previous.Previous).Start
            )
                Count(body, day, form, teachers[body.Id].ToList(), learners[body.Id].ToList());
        if (day is { Month: 1 } && day >= setting.Year.Previous.Start)
            CountTerritory(day);
    }

    private static void Count(Body body, DateOnly day, string form, List<Person> teachers, List<Person> learners)
    {
        var source = $"{form} на {day:dd.MM.yyyy}";
        body.Organisation.Count(StatisticKind.Teachers, day, teachers.Count, source);
        body.Organisation.Count(
            StatisticKind.TeachersUpTo3Years,
            day,
            teachers.Count(person => TeachesUpTo3Years(person, day)),
            source
        );
        if (body.LearnerWeight <= 0 && body.Heir is null)
            return;
        body.Organisation.Count(StatisticKind.Children10To19, day, Aged(learners, 10, day), source);
        body.Organisation.Count(StatisticKind.Children15To19, day, Aged(learners, 15, day), source);
    }

    // The territory has more children than its schools: some learn elsewhere, and of those over 17 most have left
    private void CountTerritory(DateOnly day)
    {
        var department = bodies.First(body => body.Shape is Shape.Department).Organisation;
        var learners = people.Where(person => person.Enrolments.Any(e => e.IsActiveOn(day))).ToList();
        var population = $"Росстат, численность населения по возрасту на {day:dd.MM.yyyy}";
        department.Count(StatisticKind.Children10To19, day, Aged(learners, 10, day) * 112 / 100, population);
        department.Count(StatisticKind.Children15To19, day, Aged(learners, 15, day) * 128 / 100, population);
        var enterprises = bodies.Count(body => body.Shape is Shape.Enterprise && body.Organisation.IsActiveOn(day));
        department.Count(
            StatisticKind.Enterprises,
            day,
            enterprises * 3 + day.Year % 5,
            $"Росстат, статистический регистр на {day:dd.MM.yyyy}"
        );
    }

    private static int Aged(List<Person> learners, int least, DateOnly day) =>
        learners.Count(person => person.AgeOn(day) is { } age && age >= least && age <= 19);

    private static string? Form(Body body, DateOnly day) =>
        (body.Organisation.Kind, day.Month) switch
        {
            (OrganisationKind.School, 9) => "ОО-1",
            (OrganisationKind.Kindergarten, 1) => "85-К",
            (OrganisationKind.Supplementary, 1) => "1-ДОП",
            (OrganisationKind.College, 10) => "СПО-1",
            (OrganisationKind.School, 10) => null,
            (_, 1 or 10) when body.Teaches => "Сведения организации",
            _ => null,
        };
}
