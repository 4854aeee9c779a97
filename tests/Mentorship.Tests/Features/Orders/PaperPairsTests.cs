using System.Net;
using Mentorship.Tests.Features.Pairs;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>An order that was issued on paper puts in force the drafts that it names.</summary>
public sealed class PaperPairsTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_drafts_that_it_names_are_in_force_from_its_day()
    {
        var ready = await DraftAsync("Белова Инна Олеговна", "Лугова Анна Петровна");
        await world.SignAllAsync(ready);
        var lacking = await DraftAsync("Аксёнова Нина Павловна", "Дубова Вера Павловна");
        var page = await FilledAsync(world.Coordinator);

        // Without scripts the drafts are shown when the kind is known.
        page = await page.PressAsync("Внести в журнал");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("124-ОД", page.Value("Номер"));
        page = await page.Tick("Выбрать: Белова – Лугова")
            .Tick("Выбрать: Аксёнова – Дубова")
            .PressAsync("Внести в журнал");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("Паре Аксёнова – Дубова не хватает: согласие на обработку данных"), page.Text);
        Assert.Equal("True", page.Value("Выбрать: Белова – Лугова"));
        Assert.Equal(0, await world.CountAsync($"office_order where issuer_id = '{world.School.Id}'"));

        page = await page.Tick("Выбрать: Аксёнова – Дубова", on: false).PressAsync("Внести в журнал");

        Assert.True(page.Says("Закреплено пар и групп: 1"), page.Text);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='/pairs/{ready}']"));
        Assert.False(page.Says("ничего не утверждено"), page.Text);
        Assert.Equal(
            new DateOnly(2026, 9, 25),
            await portal.Database.AskAsync<DateOnly>(
                $"select approved_on from pair where id = '{ready}' and state = 'approved'"
            )
        );
        Assert.Equal("draft", await portal.Database.AskAsync<string>($"select state from pair where id = '{lacking}'"));
        var card = await world.Coordinator.OpenAsync($"/pairs/{ready}");
        Assert.True(card.Says("действует") && card.Says("№ 124-ОД от 25.09.2026"), card.Text);
    }

    [Fact]
    public async Task An_entry_that_named_none_is_told_later_and_is_closed_where_they_are_children()
    {
        var pair = await portal.Database.SavePairAsync(
            GivenPairs.Of(
                world.School,
                world.Lists,
                world.Krutova,
                await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич"),
                form: world.Lists.Form("учитель – ученик")
            )
        );
        await world.SignAllAsync(pair.Id);
        var page = await (await FilledAsync(world.Coordinator)).PressAsync("Внести в журнал");
        page = await page.PressAsync("Внести в журнал");
        Assert.True(page.Says("Ни одна пара этим приказом в портале ещё не закреплена"), page.Text);

        page = await page.FollowAsync("Отметить закреплённые пары");
        page = await page.PressAsync("Закрепить отмеченные");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        page = await page.Tick("Выбрать: Крутова – Рощин").PressAsync("Закрепить отмеченные");

        Assert.True(page.Says("Закреплено пар и групп: 1") && page.Says("Крутова – Рощин"), page.Text);
        Assert.Equal(
            1,
            await world.CountAsync($"office_order where issuer_id = '{world.School.Id}' and names_children")
        );
        Assert.Equal(1, await world.CountAsync($"pair where id = '{pair.Id}' and state = 'approved'"));
    }

    [Fact]
    public async Task The_department_ticks_pairs_of_all_schools_and_no_children()
    {
        await portal.Given.OrganisationAsync(world.District, OrganisationKind.Department, "УО");
        var own = await DraftAsync("Белова Инна Олеговна", "Лугова Анна Петровна");
        var pupil = await portal.Given.StudentAsync(world.School, "Рощин Пётр Ильич");
        await portal.Database.SavePairAsync(
            GivenPairs.Of(world.School, world.Lists, world.Krutova, pupil, form: world.Lists.Form("учитель – ученик"))
        );
        var other = GivenPairs.Of(
            world.Other,
            world.Lists,
            await portal.Given.TeacherAsync(world.Other, "Аксёнова Нина Павловна"),
            await portal.Given.TeacherAsync(world.Other, "Дубова Вера Павловна")
        );
        await portal.Database.SavePairAsync(other);
        await world.SignAllAsync(own);
        await world.SignAllAsync(other.Id);
        var curator = await world.As(Role.Curator);

        var page = await curator.OpenAsync("/orders/paper?kind=AssignPairs");
        Assert.False(page.Says("Крутова –"), page.Text);
        page = await Fill(page)
            .Tick("Выбрать: Белова – Лугова")
            .Tick("Выбрать: Аксёнова – Дубова")
            .PressAsync("Внести в журнал");

        Assert.True(page.Says("Закреплено пар и групп: 2"), page.Text);
        Assert.Equal(2, await world.CountAsync($"pair where id in ('{own}', '{other.Id}') and state = 'approved'"));
    }

    private async Task<Guid> DraftAsync(string mentor, string mentee)
    {
        Pair pair = GivenPairs.Of(
            world.School,
            world.Lists,
            await portal.Given.TeacherAsync(world.School, mentor),
            await portal.Given.TeacherAsync(world.School, mentee)
        );
        return (await portal.Database.SavePairAsync(pair)).Id;
    }

    private static async Task<TestPage> FilledAsync(TestSite site) =>
        Fill(await site.OpenAsync("/orders/paper")).Fill("Вид", "закрепление пар и групп");

    private static TestPage Fill(TestPage page) =>
        page.Fill("Номер", "124-ОД").Fill("Дата", "25.09.2026").Fill("О чём", "О закреплении наставнических пар");
}
