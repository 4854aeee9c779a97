using Mentorship.Web.Data.Demo.Bodies;
using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Mentoring;

/// <summary>
/// Pairs of last school year and of this one at every organisation that teaches, in every state, made as coordinators
/// would make them.
/// </summary>
internal sealed class DemoPairs(Scene scene, IReadOnlyList<Person> people)
{
    private readonly DemoSetting setting = scene.Setting;
    private readonly DemoRandom random = scene.Setting.Random.Fork(4711);
    private readonly List<Pair> pairs = [];
    private readonly List<Order> orders = [];
    private readonly HashSet<Pair> waiting = [];
    private readonly Dictionary<(Guid, int), int> busy = [];
    private readonly IReadOnlyList<MentoringForm> forms = MentoringForm.Usual(scene.Setting.District.Id);
    private readonly IReadOnlyList<MentoringKind> kinds = MentoringKind.Usual(scene.Setting.District.Id);
    private readonly IReadOnlyList<ConsentText> texts = DemoPapers.Texts(scene.Setting.District.Id);

    public DemoMentoring Make()
    {
        var papers = new DemoPapers(random.Fork(1), texts, setting.Year.Start, setting.Day);
        var veterans = new Veterans(setting, Form("учитель – учитель"), Kind("традиционное, один на один"));
        var known = people.ToDictionary(p => p.Id);
        var learners = people
            .Where(p => p.Kind == PersonKind.Student && p.Enrolments.Any(e => e.To is null))
            .ToLookup(p => p.Enrolments.First(e => e.To is null).OrganisationId);
        var outsiders = people.Where(p => p.Kind == PersonKind.Outside).ToList();
        var students = scene
            .Bodies.Where(b => b.Organisation.Kind == OrganisationKind.College)
            .SelectMany(b => learners[b.Id])
            .ToList();
        var rare = new RareForms(
            random.Fork(2),
            setting.Day,
            scene.Bodies,
            scene.Accounts.FirstOrDefault(a => a is { Role: Role.Coordinator, SeenDaysAgo: not null })?.Organisation?.Id
        );
        foreach (var body in scene.Bodies.Where(b => b.Teaches && b.IsOpen))
        {
            var choice = new PairChoice(random.Fork(body.Slug.Length * 31 + pairs.Count), setting.Day, body);
            var before = pairs.Count;
            foreach (var year in new[] { setting.Year.Previous, setting.Year })
                MakeYear(
                    body,
                    year,
                    free =>
                    {
                        List<Person> own = [.. learners[body.Id]];
                        var plans = choice.Plan(year, own, free).ToList();
                        return [.. rare.Plan(body, year, choice, own, students, free), .. plans];
                    },
                    outsiders,
                    papers,
                    known
                );
            veterans.Remember(body, pairs[before..], known);
        }
        var changes = new MentorChanges(scene, papers, random.Fork(3));
        changes.Make([.. pairs.Where((_, at) => at % 9 == 4)]);
        StopSoon();
        return new(forms, kinds, texts)
        {
            Pairs = [.. pairs, .. veterans.Pairs],
            Consents = papers.All,
            Orders = [.. orders, .. changes.Orders, .. veterans.Orders],
        };
    }

    // The head of a mentor's own school has agreed, by a letter.
    private void LetGo(Pair pair)
    {
        foreach (var mentor in pair.Mentors.Where(m => m.IsWorker && m.OrganisationId != pair.OrganisationId))
        {
            var school = scene.Organisation(mentor.OrganisationId)!;
            var on = Earlier(pair.From.AddDays(-random.Between(4, 9)));
            mentor.Release(
                null,
                new Release($"{school.HeadName}, {school.HeadPost}", on, $"письмо № {random.Between(12, 90)}"),
                setting.Day
            );
        }
    }

    // Of a few the end is decided and lies some days ahead.
    private void StopSoon()
    {
        var going = pairs.Where(p =>
            p.IsOpen && p.IsInForceOn(setting.Day) && p.To > setting.Day.AddDays(21) && p.NeedsNotice
        );
        foreach (var (at, pair) in going.Where((_, i) => i % 40 == 11).Take(3).Index())
        {
            var (by, because) = MentoringWords.Reasons[at % MentoringWords.Reasons.Length];
            var notice = setting.Day.AddDays(-1 - at);
            pair.Terminate(new PairEnding(WorkingDays.After(notice, 5 + (2 * at)), by, because, notice));
        }
    }

