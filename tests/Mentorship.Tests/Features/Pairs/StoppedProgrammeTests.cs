using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Pairs;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>A pair ends otherwise than its programme or the draft of its order had it.</summary>
public sealed class StoppedProgrammeTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private const string Lesson = "Открытый урок (срок 01.12.2026)";
    private readonly PairWorld world = new(portal);
    private Pair pair = null!;

    public async Task InitializeAsync()
    {
        await world.MakeAsync();
        pair = await world.ApprovedAsync();
        await world.SignAllAsync(pair.Id);
        await world.ProgrammeAsync(pair, "Открытый урок", "Мастер-класс");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("Прекратить без приказа")]
    [InlineData("Подготовить приказ")]
    public async Task A_pair_that_ends_early_ends_its_programme_with_the_day_and_the_reason(string button)
    {
        var page = await TerminateAsync(button);
        if (button == "Подготовить приказ")
        {
            Assert.Equal("approved", await StateAsync());
            await PairWorld.RegisterAsync(page);
        }

        Assert.Equal("completed 2027-01-29", await StateAsync(" || ' ' || completed_on"));
        Assert.Equal(
            "Прекращена вместе с парой. Причина: большая нагрузка.\nНе выполнено: Открытый урок; Мастер-класс.",
            await portal.Database.AskAsync<string>($"select outcome from programme where pair_id = '{pair.Id}'")
        );
        var bank = await world.Coordinator.OpenAsync("/programmes?state=stopped");
        Assert.True(bank.Says("прекращена"), bank.Text);
        Assert.False((await world.Coordinator.OpenAsync("/programmes?state=completed")).Says("Крутова"));
        var plan = await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/programme");
        Assert.True(plan.Says("снято") && !plan.Says("впереди"), plan.Text);
    }

    [Fact]
    public async Task A_withdrawn_consent_ends_the_programme_and_the_waiting_draft_says_that_it_is_vain()
    {
        var draft = await CompleteByOrderAsync();
        var order = draft.Path.Split('/')[2];

        await WithdrawAsync();

        Assert.Equal("completed 2027-01-14", await StateAsync(" || ' ' || completed_on"));
        var said = "уже прекращена 14.01.2027. Других пар здесь нет: удалите проект.";
        foreach (var at in new[] { "", "/text", "/registration" })
        {
            var there = await world.Coordinator.OpenAsync($"/orders/{order}{at}");
            Assert.True(there.Says(said), there.Text);
        }
        var page = await (await world.Coordinator.OpenAsync($"/orders/{order}/text"))
            .Fill("Подписывает: должность", "Директор")
            .Fill("Подписывает: имя", "И. О. Белов")
            .PressAsync("Сохранить и перейти к регистрации");
        page = await page.PressAsync("Зарегистрировать");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Says("этот приказ её больше не касается"), page.Text);

        page = await page.PressAsync("Удалить проект приказа");

        Assert.Equal("/orders", page.Path);
        Assert.Equal(0, await world.CountAsync($"office_order where id = '{order}'"));
    }

    [Theory]
    [InlineData("order")]
    [InlineData("pair")]
    [InlineData("termination")]
    public async Task A_draft_of_completion_that_is_given_up_takes_its_marks_back(string how)
    {
        var draft = await CompleteByOrderAsync();
        Assert.Equal(1, await ToldAsync());
        Assert.Equal(1, await world.CountAsync($"pair_member where pair_id = '{pair.Id}' and is_passed"));

        if (how == "order")
            await draft.PressAsync("Удалить проект приказа");
        else if (how == "pair")
            await (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}")).PressAsync("Убрать из проекта");
        else
            await TerminateAsync("Подготовить приказ");

        Assert.Equal(0, await ToldAsync());
        Assert.Equal(0, await world.CountAsync($"pair_member where pair_id = '{pair.Id}' and is_passed"));
    }

    [Fact]
    public async Task The_completing_order_says_how_much_of_the_programme_was_carried_out()
    {
        var draft = await CompleteByOrderAsync();

        Assert.EndsWith(
            "в связи с завершением персонализированной программы наставничества, исполненной частично (1 из 2 пунктов)",
            draft.Value("Продолжение преамбулы"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_notice_that_has_not_been_handed_over_is_not_noted()
    {
        var page = await TerminateAsync("Прекратить без приказа", notice: "20.01.2027");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.StartsWith("Этот день ещё не наступил", page.Error("Предупреждение вручено"), StringComparison.Ordinal);
    }

    private Task<string> StateAsync(string more = "") =>
        portal.Database.AskAsync<string>($"select state{more} from programme where pair_id = '{pair.Id}'");

    private Task<long> ToldAsync() =>
        world.CountAsync(
            $"programme_step where actual is not null and programme_id in (select id from programme where pair_id = '{pair.Id}')"
        );

    private async Task<TestPage> CompleteByOrderAsync() =>
        await (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/completion"))
            .Fill("Последний день", "22.01.2027")
            .Fill("Предупреждение вручено", "15.01.2027")
            .Fill("Чего достигли", "Ведёт уроки сама")
            .Tick(Lesson)
            .Fill("Почему остальные сняты", "класс на карантине")
            .PressAsync("Завершить приказом");

    private async Task<TestPage> TerminateAsync(string button, string notice = "15.01.2027") =>
        await (await world.Coordinator.OpenAsync($"/pairs/{pair.Id}/termination"))
            .Fill("Последний день", "29.01.2027")
            .Fill("Предупреждение вручено", notice)
            .Fill("По чьему желанию", "по желанию наставника")
            .Fill("Причина", "большая нагрузка")
            .PressAsync(button);

    private async Task WithdrawAsync()
    {
        var consent = await portal.Database.AskAsync<Guid>(
            $"select id from consent where person_id = '{world.Krutova.Id}' and kind = 'processing'"
        );
        await (await world.Coordinator.OpenAsync($"/consents/{consent}/withdrawal"))
            .Fill("Как отозвано", "заявлением")
            .Tick("Понимаю, что произойдёт, и что вернуть это нельзя")
            .PressAsync("Отметить отзыв");
    }
}
