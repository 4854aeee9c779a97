using Mentorship.Tests.Data.Jobs;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Data.Obligations;

/// <summary>An act or an appointment that an activity asks for is reported by the portal itself.</summary>
public sealed class AttachObjectsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Step Today = new(null, new(2027, 1, 15, 7, 0, 0, TimeSpan.Zero), TestClock.Today);

    [Theory]
    [InlineData("2026-09-03", null, true)]
    [InlineData("2026-11-20", null, true)]
    [InlineData("2025-09-03", null, false)]
    [InlineData("2026-09-03", "2026-12-31", false)]
    [InlineData("2027-02-01", null, false)]
    public async Task An_act_counts_when_it_was_made_in_the_year_of_the_roadmap_and_is_in_force(
        string issued,
        string? to,
        bool counts
    )
    {
        var world = await WorldAsync("До 10 октября 2026 г.");
        await AskAsync(world, kind: true);
        var act = new LocalAct(world.School, world.Kind, DateOnly.Parse(issued));
        act.Name(null, "12");
        act.Last(DateOnly.Parse(issued), DateOnly.Parse(issued), to is null ? null : DateOnly.Parse(to));
        await host.Given.SaveAsync(act);

        Assert.Equal(counts ? 1 : 0, await AttachAsync(world));
        Assert.Equal(0, await AttachAsync(world));
        await using var db = host.Database.OpenIn(world.District.Id);
        var duty = await db.Obligations.Include(o => o.Events).SingleAsync(o => o.OrganisationId == world.School.Id);
        Assert.Equal(counts ? ObligationState.Submitted : ObligationState.NotStarted, duty.State);
        if (counts)
            Assert.StartsWith(
                "акт внесён: Положение",
                duty.Events.Single(e => e.Kind == ObligationStep.Submitted).Comment
            );
    }

    [Fact]
    public async Task An_act_from_before_the_window_does_not_count_for_it_nor_one_act_for_two_windows()
    {
        var world = await WorldAsync("Декабрь 2026 г. и январь 2027 г.");
        await AskAsync(world, kind: true);
        await host.Given.SaveAsync(new LocalAct(world.School, world.Kind, new DateOnly(2026, 11, 1)));
        Assert.Equal(0, await AttachAsync(world));

        await host.Given.SaveAsync(new LocalAct(world.School, world.Kind, new DateOnly(2027, 1, 12)));
        Assert.Equal(1, await AttachAsync(world));
        Assert.Equal(0, await AttachAsync(world));
    }

    [Theory]
    [InlineData("2024-09-01", null, true)]
    [InlineData("2024-09-01", "2026-09-01", false)]
    [InlineData("2024-09-01", "2026-12-01", true)]
    [InlineData("2026-12-01", null, true)]
    [InlineData("2027-02-01", null, false)]
    public async Task An_appointment_counts_when_it_is_in_force_on_the_due_day_or_comes_after_it(
        string from,
        string? to,
        bool counts
    )
    {
        var world = await WorldAsync("До 10 октября 2026 г.");
        await AskAsync(world, kind: false);
        var teacher = await host.Given.TeacherAsync(world.School);
        var appointment = new Appointment(
            world.School,
            world.Function,
            new Appointee(teacher.Id),
            DateOnly.Parse(from)
        );
        if (to is not null)
            appointment.End(DateOnly.Parse(to), null);
        await host.Given.SaveAsync(appointment);

        Assert.Equal(counts ? 1 : 0, await AttachAsync(world));
    }

    [Fact]
    public async Task What_was_returned_waits_for_a_person_and_is_not_sent_again_by_night()
    {
        var world = await WorldAsync("До 10 октября 2026 г.");
        await AskAsync(world, kind: true);
        await host.Given.SaveAsync(new LocalAct(world.School, world.Kind, new DateOnly(2026, 9, 3)));
        await AttachAsync(world);
        await using (var db = host.Database.OpenIn(world.District.Id))
        {
            (await db.Obligations.SingleAsync(o => o.OrganisationId == world.School.Id)).Return(Today, "нет печати");
            await db.SaveChangesAsync();
        }

        Assert.Equal(0, await AttachAsync(world));
    }

    [Fact]
    public async Task Two_nodes_keep_the_obligations_of_a_night_once()
    {
        await using var database = await TestDatabase.CloneAsync();
        var clock = new TestClock();
        var given = new Given(database, clock);
        var district = await given.DistrictAsync();
        var school = await given.OrganisationAsync(district);
        var kind = await given.SaveAsync(ActKind.Usual(district.Id)[1]);
        var roadmap = await given.RoadmapAsync(
            database,
            district,
            [new("1.1", "Положение", "До 10 октября 2026 г.", Schools)]
        );
        await database.ExecuteAsync(
            $"update activity set act_kind_id = '{kind.Id}' where district_id = '{district.Id}'"
        );
        await given.SaveAsync(new LocalAct(school, kind, new DateOnly(2026, 9, 3)));
        await given.OrganisationAsync(district);
        await using var one = await JobNode.StartAsync(database, clock, new KeepObligationsNightly(clock));
        await using var two = await JobNode.StartAsync(database, clock, new KeepObligationsNightly(clock));

        await Task.WhenAll(one.GoAsync(), two.GoAsync());

        await using var db = database.OpenIn(district.Id);
        Assert.Equal(2, await db.Obligations.CountAsync(o => o.RoadmapId == roadmap.Id));
        Assert.Equal(1, await db.ObligationEvents.CountAsync(e => e.Kind == ObligationStep.Submitted));
    }

    private async Task<int> AttachAsync(World world)
    {
        await using var db = host.Database.OpenIn(world.District.Id);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var count = await AttachObjects.OfDistrictAsync(db, world.District.Id, Today);
        await transaction.CommitAsync();
        return count;
    }

    private Task AskAsync(World world, bool kind) =>
        host.Database.ExecuteAsync(
            kind
                ? $"update activity set act_kind_id = '{world.Kind.Id}' where district_id = '{world.District.Id}'"
                : $"update activity set function_id = '{world.Function.Id}' where district_id = '{world.District.Id}'"
        );

    private async Task<World> WorldAsync(string deadline)
    {
        var district = await host.Given.DistrictAsync();
        var school = await host.Given.OrganisationAsync(district);
        await host.Given.RoadmapAsync(host.Database, district, [new("1.1", "Положение", deadline, Schools)]);
        return new(
            district,
            school,
            await host.Given.SaveAsync(ActKind.Usual(district.Id)[1]),
            await host.Given.SaveAsync(AppointmentFunction.Usual(district.Id)[2])
        );
    }

    private sealed record World(District District, Organisation School, ActKind Kind, AppointmentFunction Function);
}
