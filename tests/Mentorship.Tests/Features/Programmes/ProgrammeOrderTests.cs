using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Programmes;

/// <summary>One order approves the programmes that are written to their end.</summary>
public sealed class ProgrammeOrderTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly ProgrammeWorld world = new(portal);

    [Fact]
    public async Task A_registered_order_approves_the_programmes_that_it_names()
    {
        await world.MakeAsync();
        await portal.Database.ExecuteAsync(
            $"update organisation set head_post = 'Директор', head_name = 'Белов Игорь Олегович' where id = '{world.School.Id}'"
        );
        var page = await world.Coordinator.OpenAsync($"{world.At}/programme");
        page = await page.PressAsync("Начать по шаблону: Первый год учителя");
        await page.Fill("Цель", "Год без потерь").PressAsync("Сохранить черновик");
        var bank = await world.Coordinator.OpenAsync("/programmes?state=draft");

        Assert.NotNull(bank.Document.QuerySelector($"input[name=Pairs][value='{world.Pair.Id}']"));
        page = await OrderedAsync(bank);

        Assert.True(page.Says("Об утверждении персонализированных программ наставничества"), page.Text);
        Assert.True(page.Says("Цель программы") && page.Says("Год без потерь"), page.Text);
        // Whoever waits for an order is not offered to another one, and the pair itself is as it was.
        bank = await world.Coordinator.OpenAsync("/programmes?state=draft");
        Assert.Null(bank.Document.QuerySelector("input[name=Pairs]"));
        Assert.True((await world.Coordinator.OpenAsync(world.At)).Says("действует"));
        page = await (await page.PressAsync("Сохранить и перейти к регистрации")).PressAsync("Зарегистрировать");

        Assert.True(page.Says("Приказ зарегистрирован: № 1."), page.Text);
        var programme = await world.Coordinator.OpenAsync($"{world.At}/programme");
        Assert.True(
            programme.Says("утверждена 15.01.2027: Директор И. О. Белов, приказ от 15.01.2027 № 1"),
            programme.Text
        );
    }

    [Fact]
    public async Task A_programme_that_is_not_written_to_its_end_waits()
    {
        await world.MakeAsync();
        var page = await world.Coordinator.OpenAsync($"{world.At}/programme");
        await (await page.PressAsync("Начать с чистого листа")).PressAsync("Сохранить черновик");
        var bank = await world.Coordinator.OpenAsync("/programmes?state=draft");

        Assert.Null(bank.Document.QuerySelector("input[name=Pairs]"));
        // What the page would never send.
        var edit = await world.Coordinator.OpenAsync($"{world.At}/programme/text");
        var answer = await OrderedAsync(edit);
        Assert.True(answer.Says("не дописана"), answer.Text);
    }

    private async Task<TestPage> OrderedAsync(TestPage from)
    {
        var token = from.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var body = new FormUrlEncodedContent([
            new("Pairs", $"{world.Pair.Id}"),
            new("__RequestVerificationToken", token),
        ]);
        using var answer = await world.Coordinator.PostAsync("/programmes/orders", body);
        return await world.Coordinator.OpenAsync($"{answer.Headers.Location}");
    }
}
