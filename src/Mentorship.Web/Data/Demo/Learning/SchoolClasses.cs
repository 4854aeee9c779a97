using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Learning;

/// <summary>Pupils of a school: this year's classes, where each of them was a year ago, and who has left since.</summary>
public sealed class SchoolClasses(DemoSetting setting, Registry registry, IReadOnlyList<Body> bodies)
{
    private const int LargestClass = 27;
    private static readonly string?[] AllLetters = ["А", "Б", "В", "Г", "Д", "Е", "Ж", "И", "К", "Л"];

    private readonly Dictionary<Body, int[]> sizes = [];
    private readonly SchoolYear year = setting.Year;
    private readonly List<Body> others = bodies.Where(b => b.IsSchool && b.IsOpen && !b.IsNew).ToList();

    /// <summary>Sizes and letters of the classes; of all schools before the first pupil, for pupils move between them.</summary>
    public void Plan(Body body, int count)
    {
        var weights = Enumerable.Range(1, body.HighestGrade).Select(grade => grade > 9 ? 0.5 : 1.0).ToArray();
        sizes[body] = Apportion.Of(count, weights);
        for (var grade = 1; grade <= body.HighestGrade; grade++)
        {
            var classes = Math.Clamp((sizes[body][grade - 1] + LargestClass - 1) / LargestClass, 1, AllLetters.Length);
            body.Letters[grade] = classes == 1 && body.Shape is not Shape.TownSchool ? [null] : AllLetters[..classes];
        }
    }

    public void Make(Body body, DemoRandom random)
    {
        var learners = new LearnerMaker(setting, registry, random);
        for (var grade = 1; grade <= body.HighestGrade; grade++)
        {
            var letters = body.Letters[grade];
            // Parallel classes are never quite alike; a stream of its own leaves the people as they were.
            var uneven = random.Fork(grade);
            var parts = Apportion.Of(sizes[body][grade - 1], [.. letters.Select(_ => 0.85 + 0.3 * uneven.Share())]);
            foreach (var (letter, count) in letters.Zip(parts))
            {
                for (var i = 0; i < count; i++)
                    Pupil(body, grade, letter, learners, random);
            }
        }
        if (!body.IsNew)
            Leavers(body, learners, random);
    }

    private void Pupil(Body body, int grade, string? letter, LearnerMaker learners, DemoRandom random)
    {
        var person = learners.InGrade(grade, year);
        if (grade > 1 && Before(body, grade, random) is { } before)
        {
            if (before == body && Closed(body) is { } closed && grade > 2 && random.Chance(0.25))
                Enrol(person, closed, grade - 2, null, year.Previous.Previous);
            Enrol(
                person,
                before,
                grade - 1,
                before == body ? letter : random.Pick(before.Letters[grade - 1]),
                year.Previous
            );
        }
        var now = person.Enrol(body.Id, grade, letter, year.Start);
        MoveDuringTheYear(person, now, body, grade, random);
    }

    /// <summary>The school of a year ago; null for a newcomer to the district.</summary>
    private Body? Before(Body body, int grade, DemoRandom random)
    {
        var elsewhere =
            body.IsNew ? 1
            : grade == 10 ? 0.25
            : 0.02;
        if (!random.Chance(elsewhere))
            return random.Chance(0.01) ? null : body;
        return random.Pick(
            others
                .Where(other =>
                    other != body
                    && (!body.IsNew || other.Shape == body.Shape)
                    && (grade == 10 ? body.IsNew || other.HighestGrade == 9 : other.HighestGrade >= grade - 1)
                )
                .DefaultIfEmpty(body)
                .ToList()
        );
    }

    private Body? Closed(Body heir) => bodies.FirstOrDefault(body => body.Heir == heir);

    private static void Enrol(Person person, Body body, int grade, string? letter, SchoolYear year) =>
        person.Enrol(body.Id, grade, letter, year.Start).End(year.End);

    private void MoveDuringTheYear(Person person, Enrolment now, Body body, int grade, DemoRandom random)
    {
        var first = year.Start.AddDays(14);
        if (grade is < 2 or > 8 || setting.Day <= first || !random.Chance(0.004))
            return;
        var lastDay = random.Day(first, setting.Day.AddDays(-1));
        var targets = others.Where(other => other != body && other.Letters.ContainsKey(grade)).ToList();
        if (targets.Count == 0)
            return;
        var target = random.Pick(targets);
        now.End(lastDay);
        person.Enrol(target.Id, grade, random.Pick(target.Letters[grade]), lastDay.AddDays(1));
    }

    private void Leavers(Body body, LearnerMaker learners, DemoRandom random)
    {
        void Leave(int grade, int count)
        {
            for (var i = 0; i < count; i++)
                learners
                    .InGrade(grade, year.Previous)
                    .Enrol(body.Id, grade, random.Pick(body.Letters[grade]), year.Previous.Start)
                    .End(year.Previous.Graduation);
        }

        Leave(9, sizes[body][8] / 8);
        if (body.HighestGrade == 11)
            Leave(11, sizes[body][10]);
    }
}
