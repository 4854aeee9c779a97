using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Demo;

public class DemoPeopleTests
{
    [Fact]
    public void Pupils_are_as_old_as_their_class()
    {
        // Whoever asked to be forgotten has no birthday any more.
        foreach (var person in Made.World.People.Where(p => p is { Kind: PersonKind.Student, BornOn: not null }))
        foreach (var enrolment in person.Enrolments)
        {
            var school = Made.Organisations[enrolment.OrganisationId];
            var grade = enrolment.Grade + (school.Kind is OrganisationKind.College ? 9 : 0);
            var year = enrolment.From.Month >= 9 ? enrolment.From.Year : enrolment.From.Year - 1;
            Assert.InRange(person.AgeOn(new(year, 9, 1))!.Value, grade + 5, grade + 7);
            Assert.True(school.IsActiveOn(enrolment.From), $"{school.ShortName} {enrolment.From}");
            if (school.ShortName.EndsWith("ООШ", StringComparison.Ordinal))
                Assert.InRange(enrolment.Grade, 1, 9);
        }
    }

    [Fact]
    public void Nobody_learns_in_two_places_at_once_and_classes_follow_each_other()
    {
        foreach (var enrolments in Made.World.People.Select(person => person.Enrolments))
        foreach (var (before, after) in enrolments.Zip(enrolments.Skip(1)))
        {
            Assert.True(before.To < after.From);
            Assert.True(after.Grade - before.Grade is 0 or 1 || after.Grade == 1 && before.Grade == 9);
        }
    }

    [Fact]
    public void Teachers_are_grown_up_and_began_before_they_were_employed()
    {
        foreach (var person in Made.World.People.Where(person => person.TeachingSince is not null))
        {
            Assert.InRange(person.BornOn!.Value.Year, 1953, 2006);
            Assert.True(
                person.AgeOn(person.TeachingSince!.Value) >= (CollegeIsEnough(person) ? 20 : 22),
                person.FullName
            );
            Assert.True(person.TeachingSince <= Made.Day);
            foreach (var employment in person.Employments)
            {
                Assert.True(employment.From >= person.TeachingSince, person.FullName);
                Assert.True(employment.From >= Made.Organisations[employment.OrganisationId].ActiveFrom);
            }
        }
        var directors = Made.Teachers.Where(p => p.Employments.Any(e => e.Post == "директор" && e.To is null));
        Assert.All(directors, person => Assert.True(person.AgeOn(Made.Day) >= 32));
    }

    private static bool CollegeIsEnough(Person person) =>
        Made.Organisations[person.Employments[^1].OrganisationId].Kind is not OrganisationKind.School
        || person.Employments[^1].Subject is "начальные классы" or "физическая культура" or "робототехника";

    [Fact]
    public void Some_work_in_two_places_some_moved_and_some_ended()
    {
        Assert.Contains(Made.Teachers, p => p.Employments.Count(e => e.IsActiveOn(Made.Day)) == 2);
        Assert.Contains(
            Made.Teachers,
            p => p.Employments.Select(e => e.OrganisationId).Distinct().Count() > 1 && p.Employments[0].To is not null
        );
        var teachers = Made.World.People.Where(person => person.TeachingSince is not null);
        Assert.Contains(teachers, person => !Made.WorksOn(person, Made.Day));
        var students = Made.World.People.Where(person => person.Kind is PersonKind.Student).ToList();
        Assert.Contains(students, person => person.Enrolments.Any(e => e.From.Month != 9));
        Assert.Contains(students, person => !Made.LearnsOn(person, Made.Day));
    }

    [Fact]
    public void Every_school_teaches_the_main_subjects_and_has_a_director()
    {
        string[] subjects = ["начальные классы", "русский язык и литература", "математика"];
        foreach (var school in Made.OfKind(OrganisationKind.School).Where(school => school.IsActiveOn(Made.Day)))
        {
            var jobs = Made
                .World.People.SelectMany(person => person.Employments)
                .Where(e => e.OrganisationId == school.Id && e.IsActiveOn(Made.Day))
                .ToList();
            Assert.Single(jobs, job => job.Post == "директор");
            Assert.Equal([], subjects.Except(jobs.Select(job => job.Subject ?? "")));
        }
    }

    [Fact]
    public void Nobody_is_there_twice_and_everybody_has_a_full_name()
    {
        var people = Made.World.People;
        Assert.Equal(
            people.Count,
            people.Select(person => (person.FullName, person.BornOn, person.Email)).Distinct().Count()
        );
        Assert.All(people, person => Assert.NotNull(person.Patronymic));
        Assert.All(
            people.Where(person => person.Patronymic!.EndsWith("ич", StringComparison.Ordinal)),
            person => Assert.Equal(Sex.Male, person.Sex)
        );
        var mails = people.Select(person => person.Email).OfType<string>().ToList();
        Assert.Equal(mails.Count, mails.Distinct().Count());
        Assert.All(mails, mail => Assert.EndsWith(".example", mail));
    }

    [Fact]
    public void Brothers_and_sisters_learn_in_one_school()
    {
        var families = Made
            .World.People.Where(person => Made.LearnsOn(person, Made.Day))
            .GroupBy(person => (person.Enrolments[^1].OrganisationId, person.Surname, person.Patronymic, person.Sex))
            .Count(family => family.Count() > 1);
        Assert.InRange(families, 200, 2000);
    }

    [Fact]
    public void People_of_enterprises_are_from_outside_the_schools()
    {
        var outside = Made.World.People.Where(person => person.Kind is PersonKind.Outside).ToList();
        Assert.True(outside.Count >= 28);
        Assert.All(outside, person => Assert.Null(person.TeachingSince));
        Assert.All(
            outside.SelectMany(person => person.Employments),
            job => Assert.Equal(OrganisationKind.Enterprise, Made.Organisations[job.OrganisationId].Kind)
        );
    }
}
