using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;
using static Mentorship.Tests.Harness.GivenRoadmaps;

namespace Mentorship.Tests.Data.Obligations;

/// <summary>Activity × party × occurrence, kept true as the district changes.</summary>
public sealed class KeepObligationsTests(PortalHost host) : IClassFixture<PortalHost>
{
    private static readonly Step Today = new(null, new(2027, 1, 15, 7, 0, 0, TimeSpan.Zero), TestClock.Today);

    [Fact]
    public async Task Approval_gives_every_school_a_duty_for_every_occurrence_and_a_second_round_changes_nothing()
    {
        var district = await host.Given.DistrictAsync();
        var schools = new[]
        {
            await host.Given.OrganisationAsync(district),
            await host.Given.OrganisationAsync(district),
        };
        var centre = await host.Given.OrganisationAsync(district, OrganisationKind.MethodCentre, "ИМЦ");
        var roadmap = await host.Given.RoadmapAsync(
            host.Database,
            district,
            [
                new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", Schools),
                new("1.2", "Обновление баз", "Декабрь 2026 г. и май 2027 г.", Schools, Body(centre)),
                new("1.3", "Справки", "по запросу", Schools),
            ]
        );

        Assert.Equal(["1.1 10.09.2026 2", "1.2 31.12.2026 3", "1.2 31.05.2027 3"], await TableAsync(roadmap));
        await using var db = host.Database.OpenIn(district.Id);
        var again = await KeepObligations.OfRoadmapAsync(db, roadmap.Id, Today);
        Assert.Equal((0, 0, 0, 0), (again!.Given.Count, again.Moved, again.Gone, again.Back));
        Assert.Equal(8, await db.ObligationEvents.CountAsync(e => e.DistrictId == district.Id));
        Assert.All(
            await db.Obligations.Where(o => o.RoadmapId == roadmap.Id && o.Number == "1.1").ToListAsync(),
            o => Assert.Contains(o.OrganisationId, schools.Select(s => (Guid?)s.Id))
        );
    }

    [Fact]
    public async Task A_school_that_the_words_leave_out_has_no_duty()
    {
        var district = await host.Given.DistrictAsync();
        var (one, other) = (await host.Given.OrganisationAsync(district), await host.Given.OrganisationAsync(district));
        var roadmap = await host.Given.RoadmapAsync(
            host.Database,
            district,
            [new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", Schools with { LeftOut = new([other.Id]) })]
        );

        Assert.Equal(["1.1 10.09.2026 1"], await TableAsync(roadmap));
        await using var db = host.Database.OpenIn(district.Id);
        Assert.Equal(one.Id, (await db.Obligations.SingleAsync(o => o.RoadmapId == roadmap.Id)).OrganisationId);
    }

    [Fact]
    public async Task A_school_that_opens_later_gets_the_later_occurrences_and_one_that_closes_loses_those_after_its_last_day()
    {
        var district = await host.Given.DistrictAsync();
        var old = await host.Given.OrganisationAsync(district);
        var roadmap = await host.Given.RoadmapAsync(
            host.Database,
            district,
            [new("1.1", "Обновление баз", "Декабрь 2026 г. и май 2027 г.", Schools)]
        );
        await host.Given.SaveAsync(
            new Organisation(district.Id, OrganisationKind.School, "Новая СОШ", null, new DateOnly(2027, 1, 11))
        );
        await using (var db = host.Database.OpenIn(district.Id))
        {
            var closing = await db.Organisations.SingleAsync(o => o.Id == old.Id);
            closing.Close(new DateOnly(2027, 3, 1), "присоединена к Новой СОШ");
            await db.SaveChangesAsync();
            await KeepObligations.OfRoadmapAsync(db, roadmap.Id, Today);
        }

        Assert.Equal(["1.1 31.12.2026 1", "1.1 31.05.2027 1"], await TableAsync(roadmap));
        await using var after = host.Database.OpenIn(district.Id);
        var gone = await after.Obligations.SingleAsync(o => o.RoadmapId == roadmap.Id && o.GoneOn != null);
        Assert.Equal(old.Id, gone.OrganisationId);
        Assert.Equal("организация закрыта с 02.03.2027: присоединена к Новой СОШ", gone.GoneBecause);
    }

    [Fact]
    public async Task Two_nodes_at_once_give_a_duty_once()
    {
        var district = await host.Given.DistrictAsync();
        for (var i = 0; i < 5; i++)
            await host.Given.OrganisationAsync(district);
        var roadmap = await host.Given.RoadmapAsync(
            host.Database,
            district,
            [new("1.1", "Ежемесячная сверка", "ежемесячно", Schools)]
        );
        await host.Database.ExecuteAsync(
            $"delete from obligation where roadmap_id = '{roadmap.Id}' and due_on > '2026-10-31'"
        );

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => KeepAsync(roadmap)));

        Assert.Equal(
            60,
            await host.Database.AskAsync<long>($"select count(*) from obligation where roadmap_id = '{roadmap.Id}'")
        );
    }

    [Fact]
    public async Task PostgreSQL_itself_refuses_a_second_duty_of_the_same_kind()
    {
        var district = await host.Given.DistrictAsync();
        await host.Given.OrganisationAsync(district);
        var roadmap = await host.Given.RoadmapAsync(
            host.Database,
            district,
            [new("1.1", "Назначение кураторов", "До 10 сентября 2026 г.", Schools)]
        );

        var refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            host.Database.ExecuteAsync(
                $"""
                create temp table twice as select * from obligation where roadmap_id = '{roadmap.Id}';
                update twice set id = gen_random_uuid();
                insert into obligation select * from twice
                """
            )
        );
        Assert.Equal("ux_obligation_once", refusal.ConstraintName);
    }

    private async Task KeepAsync(Roadmap roadmap)
    {
        await using var db = host.Database.OpenIn(roadmap.DistrictId);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await KeepObligations.OfRoadmapAsync(db, roadmap.Id, Today);
        await transaction.CommitAsync();
    }

    private async Task<List<string>> TableAsync(Roadmap roadmap)
    {
        await using var db = host.Database.OpenIn(roadmap.DistrictId);
        var rows = await db
            .Obligations.Where(o => o.RoadmapId == roadmap.Id && o.GoneOn == null)
            .GroupBy(o => new { o.Number, o.DueOn })
            .Select(g => new
            {
                g.Key.Number,
                g.Key.DueOn,
                Count = g.Count(),
            })
            .OrderBy(g => g.Number)
            .ThenBy(g => g.DueOn)
            .ToListAsync();
        return rows.ConvertAll(r => $"{r.Number} {r.DueOn:dd.MM.yyyy} {r.Count}");
    }
}
