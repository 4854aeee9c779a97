using Mentorship.Web.Domain.Acts;
using Xunit;

namespace Mentorship.Tests.Domain.Acts;

public sealed class ActShelfTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly Guid School = Guid.CreateVersion7();
    private readonly IReadOnlyList<ActKind> kinds = ActKind.Usual(Guid.CreateVersion7());

    private ActKind Statute => kinds[1];
    private ActKind Roadmap => kinds[2];

    [Fact]
    public void An_act_in_force_is_in_force() =>
        Assert.Equal(ActState.InForce, Judge(Statute, Act(Statute, new(2025, 9, 1))).State);

    [Fact]
    public void Without_any_act_there_is_none() => Assert.Equal(ActState.Missing, Judge(Statute).State);

    [Fact]
    public void An_act_that_lost_its_force_is_missing_and_says_which_it_was()
    {
        var old = Act(Statute, new(2024, 9, 1), to: new(2026, 8, 31));

        var verdict = Judge(Statute, old);

        Assert.Equal((ActState.Missing, old), (verdict.State, verdict.Act));
    }

    [Theory]
    [InlineData(30, ActState.Expiring)]
    [InlineData(31, ActState.InForce)]
    [InlineData(0, ActState.Expiring)]
    public void An_act_expires_within_thirty_days(int days, ActState state) =>
        Assert.Equal(state, Judge(Statute, Act(Statute, new(2025, 9, 1), to: Today.AddDays(days))).State);

    [Fact]
    public void An_act_older_than_the_one_its_kind_rests_on_is_out_of_date()
    {
        var statute = Act(Statute, new(2026, 9, 10));

        var verdict = Judge(Roadmap, Act(Roadmap, new(2025, 9, 10)), statute);

        Assert.Equal((ActState.Outdated, statute), (verdict.State, verdict.Basis));
    }

    [Fact]
    public void A_chosen_basis_counts_by_what_has_replaced_it()
    {
        var basis = Act(kinds[0], new(2024, 9, 1), to: new(2026, 9, 1));
        var renewed = Act(kinds[0], new(2026, 9, 2)) with { ReplacesId = basis.Id };
        var act = Act(Roadmap, new(2025, 9, 1)) with { BasedOnId = basis.Id };

        Assert.Equal(
            (ActState.Outdated, renewed),
            (Judge(Roadmap, act, basis, renewed) is var v ? (v.State, v.Basis) : default)
        );
    }

    [Fact]
    public void A_ring_of_replacements_ends()
    {
        var (first, second) = (Act(kinds[0], new(2024, 9, 1)), Act(kinds[0], new(2025, 9, 1)));
        var act = Act(Roadmap, new(2026, 9, 1)) with { BasedOnId = first.Id };

        var verdict = Judge(Roadmap, act, first with { ReplacesId = second.Id }, second with { ReplacesId = first.Id });

        Assert.Equal(ActState.InForce, verdict.State);
    }

    private ActVerdict Judge(ActKind kind, params ActFacts[] acts) =>
        new ActShelf(acts, kinds, Today).Judge(School, kind.Id);

    private static ActFacts Act(ActKind kind, DateOnly on, DateOnly? to = null) =>
        new(Guid.CreateVersion7(), School, kind.Id, on, on, to, null, null);
}
