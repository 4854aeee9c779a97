using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Learning;

/// <summary>Students of a college: most came after the ninth class of a school of the district.</summary>
public sealed class CollegeGroups(DemoSetting setting, Registry registry, IReadOnlyList<Body> bodies)
{
    private const int Courses = 4;
    private const int FirstCourseLikeGrade = 10;
    private static readonly string[] Specialities = ["А", "М", "В", "П", "Э", "С"];

    private readonly SchoolYear year = setting.Year;

    public void Make(Body body, int count, DemoRandom random)
    {
        var learners = new LearnerMaker(setting, registry, random);
        var schools = bodies.Where(b => b.IsSchool && b.IsOpen && !b.IsNew).ToList();
        var sizes = Apportion.Of(count, [1.2, 1.1, 1, 0.8]);
        for (var course = 1; course <= Courses; course++)
        {
            var groups = Math.Clamp(sizes[course - 1] / 22, 1, Specialities.Length);
            for (var i = 0; i < sizes[course - 1]; i++)
            {
                var speciality = Specialities[i % groups];
                var person = learners.InGrade(course + FirstCourseLikeGrade - 1, year);
                if (course > 1)
                    person
                        .Enrol(body.Id, course - 1, $"{speciality}-{course - 1}1", year.Previous.Start)
                        .End(year.Previous.End);
                else if (random.Chance(0.8))
                    NinthClass(person, random.PickWeighted(schools, school => school.LearnerWeight), random);
                person.Enrol(body.Id, course, $"{speciality}-{course}1", year.Start);
            }
        }
        for (var i = 0; i < sizes[Courses - 1]; i++)
            learners
                .InGrade(Courses + FirstCourseLikeGrade - 1, year.Previous)
                .Enrol(body.Id, Courses, $"{Specialities[i % Specialities.Length]}-{Courses}1", year.Previous.Start)
                .End(year.Previous.Graduation);
    }

    private void NinthClass(Person person, Body school, DemoRandom random) =>
        person.Enrol(school.Id, 9, random.Pick(school.Letters[9]), year.Previous.Start).End(year.Previous.Graduation);
}
