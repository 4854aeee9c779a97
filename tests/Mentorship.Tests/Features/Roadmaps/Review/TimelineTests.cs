using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Features.Roadmaps.Review;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Features.Roadmaps.Review;

public sealed class TimelineTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly TimelineScale Year = new(From, To, TimelineZoom.Year);

    [Fact]
    public void The_year_fills_the_drawing_from_edge_to_edge()
    {
        Assert.Equal(TimelineScale.Left, Year.X(From));
        Assert.Equal(1312, Math.Round(Year.End(To)));
        Assert.Equal(1320, Year.Width);
        Assert.Equal(TimelineScale.Left, Year.X(new(2020, 1, 1)));
        Assert.Equal(12, Year.Months().Count());
        Assert.Equal(5, Year.Quarters().Count());
        Assert.True(new TimelineScale(From, To, TimelineZoom.Month).Width > 3 * Year.Width);
    }

    [Fact]
    public void A_window_that_is_overdue_is_red_and_reaches_to_today()
    {
        var mark = Mark(new(2026, 9, 1), new(2026, 10, 31), ObligationState.NotStarted, DeadlineKind.Once);
        Assert.Equal((TimelineShape.Window, "over", 4), (mark.Shape, mark.Look, mark.Overdue));
        Assert.Equal(Year.X(TestClock.Today), mark.Tail);
        Assert.Equal(Year.End(new(2026, 10, 31)), mark.X + mark.Width, 3);
    }

    [Fact]
    public void Repeats_are_diamonds_on_one_line_and_what_lasts_is_a_line()
    {
        Assert.Equal(
            TimelineShape.Diamond,
            Mark(new(2026, 10, 1), new(2026, 12, 31), ObligationState.Accepted, DeadlineKind.Recurring).Shape
        );
        Assert.Equal(
            TimelineShape.Line,
            Mark(new(2026, 9, 1), new(2027, 8, 31), ObligationState.InProgress, DeadlineKind.Continuous).Shape
        );
        Assert.Equal(
            "none",
            Mark(new(2027, 3, 1), new(2027, 3, 31), ObligationState.NotStarted, DeadlineKind.Once).Look
        );
    }

    [Fact]
    public void A_title_is_cut_where_its_room_ends()
    {
        Assert.Equal("Школы", TimelineWords.Cut("Школы", 60));
        var cut = TimelineWords.Cut("Формирование муниципального реестра наставников", 160);
        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.True(TimelineWords.Width(cut) <= 160, cut);
    }

    [Fact]
    public async Task The_page_draws_every_activity_and_repeats_it_as_a_table()
    {
        var world = await ReviewWorld.MakeAsync(
            host,
            4,
            new GivenActivity("1.1", "Положения школ", "сентябрь – октябрь 2026 г.", Schools),
            new GivenActivity("1.2", "Публикации", "ежемесячно", Schools),
            new GivenActivity("1.3", "Справки", "по запросу", Schools),
            new GivenActivity("1.4", "Консультации", "постоянно", Schools)
        );
        var site = await world.SignInAsync();

        var page = (await site.OpenAsync($"{world.At}/timeline")).Expect(HttpStatusCode.OK);
        var drawing = page.Document.QuerySelector("svg.tls")!;
        Assert.Equal(4, drawing.QuerySelectorAll("a").Length);
        Assert.Equal(12, drawing.QuerySelectorAll("path.tm").Length);
        Assert.Contains("4 школы", TestPage.Fold(drawing.TextContent), StringComparison.Ordinal);
        Assert.Contains("даты появятся, когда придёт запрос", drawing.TextContent, StringComparison.Ordinal);
        Assert.NotNull(drawing.QuerySelector("line.tnow"));
        Assert.NotNull(drawing.QuerySelector("path.tcp"));
        Assert.Contains(
            "просрочено 2 мероприятия",
            TestPage.Fold(drawing.QuerySelector("desc")!.TextContent),
            StringComparison.Ordinal
        );
        Assert.True(page.Says("1.2 Публикации, 12-е исполнение"), page.Text);
        foreach (var query in new[] { "?scale=month", "?scale=quarter", "?scale=чепуха&on=чепуха" })
            (await site.OpenAsync($"{world.At}/timeline{query}")).Expect(HttpStatusCode.OK);
        Assert.True((await site.OpenAsync($"{world.At}/timeline?party=никто")).Says("Под отбор ничего не подошло"));
    }

    private static TimelineMark Mark(DateOnly start, DateOnly due, ObligationState state, DeadlineKind kind)
    {
        var time = new Web.Features.Roadmaps.Review.Occurrence(0);
        time.Add(
            new DutyCount(
                Guid.Empty,
                0,
                start,
                due,
                state,
                false,
                false,
                false,
                false,
                kind == DeadlineKind.Continuous,
                4
            ),
            TestClock.Today
        );
        return TimelineMark.Of(time, kind, isAlone: true, Year, TestClock.Today);
    }
}
