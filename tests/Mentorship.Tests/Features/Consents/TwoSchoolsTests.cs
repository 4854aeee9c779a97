using System.Net;
using Mentorship.Tests.Features.Pairs;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Consents;

/// <summary>A worker of two schools takes his data back from one of them.</summary>
public sealed class TwoSchoolsTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);
    private TestSite other = null!;

    public async Task InitializeAsync()
    {
        await world.MakeAsync();
        other = await world.As(Role.Coordinator, world.Other);
        await using var db = portal.Database.OpenIn(world.District.Id);
        var found = await db.People.Include(p => p.Employments).SingleAsync(p => p.Id == world.Krutova.Id);
        db.Add(found.Employ(world.Other.Id, new Position("учитель"), new DateOnly(2020, 9, 1)));
        await db.SaveChangesAsync();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task He_leaves_the_lists_of_the_one_and_stays_in_those_of_the_other()
    {
        var pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova);
        pair.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(pair);
        var ours = await portal.Given.ConsentAsync(portal.Database, world.School, world.Krutova);
        await portal.Given.ConsentAsync(portal.Database, world.Other, world.Krutova);

        var page = await world.Coordinator.OpenAsync($"/consents/{ours.Id}/withdrawal");
        Assert.True(page.Says($"исчезнет из списков, баз и файлов организации «{world.School.ShortName}»"), page.Text);
        Assert.True(page.Says("Карточка останется у другой организации"), page.Text);
        page = await WithdrawAsync(world.Coordinator, ours);
        Assert.True(page.Says("в списках этой организации его больше нет"), page.Text);

        foreach (var list in new[] { "/people", "/people?gone=yes", "/people/lists/mentors", "/search?q=Крутова" })
            Assert.False((await world.Coordinator.OpenAsync(list)).Says("Крутова Лариса"), list);
        Assert.Equal("Карточка закрыта", (await world.Coordinator.OpenAsync($"/people/{world.Krutova.Id}")).Heading);
        foreach (var card in new[] { "/edit", "/places/new" })
            (await world.Coordinator.OpenAsync($"/people/{world.Krutova.Id}{card}")).Expect(HttpStatusCode.NotFound);
        Assert.Equal(1, await world.CountAsync($"pair where id = '{pair.Id}' and state = 'terminated'"));
        var paper = await world.Coordinator.OpenAsync($"/consents/{ours.Id}");
        Assert.True(paper.Says("Данные нужно уничтожить не позже"), paper.Text);
        Assert.Empty(paper.Document.QuerySelectorAll($"a[href='/people/{world.Krutova.Id}']"));
        Assert.True((await other.OpenAsync("/people")).Says("Крутова"));
        (await other.OpenAsync($"/people/{world.Krutova.Id}")).Expect(HttpStatusCode.OK);
        var curator = await world.As(Role.Curator);
        Assert.True((await curator.OpenAsync("/people")).Says("Крутова"));
        Assert.True((await curator.OpenAsync("/consents")).Says("Кому дано"));
        var whole = await curator.OpenAsync($"/people/{world.Krutova.Id}");
        foreach (var place in new[] { world.School, world.Other })
            Assert.Contains(
                place.ShortName,
                whole.Document.QuerySelector(".facts")!.TextContent.Replace('\u00A0', ' '),
                StringComparison.Ordinal
            );

        await portal.Given.ConsentAsync(portal.Database, world.School, world.Krutova, on: TestClock.Today);
        Assert.True((await world.Coordinator.OpenAsync("/people")).Says("Крутова"));
    }

    [Fact]
    public async Task A_job_that_began_on_the_day_of_withdrawal_is_left_too()
    {
        await using (var db = portal.Database.OpenIn(world.District.Id))
        {
            var job = await db.Employments.SingleAsync(e =>
                e.PersonId == world.Krutova.Id && e.OrganisationId == world.School.Id
            );
            db.Entry(job).Property(e => e.From).CurrentValue = TestClock.Today;
            await db.SaveChangesAsync();
        }
        var ours = await portal.Given.ConsentAsync(portal.Database, world.School, world.Krutova, on: TestClock.Today);

        await WithdrawAsync(world.Coordinator, ours);

        Assert.False((await world.Coordinator.OpenAsync("/people")).Says("Крутова"));
        Assert.True((await other.OpenAsync("/people")).Says("Крутова"));
    }

    [Fact]
    public async Task He_cannot_be_named_for_a_new_pair_where_he_has_withdrawn()
    {
        var ours = await portal.Given.ConsentAsync(portal.Database, world.School, world.Krutova);
        await WithdrawAsync(world.Coordinator, ours);

        await (await world.FilledAsync("Крутова Лариса Геннадьевна", "Тихонова")).PressAsync("Сохранить черновик");

        Assert.Equal(0, await world.CountAsync($"pair_member where person_id = '{world.Krutova.Id}'"));
    }

    [Fact]
    public async Task Whoever_has_withdrawn_from_both_is_hidden_from_everybody()
    {
        var ours = await portal.Given.ConsentAsync(portal.Database, world.School, world.Krutova);
        var theirs = await portal.Given.ConsentAsync(portal.Database, world.Other, world.Krutova);
        await WithdrawAsync(world.Coordinator, ours);

        var page = await WithdrawAsync(other, theirs);

        Assert.True(page.Says("человек скрыт"), page.Text);
        Assert.False((await (await world.As(Role.Head)).OpenAsync("/people")).Says("Крутова"));
    }

    private static async Task<TestPage> WithdrawAsync(TestSite site, Consent consent) =>
        await (await site.OpenAsync($"/consents/{consent.Id}/withdrawal"))
            .Fill("Как отозвано", "заявлением")
            .Tick("Понимаю, что произойдёт, и что вернуть это нельзя")
            .PressAsync("Отметить отзыв");
}
