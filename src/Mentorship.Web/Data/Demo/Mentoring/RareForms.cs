using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Mentoring;

/// <summary>
/// What a school meets once in a while: a teacher or a student of the college, the head of a neighbour school, a business,
/// a quick question to a colleague. Each school has some of it, the district all.
/// </summary>
/// <param name="host">Whose head is asked to lend himself and has not been answered yet.</param>
internal sealed class RareForms(DemoRandom random, DateOnly today, IReadOnlyList<Body> bodies, Guid? host)
{
    private const int MostWaiting = 2;

    private readonly List<Body> schools = [.. bodies.Where(b => b.IsSchool && b.IsOpen)];
    private readonly List<Body> colleges =
    [
        .. bodies.Where(b => b.Organisation.Kind == OrganisationKind.College && b.IsOpen),
    ];
    private readonly HashSet<(Guid, int)> lent = [];
    private int waiting;

    /// <param name="students">Of the colleges.</param>
    public IEnumerable<PairPlan> Plan(
        Body body,
        SchoolYear year,
        PairChoice choice,
        IReadOnlyList<Person> learners,
        IReadOnlyList<Person> students,
        IReadOnlyList<Person> outsiders
    )
    {
        var at = schools.IndexOf(body);
        if (at < 0)
            return [];
        List<PairPlan> plans = (at % 4) switch
        {
            0 => OfCollege(year, choice),
            1 => OfStudent(body, year, choice, learners, students),
            2 => OfHead(body, year, choice),
            _ => OfBusiness(year, choice, outsiders),
        };
        if (at % 2 == 1)
            plans.AddRange(OfNeighbour(body, year, choice));
        return at % 3 == 0 ? [.. plans, .. Flash(year, choice)] : plans;
    }

    private List<PairPlan> OfCollege(SchoolYear year, PairChoice choice) =>
        choice.Free(year).FirstOrDefault(p => p.TeachingSince > year.Start.AddYears(-3)) is { } young
        && Lent(colleges, year, p => p.TeachingSince < year.Start.AddYears(-6)) is { } mentor
            ?
            [
                new(
                    "педагог вуза или колледжа – молодой педагог",
                    "сетевое, между организациями",
                    [mentor],
                    [choice.Take(young)],
                    "профильное обучение"
                ),
            ]
            : [];

    // Of a small school nobody else teaches the subject: a neighbour does.
    private List<PairPlan> OfNeighbour(Body body, SchoolYear year, PairChoice choice)
    {
        foreach (var mentee in choice.Free(year).Where(p => p.TeachingSince > year.Start.AddYears(-7)).ToList())
        {
            var subject = mentee.Employments.FirstOrDefault(e => e.To is null)?.Subject;
            var neighbours = schools.Where(s => s != body && s.Id != host);
            if (
                subject is not null
                && Lent(
                    neighbours,
                    year,
                    p =>
                        p.TeachingSince < year.Start.AddYears(-10)
                        && p.Employments.Any(e => e.To is null && e.Subject == subject)
                )
                    is { } mentor
            )
                return
                [
                    new("учитель – учитель", "сетевое, между организациями", [mentor], [choice.Take(mentee)], subject),
                ];
        }
        return [];
    }

    private List<PairPlan> OfStudent(
        Body body,
        SchoolYear year,
        PairChoice choice,
        IReadOnlyList<Person> learners,
        IReadOnlyList<Person> students
    )
    {
        var pupil = learners.FirstOrDefault(p => p.AgeOn(year.Start) is >= 13 and <= 16 && choice.IsFree(p, year));
        var student = students.FirstOrDefault(p =>
            p.AgeOn(year.Start) is >= 16 and <= 19
            && p.Enrolments.Any(e => e.OrganisationId != body.Id && e.From <= year.Start.AddDays(10))
            && !lent.Contains((p.Id, year.StartYear))
        );
        if (pupil is null || student is null)
            return [];
        lent.Add((student.Id, year.StartYear));
        return
        [
            new(
                "студент – ученик",
                "дистанционное",
                [new Participant(student, student.Enrolments.Last(e => e.To is null).OrganisationId)],
                [choice.Take(pupil)],
                "выбор профессии"
            ),
        ];
    }

    private List<PairPlan> OfHead(Body body, SchoolYear year, PairChoice choice)
    {
        var own = schools.Find(s => s.Id == host);
        var asks = own is not null && own != body && waiting < MostWaiting && year.Start > today.AddYears(-1);
        List<Body> neighbours = asks ? [own!] : [.. schools.Where(s => s != body && s != own)];
        if (
            choice.Free(year).FirstOrDefault(p => IsManager(p, body)) is not { } mentee
            || Lent(neighbours, year, p => neighbours.Exists(n => IsManager(p, n))) is not { } mentor
        )
            return [];
        if (asks)
            waiting++;
        return
        [
            new(
                PairPlan.OfManagers,
                "менторство управленческих команд",
                [mentor],
                [choice.Take(mentee)],
                "внутренняя оценка качества"
            )
            {
                Waits = asks,
            },
        ];
    }

    private static List<PairPlan> OfBusiness(SchoolYear year, PairChoice choice, IReadOnlyList<Person> outsiders) =>
        choice.Free(year).FirstOrDefault(p => p.TeachingSince < year.Start.AddYears(-2)) is { } mentee
        && outsiders.Count > 0
            ?
            [
                new(
                    "социальный партнёр – педагог",
                    "дистанционное",
                    [
                        new Participant(
                            outsiders[^1],
                            outsiders[^1].Employments is { Count: > 0 } jobs ? jobs[^1].OrganisationId : null
                        ),
                    ],
                    [choice.Take(mentee)],
                    "профориентация"
                ),
            ]
            : [];

    private List<PairPlan> Flash(SchoolYear year, PairChoice choice)
    {
        var free = choice.Free(year).Where(p => p.TeachingSince is not null).ToList();
        if (free.Count < 2)
            return [];
        var (mentor, mentee) = (free[random.Below(free.Count / 2)], free[^1]);
        return
        [
            new(
                "учитель – учитель",
                "скоростное, флеш-встречи",
                [choice.Take(mentor)],
                [choice.Take(mentee)],
                "электронный журнал"
            ),
        ];
    }

    // Whoever mentors elsewhere does so once a year.
    private Participant? Lent(IEnumerable<Body> from, SchoolYear year, Func<Person, bool> fits)
    {
        foreach (var body in from)
        {
            var found = body.Staff.Find(p =>
                fits(p)
                && !lent.Contains((p.Id, year.StartYear))
                && p.Employments.Any(e => e.OrganisationId == body.Id && e.To is null && e.From <= year.Start)
            );
            if (found is null)
                continue;
            lent.Add((found.Id, year.StartYear));
            return new(found, body.Id);
        }
        return null;
    }

    private static bool IsManager(Person person, Body body) =>
        person.Employments.Any(e =>
            e.OrganisationId == body.Id
            && e.To is null
            // The head himself is let go by the department.
            && (
                e.Post.StartsWith("заместитель", StringComparison.OrdinalIgnoreCase)
                || e.Post.Contains("завуч", StringComparison.OrdinalIgnoreCase)
            )
        );
}