    private void MakeYear(
        Body body,
        SchoolYear year,
        Func<IReadOnlyList<Person>, IReadOnlyList<PairPlan>> plans,
        IReadOnlyList<Person> outsiders,
        DemoPapers papers,
        Dictionary<Guid, Person> known
    )
    {
        // The order is out before 1 October, the day of the quarter.
        var begun = year.Start.AddDays(random.Between(2, 12));
        var last = random.Between(20, 31);
        var spring = new DateOnly(year.Start.Year + 1, 5, last);
        List<Pair> made = [];
        // A specialist of an enterprise has a working day: two pairs a year at most.
        var free = outsiders.Where(p => busy.GetValueOrDefault((p.Id, year.StartYear)) < 2).ToList();
        foreach (var plan in plans(free))
        {
            foreach (var (person, _) in plan.Mentors)
                busy[(person.Id, year.StartYear)] = busy.GetValueOrDefault((person.Id, year.StartYear)) + 1;
            var from = begun.AddDays(random.Below(15));
            var frame = new PairFrame(Form(plan.Form), Kind(plan.Kind), from, EndOf(plan, from))
            {
                RoleModel = random.Pick(Form(plan.Form).RoleModelList),
                Subject = plan.Subject,
                Rhythm = (MeetingRhythm)random.Below(3),
                Goal = random.Pick(MentoringWords.GoalsOf(plan)),
            };
            var pair = new Pair(body.Organisation, frame, plan.Mentors, plan.Mentees);
            Describe(plan);
            made.Add(pair);
            if (plan.Waits)
                waiting.Add(pair);
            else
                LetGo(pair);
        }
        Live(body, year, begun.AddDays(16), made, papers, known);
        pairs.AddRange(made);

        // Pupils part in spring; some teachers go on through the summer.
        // A quick question takes some weeks.
        DateOnly EndOf(PairPlan plan, DateOnly from) =>
            Kind(plan.Kind).LongestMonths == 1 ? from.AddDays(27)
            : !plan.IsOfPupils && last > 25 ? year.End
            : spring;
    }

    private void Live(
        Body body,
        SchoolYear year,
        DateOnly ordered,
        List<Pair> made,
        DemoPapers papers,
        Dictionary<Guid, Person> known
    )
    {
        var past = year.StartYear < setting.Year.StartYear;
        List<Pair> assigned = [];
        foreach (var (at, pair) in made.Index())
        {
            // The last ones of the autumn are still drafts: two of three lack a paper.
            var draft =
                ordered > setting.Day || waiting.Contains(pair) || !past && made.Count > 4 && at >= made.Count - 3;
            papers.Sign(
                pair,
                known,
                Earlier(pair.From.AddDays(-3)),
                missing: draft && !waiting.Contains(pair) && at % 3 != 0
            );
            if (draft)
                continue;
            foreach (var mentor in pair.Mentors.Where(m => m.IsWorker && random.Chance(0.85)))
                mentor.Agree(
                    $"{random.Between(3, 60)}-ДС",
                    Earlier(pair.From.AddDays(-1)),
                    "Положение об оплате труда"
                );
            assigned.Add(pair);
        }
        if (assigned.Count == 0)
            return;
        var order = new Order(
            body.Organisation,
            OrderKind.AssignPairs,
            $"{random.Between(110, 190)}-ОД",
            ordered,
            "О закреплении наставнических пар и групп"
        );
        orders.Add(order);
        foreach (var pair in assigned)
        {
            if (pair.Kind.NeedsOrder)
            {
                var named = new PairOrder(pair, order, PairAct.Assign);
                named.Done(ordered);
                pair.Name(named);
            }
            pair.Approve(pair.Kind.NeedsOrder ? ordered : Earlier(pair.From));
            End(pair, past);
        }
    }

    private void End(Pair pair, bool past)
    {
        if (random.Chance(past ? 0.1 : 0.03))
        {
            var (by, because) = random.Pick(MentoringWords.Reasons);
            var last = Earlier(pair.From.AddDays(random.Between(40, 150)));
            if (last.DayNumber - pair.From.DayNumber > 20 && last <= pair.To)
                pair.Terminate(new PairEnding(last, by, because, last.AddDays(-18)));
        }
        // What nobody has closed yet is the first thing that a coordinator sees.
        else if (past && random.Chance(0.96))
            pair.Complete(
                new(pair.To, random.Pick(MentoringWords.ResultsOf(pair)))
                {
                    Passed = [.. pair.Mentees.Where(_ => random.Chance(0.9)).Select(m => m.Id)],
                }
            );
    }

    private void Describe(PairPlan plan)
    {
        foreach (var (person, _) in plan.Mentors.Where(m => m.Person.Profile.Competencies is null))
            person.Describe(
                new PersonProfile
                {
                    Competencies = random.Pick(MentoringWords.CompetenciesOf(person.Kind)),
                    Achievements = random.Chance(0.6) ? random.Pick(MentoringWords.AchievementsOf(person.Kind)) : null,
                    Interests = random.Chance(0.7) ? random.Pick(MentoringWords.Interests) : null,
                    WantedAge = random.Chance(0.5)
                        ? random.Pick(plan.IsOfPupils ? MentoringWords.PupilAges : MentoringWords.TeacherAges)
                        : null,
                    Time = random.Pick(MentoringWords.Times),
                },
                person.Request
            );
        foreach (var (person, _) in plan.Mentees.Where(m => m.Person.Request is null))
            person.Describe(
                person.Profile,
                random.Pick(plan.IsOfPupils ? MentoringWords.PupilRequests : MentoringWords.TeacherRequests)
            );
    }

    private DateOnly Earlier(DateOnly day) => day < setting.Day ? day : setting.Day.AddDays(-1);

    private MentoringForm Form(string name) => forms.First(f => f.Name == name);

    private MentoringKind Kind(string name) => kinds.First(k => k.Name == name);
}
