using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>What becomes of one duty, told until the last day of the story.</summary>
internal sealed class DutyStory(
    Scene scene,
    Proofs proofs,
    Obligation obligation,
    Activity activity,
    Diligence diligence,
    DemoAccount reviewer,
    DateOnly until,
    DemoRandom random
)
{
    private readonly Diary diary = new(scene, obligation, until, random);
    private readonly DemoAccount reporter = scene.Reporter(obligation);

    private DateOnly Opens
    {
        get
        {
            // What is due «as of 1 January» is handed in before the holidays.
            var window =
                obligation.StartsOn is not { } start ? obligation.DueOn.AddDays(-30)
                : start == obligation.DueOn && !WorkingDays.IsWorking(start) ? start.AddDays(-9)
                : start;
            return window > diary.Day ? window : diary.Day;
        }
    }

    private bool IsOfOutsider => obligation.IsRecommended;

    /// <summary>Nobody of the organisation signs in, or the department reports to itself: no letters to and fro.</summary>
    private bool IsSilent => reporter == reviewer;

    public void Tell()
    {
        if (obligation.IsContinuous)
            Notes();
        else if (IsOfOutsider)
            Partner();
        else if (proofs.IsLacking(obligation, activity))
            Excuse(obligation.DueOn);
        else if (random.Chance(0.012) && reporter != scene.Curator)
            Waive();
        else
            Work();
    }

    /// <summary>Begun and forgotten: somebody who signs in to the demo finds it overdue.</summary>
    public void Neglect()
    {
        if (diary.Reaches(Diary.Working(Opens)))
            obligation.Note(diary.Step(reporter, Diary.Working(Opens)), Words.OnTheWay, []);
    }

    private void Work()
    {
        var due = obligation.DueOn;
        if (!IsSilent && random.Chance(diligence.Asks) && !Extended(ref due))
            return;
        var inTime = random.Chance(diligence.InTime);
        if (!inTime && random.Chance(diligence.Never))
        {
            Begin(due);
            Excuse(due);
            return;
        }
        var day = inTime
            ? diary.Between(Later(Opens, due.AddDays(-9)), due)
            : WorkingDays.After(Later(due, diary.Day), random.Between(1, diligence.Late));
        if (inTime && proofs.ReadyFrom(obligation, activity, Opens, due) is { } ready)
            day = Diary.Working(ready);
        Begin(day);
        if (diary.Reaches(day))
            Submit(day, Words.ForDone(activity.ResultKind, random));
    }

    private void Begin(DateOnly before)
    {
        if (!random.Chance(0.7) || reporter == scene.Curator && obligation.OrganisationId != scene.Department.Id)
            return;
        var day = diary.Between(Opens, Earlier(Opens.AddDays(20), before));
        if (day < before && diary.Reaches(day))
            obligation.Start(diary.Step(reporter, day));
    }

    private void Excuse(DateOnly due)
    {
        var day = WorkingDays.After(Later(due, diary.Day), random.Between(1, 12));
        if (!IsSilent && random.Chance(0.7) && diary.Reaches(day))
            obligation.Note(diary.Step(reporter, day), Words.ForTrouble(random), []);
    }

    private void Submit(DateOnly day, string words)
    {
        var proof = proofs.Of(obligation, activity, day, random);
        var step = diary.Step(reporter, day);
        obligation.Submit(
            step,
            reporter == scene.Curator && obligation.OrganisationId != scene.Department.Id ? Words.ByMail : words,
            proof,
            alreadyThere: false
        );
        var looked = WorkingDays.After(step.On, random.Between(1, 4));
        if (!diary.Reaches(looked))
            return;
        if (
            IsSilent
            || !random.Chance(diligence.Flawed)
            || obligation.Events.Count(e => e.Kind == ObligationStep.Returned) > 1
        )
        {
            obligation.Accept(diary.Step(reviewer, looked), Words.ForAccept(random));
            return;
        }
        obligation.Return(diary.Step(reviewer, looked), Words.ForReturn(random));
        var again = WorkingDays.After(looked, random.Between(1, diligence.Struggles ? 12 : 5));
        if (diary.Reaches(again))
            Submit(again, Words.ForAgain(random));
    }

    /// <returns>False when the answer is still awaited.</returns>
    private bool Extended(ref DateOnly due)
    {
        var asked = Diary.Working(Later(Opens, due.AddDays(-random.Between(1, 6))));
        var longer = Diary.Working(due.AddDays(random.Between(7, 20)));
        if (!diary.Reaches(asked) || longer <= asked)
            return true;
        obligation.AskExtension(diary.Step(reporter, asked), longer, Words.ForAsking(random));
        var decided = WorkingDays.After(asked, random.Between(1, 3));
        if (!diary.Reaches(decided))
            return false;
        if (random.Chance(0.75))
        {
            obligation.GrantExtension(diary.Step(reviewer, decided), null, random.Chance(0.4) ? Words.Granted : null);
            due = longer;
        }
        else
            obligation.RefuseExtension(diary.Step(reviewer, decided), Words.ForRefusal(random));
        return true;
    }

    private void Waive()
    {
        var day = diary.Between(Opens, obligation.DueOn);
        if (diary.Reaches(day))
            obligation.Waive(diary.Step(reviewer, day), Words.ForWaiving(random));
    }

    private void Partner()
    {
        if (!random.Chance(0.4))
            return;
        var day = diary.Between(Opens, obligation.DueOn);
        if (!diary.Reaches(day))
            return;
        obligation.Submit(diary.Step(scene.Curator, day), Words.OfPartner, [], alreadyThere: false);
        obligation.Accept(diary.Step(reviewer, day), null);
    }

    private void Notes()
    {
        if (IsOfOutsider && random.Chance(0.6))
            return;
        var ofCentre = obligation.OrganisationId == scene.Centre.Id;
        var pause =
            ofCentre ? 16
            : diligence.Struggles ? 110
            : 55;
        for (
            var day = Diary.Working(Opens.AddDays(random.Between(6, pause)));
            diary.Reaches(day) && day < obligation.DueOn.AddDays(-12);
            day = Diary.Working(day.AddDays(random.Between(pause / 2, pause)))
        )
            obligation.Note(
                diary.Step(reporter, day),
                Words.ForNote(ofCentre, random),
                random.Chance(0.12) ? proofs.Of(obligation, activity, day, random) : []
            );
        var last = diary.Between(obligation.DueOn.AddDays(-9), obligation.DueOn);
        if (!IsOfOutsider && diary.Reaches(last))
            Submit(last, "За весь срок: встречи шли по плану, дневники сохранены.");
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
