using ClosedXML.Excel;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>Pairs that lack a paper, in force or not: found, marked, exported, mended from the list.</summary>
public sealed class LackingTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private readonly PairWorld world = new(portal);

    public Task InitializeAsync() => world.MakeAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_pair_in_force_without_an_agreement_is_listed_with_the_link_that_mends_it()
    {
        var pair = await world.ApprovedAsync();
        await world.SignAllAsync(pair.Id);
        var whole = GivenPairs.Of(
            world.School,
            world.Lists,
            await portal.Given.TeacherAsync(world.School, "Лугова Анна Петровна"),
            await portal.Given.StudentAsync(world.School),
            form: world.Lists.Form("учитель – ученик")
        );
        whole.Approve(GivenPairs.From);
        await portal.Database.SavePairAsync(whole);
        await world.SignAllAsync(whole.Id);
        var member = pair.Mentors.Single().Id;

        var page = await world.Coordinator.OpenAsync("/pairs?lacks=papers");

        Assert.True(page.Says("Отобрано 1 пара") && page.Says("не хватает: дополнительное соглашение"), page.Text);
        Assert.True(page.Says("Крутова") && !page.Says("Лугова"), page.Text);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/pairs/{pair.Id}/agreement/{member}']"));
        page = await world.Coordinator.OpenAsync("/pairs");
        Assert.True(page.Says("Лугова") && page.Says("не хватает: дополнительное соглашение"), page.Text);
    }

    [Fact]
    public async Task A_consent_that_has_ended_is_said_of_a_pair_in_force_in_the_list_and_in_the_file()
    {
        var pair = await world.ApprovedAsync();
        await world.SignAllAsync(pair.Id);
        await portal.Database.ExecuteAsync(
            "update pair_member set agreement_number = '5', agreement_on = '2026-09-10' where is_mentor"
        );
        Assert.True((await world.Coordinator.OpenAsync("/pairs?lacks=papers")).Says("Под отбор не подошла"));

        await portal.Database.ExecuteAsync(
            $"update consent set valid_to = '2026-12-31' where kind = 'processing' and person_id = '{world.Tikhonova.Id}'"
        );

        var page = await world.Coordinator.OpenAsync("/pairs?lacks=papers");
        Assert.True(page.Says("не хватает: согласие на обработку данных"), page.Text);
        using var answer = await world.Coordinator.GetAsync("/pairs.xlsx?lacks=papers");
        using var book = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        var sheet = book.Worksheet(1);
        Assert.Contains("согласие на обработку данных", sheet.CellsUsed().Select(c => c.GetString()));
    }

    [Fact]
    public async Task What_a_draft_lacks_is_a_link_to_what_mends_it()
    {
        var pair = GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova);
        await portal.Database.SavePairAsync(pair);

        var page = await world.Coordinator.OpenAsync("/pairs?state=draft");

        var link = page
            .Document.QuerySelectorAll("td a")
            .Single(a => a.TextContent == "согласие на наставническую работу");
        Assert.Equal(
            $"/consents/new?person={world.Krutova.Id}&kind=MentoringWork&pair={pair.Id}",
            link.GetAttribute("href")
        );
    }

    [Fact]
    public async Task The_next_mentee_of_a_new_group_is_added_without_the_mentor_again()
    {
        await portal.Given.StudentAsync(world.School);
        await portal.Given.StudentAsync(world.School, "Тихий Иван Олегович");
        var page = (await world.FilledAsync("Крутова", "Рощин", "учитель – ученик")).Fill("Вид", "группа");
        Assert.True(page.Says("Десять строк в таблице"), page.Text);

        page = await page.PressAsync("Сохранить и добавить ещё наставляемого в эту группу");
        page = await page.Fill("Наставляемый", "Тихий").PressAsync("Добавить ещё наставляемого в эту группу");

        Assert.Equal("Добавить наставляемого", page.Heading);
        Assert.Equal(3L, await world.CountAsync($"pair_member where pair_id = '{await world.OnlyAsync()}'"));
    }

    [Fact]
    public async Task The_table_offers_for_a_side_only_whom_the_form_puts_there()
    {
        await portal.Given.StudentAsync(world.School, "Крутов Лев Геннадьевич");
        await portal.Given.StudentAsync(world.School, "Рощин Иван Ильич");
        var page = (await world.Coordinator.OpenAsync("/pairs/table"))
            .Fill("Наставник, строка 1", "Крутов")
            .Fill("Наставляемый, строка 1", "Тихонова Вера Ильинична")
            .Fill("Наставник, строка 2", "Рощин Иван Ильич")
            .Fill("Наставляемый, строка 2", "Тихонова Вера Ильинична");

        page = await page.PressAsync("Завести черновиками");

        var offered = page.Document.QuerySelectorAll("button[name=Take]").Select(b => b.TextContent.Trim()).ToList();
        Assert.Equal(["Крутова Лариса Геннадьевна, учитель математики"], offered);
        Assert.Contains("Такой человек есть", page.Error("Наставник, строка 2"), StringComparison.Ordinal);
    }
}
