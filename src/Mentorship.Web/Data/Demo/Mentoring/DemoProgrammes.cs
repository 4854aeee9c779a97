using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Mentoring;

/// <summary>Programmes, meetings, answers and reports of the pairs that there are, made as mentors and coordinators would.</summary>
internal sealed class DemoProgrammes(DemoSetting setting, DemoMentoring mentoring, IReadOnlyList<Person> people)
{
    private readonly DemoRandom random = setting.Random.Fork(1701);
    private readonly IReadOnlyList<ProgrammeTemplate> templates = UsualProgrammes.For(
        setting.District.Id,
        mentoring.Forms
    );
    private readonly Dictionary<Guid, DateOnly> teaching = people
        .Where(p => p.TeachingSince is not null)
        .ToDictionary(p => p.Id, p => p.TeachingSince!.Value);
    private readonly Dictionary<Guid, string> heads = people
        .Where(p => p.Kind == PersonKind.Employee)
        .ToDictionary(p => p.Id, p => p.FullName);
    private readonly List<Programme> programmes = [];
    private readonly List<Meeting> meetings = [];
    private readonly List<FitQuestion> questions = [];
    private readonly List<MentorReport> reports = [];
    private readonly DemoMeetings made = new(setting);

    public DemoMentoring Make()
    {
        // Of the years before the portal nobody has entered more than the pair itself.
        foreach (var pair in mentoring.Pairs.Where(p => p.From >= setting.Year.Previous.Start))
        {
            var met = made.Of(pair);
            meetings.AddRange(met);
            var programme = Write(pair);
            if (programme is not null)
                programmes.Add(programme);
            Ask(pair);
            if (pair.State == PairState.Completed && programme is not null && random.Chance(0.5))
                Report(pair, programme, met);
        }
        return mentoring with
        {
            Templates = templates,
            Programmes = programmes,
            Meetings = meetings,
            Questions = questions,
            Reports = reports,
        };
    }

    private DateOnly Until(Pair pair) => pair.LastDay < setting.Day ? pair.LastDay : setting.Day;

    private Programme? Write(Pair pair)
    {
        var open = pair.IsOpen;
        if (
            !pair.Kind.NeedsProgramme
            || !random.Chance(
                pair.State == PairState.Draft ? 0.3
                : open ? 0.92
                : 1
            )
        )
            return null;
        var template = random.Pick(Fitting(pair));
        var programme = new Programme(
            pair,
            template.For(pair, pair.From) with
            {
                Strengths = random.Pick(ProgrammeTalk.Strengths),
                Goal = pair.Goal ?? template.Goal,
            }
        );
        if (pair.ApprovedOn is not { } assigned || open && random.Chance(0.1))
            return programme;
        var day = assigned.AddDays(random.Between(0, 9));
        programme.Approve(day < setting.Day ? day : setting.Day, ApproverOf(pair));
        Mark(programme, Until(pair), diligence: open ? random.Pick([0.95, 0.85, 0.5]) : 0.95);
        if (open && programme.WantsCorrectionOn(setting.Day) && random.Chance(0.6))
            Correct(programme);
        if (pair.State == PairState.Completed)
            programme.Complete(pair.LastDay, pair.Result ?? random.Pick(ProgrammeTalk.Outcomes));
        else if (pair.State == PairState.Terminated)
            programme.Stop(pair.LastDay, pair.EndedBecause);
        return programme;
    }

    /// <summary>Made for the form of the pair, else for any of its direction.</summary>
    private ProgrammeTemplate[] Fitting(Pair pair)
    {
        if (pair.Subject == "цифровые инструменты")
            return Named("Цифровые инструменты на уроке");
        var isNew = teaching.GetValueOrDefault(pair.Mentees.First().PersonId) > pair.From.AddYears(-2);
        if (pair.Direction == Direction.Students && MentoringWords.TemplateOf(pair.Goal) is { } meant)
            return Named(pair.Form.MentorSide == PairSide.Partner ? "Предприятие и проект" : meant);
        ProgrammeTemplate[] own =
        [
            .. templates.Where(t => t.FormId == pair.FormId && (isNew || t.Name != "Первый год учителя")),
        ];
        return own.Length > 0 ? own
            : pair.Direction != Direction.Students ? Named("Цифровые инструменты на уроке")
            : pair.Form.MentorSide == PairSide.Partner ? Named("Предприятие и проект")
            : Named("Ученику трудно учиться");
    }

