using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Deadlines.Meanings;
using Mentorship.Web.Domain.Obligations;

namespace Mentorship.Web.Data.Demo.Story;

/// <summary>Whatever the day, the curator finds something in each list: in check, returned, asking for more time.</summary>
internal sealed class Loose(
    Scene scene,
    IEnumerable<Obligation> current,
    IReadOnlyDictionary<Guid, Diligence> diligence,
    DemoRandom random
)
{
    private const int InCheck = 7;
    private const int Returned = 3;
    private const int Asked = 3;

    private readonly List<Obligation> all = [.. current];
    private readonly DateOnly today = WorkingDays.IsWorking(scene.Last)
        ? scene.Last
        : WorkingDays.After(scene.Last, -1);

    public void Leave()
    {
        var yesterday = WorkingDays.After(today, -1);
        var open = new Queue<Obligation>(Candidates(yesterday));
        Fill(
            open,
            Count(Standing.Returned),
            Returned,
            obligation =>
            {
                obligation.Submit(Step(obligation, yesterday, 240), Words.ForDone(default, random), [], false);
                obligation.Return(scene.Step(scene.Curator, today, random.Between(60, 400)), Words.ForReturn(random));
            }
        );
        Fill(
            open,
            Count(Standing.ExtensionAsked),
            Asked,
            obligation =>
            {
                var from = obligation.DueOn > today ? obligation.DueOn : today;
                obligation.AskExtension(
                    Step(obligation, today, 200),
                    WorkingDays.After(from, random.Between(5, 9)),
                    Words.ForAsking(random)
                );
            }
        );
        Fill(
            open,
            Count(Standing.Submitted),
            InCheck,
            obligation => obligation.Submit(Step(obligation, today, 300), Words.ForDone(default, random), [], false)
        );
    }

    private int Count(Standing standing) => all.Count(o => o.IsExpected && o.StandingOn(scene.Setting.Day) == standing);

    private static void Fill(Queue<Obligation> open, int there, int wanted, Action<Obligation> make)
    {
        for (; there < wanted && open.TryDequeue(out var obligation); there++)
            make(obligation);
    }

    // Nearest deadlines first, one of each school.
    private IEnumerable<Obligation> Candidates(DateOnly yesterday) =>
        all.Where(o =>
                o is { IsExpected: true, IsContinuous: false, IsRecommended: false, AskedUntil: null, PersonId: null }
                && o.State is ObligationState.NotStarted or ObligationState.InProgress
                && o.Events[^1].On < yesterday
                && o.DueOn > today.AddDays(3)
                && (o.StartsOn is null || o.StartsOn <= yesterday)
                && scene.Reporter(o).Role == Role.Coordinator
                && !diligence[o.OrganisationId!.Value].Struggles
            )
            .OrderBy(o => o.DueOn)
            .DistinctBy(o => o.OrganisationId);

    private Step Step(Obligation obligation, DateOnly day, int minute) =>
        scene.Step(scene.Reporter(obligation), day, minute + random.Between(0, 90));
}
