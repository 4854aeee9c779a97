using Mentorship.Tests.Domain.Indicators;
using Mentorship.Web.Domain.Indicators.Counting;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Counting;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Xunit;

namespace Mentorship.Tests.Domain.Monitoring;

/// <summary>How the figures of a quarter are put together from returns and from the registry.</summary>
public sealed class ComposerTests
{
    private readonly Quarters quarters = new();

    [Fact]
    public void An_excused_organisation_is_in_no_sum_whatever_the_registry_knows_of_it()
    {
        var composer = Compose();
        Assert.Equal("8", composer.Values(quarters.Return)[Cells.ActsExpected]);

        quarters.Return.AskException(ExceptionKind.NotApplicable, "Школа закрыта на ремонт", Quarters.Opened);
        quarters.Return.DecideException(granted: true, null);

        Assert.Empty(composer.Values(quarters.Return));
        var figures = composer.Figures("Заречный район", [quarters.Return]);
        Assert.Null(figures.Total(Cells.ActsExpected));
        Assert.Null(figures.Pairs);
        Assert.Empty(figures.Asked);
    }

    [Fact]
    public void Duties_of_notes_and_orders_are_not_counted_among_those_of_roadmaps()
    {
        var (map, note) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var composer = Compose([new RoadmapFact(map, "Карта района")], [Duty(map), Duty(map), Duty(note)]);

        var figures = composer.Figures("Заречный район", [quarters.Return]);

        Assert.Equal(2, Assert.Single(figures.Roadmaps).Duties.Expected);
        Assert.Equal(2, Assert.Single(figures.Rows).Duties.Expected);
        // The cell of the return counts all of them, and says so.
        Assert.Equal("3", figures.Rows[0].Values[Cells.DutiesDone]);
        Assert.Contains("рекомендации справок", quarters[Cells.DutiesDone].Counts);
    }

    [Fact]
    public void What_was_done_before_it_was_entered_is_in_no_count_and_in_no_share()
    {
        var map = Guid.CreateVersion7();
        var before = Duty(map) with { DueOn = new(2026, 8, 20), DoneOn = new(2026, 8, 20) };
        var composer = Compose([new RoadmapFact(map, "Карта района")], [Duty(map), before]);

        var figures = composer.Figures("Заречный район", [quarters.Return]);

        Assert.Equal(new FigureDuties(1, 1, 0, 0), Assert.Single(figures.Roadmaps).Duties);
        Assert.Equal("1", figures.Rows[0].Values[Cells.DutiesDone]);
    }

    [Fact]
    public void A_correction_is_told_from_an_explanation()
    {
        var composer = Compose();
        quarters.Return.Correct(quarters[Cells.ActsExpected], "8", "7", "Один акт не нужен");
        quarters.Return.Correct(quarters[Cells.ActsInForce], "0", "0", "Готовим");

        var notes = composer.Figures("Заречный район", [quarters.Return]).Rows[0].Notes;

        Assert.Equal(
            [(Cells.ActsExpected, (bool?)true), (Cells.ActsInForce, null)],
            notes.Select(n => (n.Key!, n.IsCorrection))
        );
    }

    [Fact]
    public void A_figure_leads_only_where_its_day_can_be_seen_and_other_pages_are_called_todays()
    {
        Assert.All(quarters.Form.Cells.Where(c => c.Opens is not null), c => Assert.Contains("{on}", c.Opens));
        Assert.Null(quarters[Cells.Partners].Opens);
        Assert.Null(quarters[Cells.Partners].Today);
        var pairs = quarters[Cells.OfForm(quarters.Forms[0].Id)];
        Assert.Null(pairs.Opens);
        Assert.Equal(
            $"/pairs?organisation={quarters.School.Id}&state=inForce&form={quarters.Forms[0].Id}",
            pairs.Today!.Of(quarters.School.Id)
        );
        Assert.EndsWith("&state=all", quarters[Cells.DutiesDone].Today!.Address);
        Assert.EndsWith("&state=overdue", quarters[Cells.DutiesOverdue].Today!.Address);
    }

    private QuarterComposer Compose(IReadOnlyList<RoadmapFact>? maps = null, IReadOnlyList<DutyFact>? duties = null) =>
        new(
            new QuarterFacts(
                new IndicatorCount(
                    Facts.None with
                    {
                        Bodies =
                        [
                            new(
                                quarters.School.Id,
                                quarters.School.ShortName,
                                quarters.School.Kind,
                                new(2010, 9, 1),
                                null
                            ),
                        ],
                    }
                ),
                [],
                [],
                [],
                [],
                [],
                maps ?? [],
                duties ?? [],
                Counts.Acts,
                [],
                new Dictionary<Guid, string?>()
            ),
            quarters.Forms,
            quarters.Period
        );

    private DutyFact Duty(Guid roadmap) =>
        new(
            quarters.School.Id,
            roadmap,
            new(2026, 12, 1),
            new(2026, 11, 20),
            new(2026, 9, 1),
            null,
            IsRecommended: false
        );
}
