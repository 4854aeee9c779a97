using Mentorship.Web.Data.Demo.Roadmaps;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>From the first approved roadmap to yesterday: what became of every duty.</summary>
public sealed class DemoStory
{
    private readonly Scene scene;
    private readonly DemoRoadmaps roadmaps;
    private readonly IReadOnlyDictionary<Guid, Diligence> diligence;
    private readonly Proofs proofs;
    private readonly DemoRandom random;

    public DemoStory(Scene scene, DemoRoadmaps roadmaps)
    {
        (this.scene, this.roadmaps) = (scene, roadmaps);
        diligence = Diligence.Of(scene);
        random = scene.Setting.Random.Fork(9001);
        proofs = new Proofs(scene)
        {
            Own = [.. roadmaps.Lives.Select(l => l.Roadmap).Where(r => r.OwnerId is not null && r.InForce is not null)],
        };
    }

    public IReadOnlyList<DemoFile> Files => proofs.Files;

    public void Tell()
    {
        var neglected = Neglected();
        foreach (var (place, life) in roadmaps.Lives.Index())
        {
            var own = random.Fork(place);
            var text = life.Roadmap.InForce?.InOrder().ToDictionary(a => a.OriginId) ?? [];
            foreach (var (number, obligation) in life.Obligations.Index())
            {
                if (!obligation.IsExpected)
                    continue;
                var story = new DutyStory(
                    scene,
                    proofs,
                    obligation,
                    text[obligation.ActivityId],
                    diligence.GetValueOrDefault(obligation.OrganisationId ?? Guid.Empty, Diligence.Good),
                    scene.Reviewer(life.Roadmap),
                    own.Fork(number)
                );
                if (neglected.Contains(obligation))
                    story.Neglect();
                else
                    story.Tell();
            }
        }
        Close(roadmaps.Lives[0]);
        new Loose(scene, Current, diligence, random.Fork(7)).Leave();
    }

    private IEnumerable<Obligation> Current =>
        roadmaps
            .Lives.Where(l => l.Roadmap is { State: RoadmapState.Approved, OwnerId: null })
            .SelectMany(l => l.Obligations);

    /// <summary>The latest duty of the centre and of the two schools whose sign-ins are announced.</summary>
    private HashSet<Obligation> Neglected()
    {
        var closes = roadmaps.ClosingDay <= scene.Last;
        return
        [
            .. scene
                .Accounts.Take(5)
                .Skip(1)
                .Where(a => a.Organisation != scene.Department.Organisation)
                .Select(a =>
                    roadmaps
                        .Lives.Skip(closes ? 1 : 0)
                        .Where(l => l.Roadmap.OwnerId is null)
                        .SelectMany(l => l.Obligations)
                        .Where(o =>
                            o.OrganisationId == a.Organisation!.Id
                            && o.PersonId is null
                            && o is { IsExpected: true, IsContinuous: false, IsRecommended: false }
                            && o.DueOn <= scene.Last.AddDays(-2)
                        )
                        .MaxBy(o => o.DueOn)
                )
                .OfType<Obligation>(),
        ];
    }

    private void Close(RoadmapLife life)
    {
        var day = roadmaps.ClosingDay;
        if (day > scene.Last || life.Roadmap.State != RoadmapState.Approved)
            return;
        foreach (var obligation in life.Obligations.Where(o => o.IsExpected))
        {
            // What the story did after the day of closing is not there: each step of last year's duties is before it.
            var step = scene.Step(scene.Curator, Later(day, obligation.Events[^1].On), 560);
            if (obligation.State == ObligationState.Submitted)
                obligation.Accept(step, null);
            else if (obligation.State is not (ObligationState.Accepted or ObligationState.Waived))
                obligation.Waive(step, Words.GivenUp);
        }
        life.Roadmap.Close(day);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
