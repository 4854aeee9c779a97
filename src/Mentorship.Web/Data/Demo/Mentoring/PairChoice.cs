using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Data.Demo.Mentoring;

internal sealed record PairPlan(
    string Form,
    string Kind,
    IReadOnlyList<Participant> Mentors,
    IReadOnlyList<Participant> Mentees,
    string? Subject = null
)
{
    public const string OfManagers = "руководитель – педагог";

    /// <summary>The head of the mentor's own school has not answered yet: a draft.</summary>
    public bool Waits { get; init; }

    public bool IsOfPupils => Mentees[0].Person.Kind == PersonKind.Student;
}

/// <summary>Who of an organisation mentors whom in a school year; nobody is in two plans of one year.</summary>
internal sealed class PairChoice(DemoRandom random, DateOnly today, Body body)
{
    private const string OneToOne = "традиционное, один на один";
    private const string Group = "группа";

    private readonly HashSet<Guid> taken = [];

    public IEnumerable<PairPlan> Plan(SchoolYear year, IReadOnlyList<Person> learners, IReadOnlyList<Person> outsiders)
    {
        taken.Clear();
        var staff = body.Staff.Where(p => WasHere(p, year)).ToList();
        return
        [
            .. Teachers(staff, year),
            .. body.IsSchool || body.Organisation.Kind == OrganisationKind.College
                ? Pupils([.. learners.Where(p => WasHere(p, year))], staff, outsiders, year)
                : [],
        ];
    }

    private IEnumerable<PairPlan> Teachers(List<Person> staff, SchoolYear year)
    {
        var young = staff.Where(p =>
            p.TeachingSince <= year.Start.AddDays(5) && p.TeachingSince > year.Start.AddYears(-3)
        );
        foreach (var mentee in young.Where(_ => random.Chance(0.75)).ToList())
        {
            var subject = Job(mentee)?.Subject;
            var masters = staff
                .Where(p => p.TeachingSince < year.Start.AddYears(-8) && !taken.Contains(p.Id))
                .OrderByDescending(p => subject is not null && Job(p)?.Subject == subject)
                .ToList();
            if (masters.Count == 0)
                yield break;
            var mentor = masters[Math.Min(random.Below(2), masters.Count - 1)];
            yield return new("учитель – учитель", OneToOne, [Take(mentor)], [Take(mentee)], subject);
        }
        var free = staff.Where(p => p.TeachingSince < year.Start.AddYears(-4) && !taken.Contains(p.Id)).ToList();
        if (free.Count >= 6 && random.Chance(0.4))
            yield return new(
                "учитель – учитель",
                random.Chance(0.5) ? Group : "реверсивное",
                [Take(free[0])],
                [Take(free[1])],
                "цифровые инструменты"
            );
        if (free.Count >= 4 && random.Chance(0.3))
            yield return new(PairPlan.OfManagers, "краткосрочное, под одну задачу", [Take(free[2])], [Take(free[3])]);
    }

    private IEnumerable<PairPlan> Pupils(
        List<Person> learners,
        List<Person> staff,
        IReadOnlyList<Person> outsiders,
        SchoolYear year
    )
    {
        var older = random.Shuffle(learners.Where(p => Age(p, year) is >= 15 and <= 18));
        var younger = random.Shuffle(learners.Where(p => Age(p, year) is >= 10 and <= 13));
        var couples = Math.Min(Math.Min(older.Count, younger.Count) / 5, random.Between(2, 5));
        for (var n = 0; n < couples; n++)
            yield return new("ученик – ученик", OneToOne, [Take(older[n])], [Take(younger[n])]);
        if (older.Count > couples && younger.Count > couples + 5)
            yield return new(
                "ученик – ученик",
                Group,
                [Take(older[couples])],
                [.. younger.Skip(couples).Take(random.Between(3, 5)).Select(Take)]
            );
        var teacher = staff.Find(p => !taken.Contains(p.Id) && p.TeachingSince < year.Start.AddYears(-5));
        if (teacher is not null && younger.Count > couples + 8)
            yield return new("учитель – ученик", OneToOne, [Take(teacher)], [Take(younger[couples + 6])]);
        var places = body.Organisation.Kind == OrganisationKind.College ? random.Between(6, 9) : random.Below(3);
        var form =
            body.Organisation.Kind == OrganisationKind.College ? "работодатель – студент" : "работодатель – ученик";
        var free = older.Where(p => !taken.Contains(p.Id)).ToList();
        var mentors = random.Shuffle(outsiders);
        for (var n = 0; n < Math.Min(places, Math.Min(free.Count, mentors.Count)); n++)
        {
            var outsider = mentors[n];
            yield return new(
                form,
                random.Chance(0.7) ? OneToOne : "краткосрочное, под одну задачу",
                [
                    new Participant(
                        outsider,
                        outsider.Employments.Count > 0 ? outsider.Employments[^1].OrganisationId : null
                    ),
                ],
                [Take(free[n])]
            );
        }
    }

    /// <summary>Staff of the year whom no plan names yet.</summary>
    public IEnumerable<Person> Free(SchoolYear year) =>
        body.Staff.Where(p => WasHere(p, year) && !taken.Contains(p.Id));

    public bool IsFree(Person person, SchoolYear year) => WasHere(person, year) && !taken.Contains(person.Id);

    public Participant Take(Person person)
    {
        taken.Add(person.Id);
        return new(person, body.Id);
    }

    private bool WasHere(Person person, SchoolYear year)
    {
        var begin = year.Start.AddDays(40) < today ? year.Start.AddDays(40) : today;
        return person.Employments.Any(e => e.OrganisationId == body.Id && e.From <= begin && !(e.To < today))
            || person.Enrolments.Any(e => e.OrganisationId == body.Id && e.From <= begin);
    }

    private static Employment? Job(Person person) => person.Employments.Count > 0 ? person.Employments[^1] : null;

    private static int? Age(Person person, SchoolYear year) => person.AgeOn(year.Start);
}
