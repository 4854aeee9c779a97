using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Obligations;

public sealed class AcceptanceTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_curator_accepts_in_two_presses_from_the_overview()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var duty = await world.SubmitAsync();
        var overview = await (await world.AsAsync(Role.Curator)).OpenAsync("/");
        Assert.True(overview.Says("Проверки ждёт 1 отчёт"), overview.Text);

        var card = await overview.FollowAsync($"Открыть: 1.1 Назначение кураторов, {world.School.ShortName}");
        card = await card.PressAsync("Принять");

        Assert.True(card.Says("принято с опозданием"), card.Text);
        Assert.Equal("accepted", await world.StateAsync(duty));
    }

    [Fact]
    public async Task A_return_needs_words_and_the_school_reads_them_as_the_reason_of_the_red()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var duty = await world.SubmitAsync();
        var page = await (await world.AsAsync(Role.Curator)).OpenAsync($"/obligations/{duty}");

        var refused = await page.PressAsync("Вернуть на доработку");
        refused.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(refused.Says("Напишите, что доработать"), refused.Text);
        await refused.Fill("Замечание", "Нет подписи директора").PressAsync("Вернуть на доработку");

        var card = await (await world.AsAsync(Role.Coordinator)).OpenAsync($"/obligations/{duty}");
        Assert.True(card.Says("вернули 15.01.2027: «Нет подписи директора», исправления не сданы"), card.Text);
        card = await card.Fill("Что сделано", "Подписано").PressAsync("Сдать на проверку");
        Assert.True(card.Says("на проверке"), card.Text);
    }

    [Fact]
    public async Task Several_are_accepted_after_a_list_and_what_changed_meanwhile_is_said_and_left()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var first = await world.SubmitAsync();
        var second = await world.SubmitAsync("1.1", world.Other);
        var site = await world.AsAsync(Role.Curator);
        var desk = await site.OpenAsync("/obligations");
        desk.Tick($"Отметить: 1.1 Назначение кураторов, {world.School.ShortName}");
        desk.Tick($"Отметить: 1.1 Назначение кураторов, {world.Other.ShortName}");

        var list = await desk.PressAsync("Принять отмеченные");
        Assert.True(list.Says("Будет принято: 2 поручения"), list.Text);
        var school = await (await world.AsAsync(Role.Coordinator, world.Other)).OpenAsync($"/obligations/{second}");
        await school.PressAsync("Отозвать отчёт");
        var done = await list.PressAsync("Принять");

        Assert.True(done.Says("Принято: 1 поручение. Пропущено 1"), done.Text);
        Assert.Equal(("accepted", "inProgress"), (await world.StateAsync(first), await world.StateAsync(second)));
    }

    [Fact]
    public async Task Whoever_accepts_several_from_a_list_comes_back_to_it()
    {
        const string place = "/obligations/list?state=submitted";
        var world = await DutyWorld.MakeAsync(portal);
        await world.SubmitAsync();
        var list = await (await world.AsAsync(Role.Curator)).OpenAsync(place);
        list.Tick($"Отметить: 1.1 Назначение кураторов, {world.School.ShortName}");

        var asked = await list.PressAsync("Принять отмеченные");
        var left = await asked.FollowAsync("Не сейчас");
        var done = await asked.PressAsync("Принять");

        Assert.Equal((place, place), (left.Path, done.Path));
        Assert.True(done.Says("Принято: 1 поручение"), done.Text);
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_is_told_that_the_duty_has_changed()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var duty = await world.SubmitAsync();
        var one = await (await world.AsAsync(Role.Curator)).OpenAsync($"/obligations/{duty}");
        var two = await (await world.AsAsync(Role.Curator)).OpenAsync($"/obligations/{duty}");
        two.Fill("Замечание", "Переделать");

        var answers = await Task.WhenAll(one.PressAsync("Принять"), two.PressAsync("Вернуть на доработку"));

        var refused = Assert.Single(answers, a => a.Status == HttpStatusCode.UnprocessableEntity);
        Assert.True(refused.Says("Пока вы смотрели, с поручением что-то произошло"), refused.Text);
        Assert.Single(answers, a => a.Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Time_is_granted_to_another_day_or_refused_with_words_and_a_waived_duty_comes_back()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var duty = await world.DutyAsync("1.2");
        var school = await world.AsAsync(Role.Coordinator);
        var curator = await world.AsAsync(Role.Curator);

        await AskAsync("01.06.2027");
        var page = await (await curator.OpenAsync($"/obligations/{duty}")).PressAsync("Отказать");
        Assert.True(page.Says("Напишите, почему продлить нельзя"), page.Text);
        page = await page.Fill("Продлить до", "25.05.2037").PressAsync("Продлить");
        Assert.Contains("не больше чем на год: до 20.05.2028", page.Error("Продлить до"), StringComparison.Ordinal);
        page = await page.Fill("Продлить до", "25.05.2027").PressAsync("Продлить");
        Assert.True(page.Says("продлено с 20.05.2027"), page.Text);
        await AskAsync("15.06.2027");
        page = await (await curator.OpenAsync($"/obligations/{duty}"))
            .Fill("Замечание", "Итоги нужны раньше")
            .PressAsync("Отказать");
        Assert.True(page.Says("В продлении отказано"), page.Text);
        page = await page.PressAsync("Снять");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        page = await page.Fill("Причина", "Школа на ремонте").PressAsync("Снять");
        Assert.Equal("waived", await world.StateAsync(duty));
        await page.PressAsync("Вернуть в работу");
        Assert.Equal("inProgress", await world.StateAsync(duty));

        async Task AskAsync(string until)
        {
            var card = await school.OpenAsync($"/obligations/{duty}");
            await card.Fill("До какого дня", until).Fill("Почему", "Ждём итогов").PressAsync("Попросить");
        }
    }

    [Fact]
    public async Task A_coordinator_decides_about_nothing_in_the_roadmap_of_the_district()
    {
        var world = await DutyWorld.MakeAsync(portal);
        var duty = await world.SubmitAsync();
        var page = await (await world.AsAsync(Role.Coordinator)).OpenAsync($"/obligations/{duty}");

        Assert.False(page.Says("Вернуть на доработку"));
        Assert.False(page.Says("Снять поручение"));
    }
}