    // As the stamp of a programme proposes it.
    // Who heads a school and is one of the pair does not approve his own programme.
    private string ApproverOf(Pair pair) =>
        pair.Members.Any(m => heads.GetValueOrDefault(m.PersonId) is { } name && name == pair.Organisation.HeadName)
            ? $"{setting.District.HeadPost} {PersonForms.SignatureOf(setting.District.HeadName)}"
            : HeadOf(pair.Organisation);

    private static string HeadOf(Organisation school) =>
        $"{Addressing.Capital(Workplaces.Of(school.HeadPost ?? "Директор", school.ShortName))} {PersonForms.SignatureOf(school.HeadName)}";

    private ProgrammeTemplate[] Named(string name) => [.. templates.Where(t => t.Name == name)];

    private void Mark(Programme programme, DateOnly until, double diligence)
    {
        foreach (var step in programme.InOrder.Where(s => s.DueOn <= until.AddDays(5)).ToList())
        {
            if (!random.Chance(diligence))
                continue;
            var done = step.DueOn!.Value.AddDays(random.Between(-6, 8));
            done =
                done < programme.From ? programme.From
                : done > until ? until
                : done;
            programme.Mark(
                step,
                new StepMark(
                    done,
                    random.Pick(ProgrammeTalk.Outcome),
                    random.Chance(0.5) ? random.Pick(ProgrammeTalk.Marks) : null
                ),
                setting.Day
            );
        }
    }

    private void Correct(Programme programme)
    {
        var text = programme.Text;
        var late = programme.Steps.Where(s => s.IsOverdueOn(setting.Day)).Select(s => s.Id).ToHashSet();
        var later = setting.Day.AddDays(random.Between(10, 30));
        if (later > programme.To)
            return;
        programme.Correct(
            text with
            {
                Steps = [.. text.Steps.Select(s => late.Contains(s.Id!.Value) ? s with { DueOn = later } : s)],
            },
            setting.Day.AddDays(-random.Between(0, 5)),
            random.Pick(ProgrammeTalk.Reasons)
        );
    }

    private void Ask(Pair pair)
    {
        var on = pair.From.AddDays(random.Between(20, 40));
        if (on > setting.Day || !pair.IsInForceOn(on) || !random.Chance(0.4))
            return;
        foreach (var member in pair.Members.Where(m => m.IsOn(on)).ToList())
        {
            var question = new FitQuestion(pair, member, on);
            question.AskAgain(on, random.Chance(0.5));
            if (random.Chance(0.85))
            {
                var answer =
                    random.Chance(0.85) ? FitAnswer.Fits
                    : random.Chance(0.75) ? FitAnswer.Difficulties
                    : FitAnswer.DoesNotFit;
                var replied = on.AddDays(random.Between(0, 6));
                question.Reply(
                    answer,
                    answer == FitAnswer.Fits ? null : random.Pick(ProgrammeTalk.Complaints),
                    replied < setting.Day ? replied : setting.Day
                );
                if (question.CallsForHelp && replied < setting.Day.AddDays(-45))
                    question.Settle(ProgrammeTalk.Settlement, replied.AddDays(5));
            }
            questions.Add(question);
        }
    }

    private void Report(Pair pair, Programme programme, List<Meeting> met)
    {
        var report = new MentorReport(pair, pair.From, pair.LastDay, setting.Day, by: null);
        var held = met.Where(m => m.IsHeld).ToList();
        report.Count(
            new(held.Count, held.Count, held.Sum(m => m.Minutes ?? 0), programme.Steps.Count, programme.Done),
            pair.LastDay
        );
        report.Write(
            new()
            {
                Results = pair.Result,
                Review = random.Pick(ProgrammeTalk.Reviews),
                Conclusion = ReportConclusion.Complete,
            }
        );
        reports.Add(report);
    }
}
