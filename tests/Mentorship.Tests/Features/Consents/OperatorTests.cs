using System.Net;
using Mentorship.Tests.Features.Pairs;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Consents;

/// <summary>A consent counts for the operator to whom it was given.</summary>
public sealed class OperatorTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_paper_of_a_former_school_is_named_and_does_not_count()
    {
        var pair = await PairAsync();
        await ComesFromAsync(world.Krutova, world.Other);
        await ConsentAsync(world.Other, world.Krutova);
        var said = $"согласие дано прежней школе ({world.Other.ShortName}), нужно новое";

        foreach (var address in new[] { $"/people/{world.Krutova.Id}", "/consents/coverage", $"/pairs/{pair.Id}" })
        {
            var page = await world.Coordinator.OpenAsync(address);
            Assert.True(page.Says(said), address + page.Text);
            page = await AnewAsync(page);
            Assert.Equal("Обработка персональных данных", page.Heading);
            Assert.True(page.Says($"Согласие дано прежней школе ({world.Other.ShortName}), нужно новое"), page.Text);
        }
        Assert.True((await world.Coordinator.OpenAsync("/people/lists/papers")).Says(said));

        var form = await world.Coordinator.OpenAsync($"/consents/new?person={world.Krutova.Id}&kind=processing");
        await form.PressAsync("Уже подписано: внести");
        Assert.Equal(
            1,
            await world.CountAsync(
                $"consent where person_id = '{world.Krutova.Id}' and signed_on is null and organisation_id = '{world.School.Id}'"
            )
        );
    }

    [Fact]
    public async Task What_was_given_to_another_school_is_neither_read_nor_withdrawn_here()
    {
        await ComesFromAsync(world.Krutova, world.Other);
        var theirs = await ConsentAsync(world.Other, world.Krutova);

        foreach (var end in new[] { "", "/scan", "/withdrawal", "/signing" })
            (await world.Coordinator.OpenAsync($"/consents/{theirs.Id}{end}")).Expect(HttpStatusCode.NotFound);
        Assert.False((await world.Coordinator.OpenAsync("/consents")).Says("Крутова"));
    }

    [Fact]
    public async Task What_a_former_school_loses_the_new_one_keeps()
    {
        var pair = await PairAsync();
        await ComesFromAsync(world.Krutova, world.Other);
        var theirs = await ConsentAsync(world.Other, world.Krutova);
        var ours = await ConsentAsync(world.School, world.Krutova);
        var former = await world.As(Role.Coordinator, world.Other);

        var page = await former.OpenAsync($"/consents/{theirs.Id}/withdrawal");
        Assert.True(page.Says("Карточка останется у другой организации"), page.Text);
        Assert.True(page.Says("Открытых пар нет"), page.Text);
        page = await page.Tick("Понимаю, что произойдёт, и что вернуть это нельзя").PressAsync("Отметить отзыв");

        // The former school has its thirty days, the new one its mentor.
        Assert.True(page.Says("Крутова"), page.Text);
        Assert.Equal(
            theirs.Id,
            await portal.Database.AskAsync<Guid>(
                $"select id from consent where person_id = '{world.Krutova.Id}' and withdrawn_on is not null"
            )
        );
        Assert.True((await world.Coordinator.OpenAsync($"/consents/{ours.Id}")).Says("действует"));
        Assert.True((await world.Coordinator.OpenAsync("/people")).Says("Крутова"));
        Assert.Equal(1, await world.CountAsync($"pair where id = '{pair.Id}' and ended_on is null"));
    }

    [Fact]
    public async Task A_waiting_paper_of_another_school_is_not_given_out_as_ones_own()
    {
        await ComesFromAsync(world.Krutova, world.Other);
        await portal.Given.ConsentAsync(portal.Database, world.Other, world.Krutova, isSigned: false);

        var form = await world.Coordinator.OpenAsync($"/consents/new?person={world.Krutova.Id}&kind=processing");
        await form.PressAsync("Напечатать лист");

        Assert.Equal(
            2,
            await world.CountAsync($"consent where person_id = '{world.Krutova.Id}' and signed_on is null")
        );
    }

    [Fact]
    public async Task Neither_base_nor_file_lets_out_by_the_paper_of_a_former_school()
    {
        var pair = await PairAsync();
        await ComesFromAsync(world.Krutova, world.Other);
        await ConsentAsync(world.Other, world.Krutova);
        Assert.Equal((false, false), await AreOutAsync(pair, world.Krutova));

        await ConsentAsync(world.School, world.Krutova);
        Assert.Equal((true, true), await AreOutAsync(pair, world.Krutova));
    }

    [Fact]
    public async Task A_paper_of_the_place_that_a_member_stands_for_lets_him_out()
    {
        var lent = await portal.Given.TeacherAsync(world.Other, "Дубова Вера Павловна");
        var pair = new Pair(
            world.School,
            new PairFrame(world.Lists.Teachers, world.Lists.Kind("дистанционное"), GivenPairs.From, GivenPairs.To),
            [new Participant(lent, world.Other.Id)],
            [new Participant(world.Tikhonova, world.School.Id)]
        );
        await portal.Database.SavePairAsync(pair);
        await ConsentAsync(world.Other, lent);

        Assert.Equal((true, true), await AreOutAsync(pair, lent));
        var page = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");
        Assert.Equal(1, Count(page.Text, "Обработка данных:"));
        Assert.Equal(1, Count(page.Text, "Нет согласия на обработку данных:"));
    }

    [Fact]
    public async Task Of_a_mentor_to_be_lent_it_is_said_that_his_school_has_the_paper_and_no_more()
    {
        var lent = await portal.Given.TeacherAsync(world.Other, "Дубова Вера Павловна");
        await ConsentAsync(world.Other, lent, to: new DateOnly(2027, 2, 1));

        var page = await (await world.FilledAsync("Дубова Вера Павловна", "Нетакой")).PressAsync("Сохранить черновик");

        Assert.True(page.Says("Обработка данных: Дубова Вера Павловна"), page.Text);
        Assert.True(page.Says($"есть, хранит школа наставника: {world.Other.ShortName}"), page.Text);
        Assert.False(page.Says("01.02.2027"), page.Text);
        Assert.True(page.Says("Нет согласия на наставническую работу: Дубова Вера Павловна"), page.Text);
        Assert.True(page.Says($"документы хранит школа наставника: {world.Other.ShortName}"), page.Text);
        Assert.Empty(page.Document.QuerySelectorAll($"a[href*='/consents/new?person={lent.Id}']"));
    }

    [Fact]
    public async Task What_is_typed_as_signed_is_not_taken_twice_of_a_mentor_to_be_lent()
    {
        var lent = await portal.Given.TeacherAsync(world.Other, "Дубова Вера Павловна");
        await ConsentAsync(world.Other, lent);

        var page = await world.FilledAsync("Дубова Вера Павловна", "Тихонова");
        page = page.Fill("Вид", "дистанционное");
        page = page.Fill("Согласия наставника подписаны", "14.01.2027");
        await page.PressAsync("Сохранить черновик");

        Assert.Equal(1, await world.CountAsync($"consent where person_id = '{lent.Id}' and kind = 'processing'"));
        Assert.Equal(1, await world.CountAsync($"consent where person_id = '{lent.Id}' and kind = 'thisPair'"));
    }

    [Fact]
    public async Task A_paper_that_ends_before_the_pair_is_warned_of_and_followed_by_another()
    {
        var pair = await PairAsync();
        await world.SignAllAsync(pair.Id);
        await portal.Database.ExecuteAsync(
            $"update consent set valid_to = '2027-03-01' where person_id = '{world.Krutova.Id}' and kind = 'processing'"
        );

        var page = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");

        Assert.True(
            page.Says("Согласие на обработку данных действует до 01.03.2027, пара – до 28.05.2027: Крутова"),
            page.Text
        );
        Assert.True((await world.Coordinator.OpenAsync("/pairs?state=draft")).Says("готова к приказу"));
        page = await AnewAsync(page);
        Assert.True(page.Says("Согласие действует до 01.03.2027, дальше нужно новое"), page.Text);
        await page.PressAsync("Напечатать лист");
        Assert.Equal(
            2,
            await world.CountAsync($"consent where person_id = '{world.Krutova.Id}' and kind = 'processing'")
        );
    }

    [Fact]
    public async Task What_was_asked_what_ended_and_what_was_withdrawn_are_told_apart()
    {
        var pair = await PairAsync();
        await ConsentAsync(world.School, world.Krutova, to: new DateOnly(2026, 12, 31));
        await portal.Given.ConsentAsync(portal.Database, world.School, world.Tikhonova, isSigned: false);
        var work = await portal.Given.ConsentAsync(
            portal.Database,
            world.School,
            world.Krutova,
            ConsentKind.MentoringWork
        );
        await portal.Database.ExecuteAsync(
            $"update consent set withdrawn_on = '2027-01-11', withdrawn_by = 'письмом' where id = '{work.Id}'"
        );

        var page = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}");

        Assert.True(page.Says("Истекло согласие на обработку данных: Крутова"), page.Text);
        Assert.True(page.Says("действовало до 31.12.2026, нужно новое"), page.Text);
        Assert.True(page.Says("Не подписано согласие на обработку данных: Тихонова"), page.Text);
        Assert.True(page.Says("Отозвано согласие на наставническую работу: Крутова"), page.Text);
        Assert.True(page.Says("отозвано 11.01.2027"), page.Text);
        Assert.True(page.Says("Нет согласия на участие в этой паре: Крутова"), page.Text);
    }

    private Task<TestPage> AnewAsync(TestPage page) =>
        world.Coordinator.OpenAsync(
            page.Document.QuerySelectorAll("a[href^='/consents/new']")
                .First(a => a.TextContent == "Взять новое")
                .GetAttribute("href")!
        );

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    private Task<Pair> PairAsync() =>
        portal.Database.SavePairAsync(GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova));

    private Task<Consent> ConsentAsync(Organisation keeper, Person person, DateOnly? to = null) =>
        portal.Given.ConsentAsync(portal.Database, keeper, person, to: to);

    private async Task ComesFromAsync(Person person, Organisation former)
    {
        await using var db = portal.Database.OpenIn(world.District.Id);
        var found = await db.People.Include(p => p.Employments).SingleAsync(p => p.Id == person.Id);
        db.Add(found.Employ(former.Id, new Position("учитель"), new DateOnly(2005, 9, 1)));
        found.Employments.Single(e => e.OrganisationId == former.Id).End(new DateOnly(2010, 8, 31));
        await db.SaveChangesAsync();
    }

    private async Task<(bool Person, bool Member)> AreOutAsync(Pair pair, Person person)
    {
        await using var db = portal.Database.OpenIn(world.District.Id);
        var day = TestClock.Today;
        return (
            await db.People.LetOutBy(NamesExit.NamedFile, db.Consents, day).AnyAsync(p => p.Id == person.Id),
            await db
                .PairMembers.LetOutBy(NamesExit.Base, db.Consents, day)
                .AnyAsync(m => m.PairId == pair.Id && m.PersonId == person.Id)
        );
    }
}
