using Mentorship.Web.Data.Demo.Story;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Roadmaps;

/// <summary>A roadmap with the days on which something is decided about it; after each its duties are kept true.</summary>
public sealed class RoadmapLife(Scene scene, Roadmap roadmap, RoadmapScript script, PartyDirectory directory)
{
    private readonly PartyDirectory known = directory.Of(roadmap.OwnerId);
    private readonly List<(DateOnly Day, Action<Step> Happens)> days = [];
    private readonly List<Obligation> obligations = [];
    private readonly List<EnteredDate> entered = [];

    public Roadmap Roadmap => roadmap;
    public IReadOnlyList<Obligation> Obligations => obligations;
    public IReadOnlyList<EnteredDate> Entered => entered;

    public Activity Activity(string number) => roadmap.InForce!.InOrder().First(a => a.Number == number);

    public ScriptRow Row(string line) => script.Row(line);

    public void Write(string written)
    {
        foreach (var row in script.Read(written))
            if (row.Section is { } title)
                roadmap.Draft!.AddSection(row.Number, title);
            else
                Add(roadmap.Draft!.Sections[^1], row);
    }

    public Activity Add(Section section, ScriptRow row)
    {
        var activity = section.Add(row.Text);
        Understand(activity, orderDate: null);
        activity.AskFor(
            row.Act is { } act ? scene.ActKinds[act].Id : null,
            row.Function is { } function ? scene.Functions[function].Id : null
        );
        return activity;
    }

    public void Understand(Activity activity, DateOnly? orderDate)
    {
        activity.ReadParties(PartyReader.Read(activity.Responsible, known).Parties);
        activity.ReadDeadline(roadmap.Period, orderDate);
    }

    public void Enter(string number, DateOnly due, string label) =>
        entered.Add(
            new EnteredDate(
                roadmap.DistrictId,
                roadmap.Id,
                Activity(number).OriginId,
                null,
                due,
                label,
                scene.Curator.UserId
            )
        );

    /// <summary>What is decided on a day, unless the day is still to come.</summary>
    public void On(DateOnly day, Action<Step> happens) => days.Add((day, happens));

    public void Play()
    {
        // A year ahead at most is given: the last day of a roadmap comes with a night's round.
        On(roadmap.From.AddDays(-1), _ => { });
        foreach (var closed in scene.Bodies.Select(b => b.Organisation.ActiveTo).OfType<DateOnly>())
            On(closed.AddDays(1), _ => { });
        foreach (var (day, happens) in days.OrderBy(d => d.Day).Where(d => d.Day <= scene.Last))
        {
            var step = scene.Step(null, day, 95);
            happens(step);
            Keep(step);
        }
    }

    private void Keep(Step step)
    {
        if (roadmap.InForce is not { } text || roadmap.State != RoadmapState.Approved)
            return;
        var facts = new PlanFacts(
            roadmap,
            text,
            [
                .. scene.Bodies.Select(b => new PlanBody(
                    b.Id,
                    b.Organisation.Kind,
                    b.Organisation.ShortName,
                    b.Organisation.ActiveFrom,
                    // Nobody knew before that it would close.
                    b.Organisation.ActiveTo < step.On
                        ? b.Organisation.ActiveTo
                        : null,
                    b.Organisation.ClosedBecause
                )),
            ],
            scene.Functions.ToDictionary(f => f.Id, f => f.ExpectedFrom),
            scene.Employers,
            entered
        );
        obligations.AddRange(ObligationPlan.Keep(facts, obligations, step).Given);
    }
}
