using System.Net;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Pairs;

/// <summary>A pair in force goes on longer than its order says.</summary>
public sealed class ExtensionTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private static readonly DateOnly Later = new(2027, 8, 31);
    private readonly PairWorld world = new(portal);
    private Guid pair;

    public async Task InitializeAsync()
    {
        await world.MakeAsync();
        var made = await portal.Database.SavePairAsync(
            GivenPairs.Of(world.School, world.Lists, world.Krutova, world.Tikhonova)
        );
        pair = made.Id;
        await world.SignAllAsync(pair);
        var draft = await (await CardAsync()).PressAsync("Подготовить приказ");
        await PairWorld.RegisterAsync(draft);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task By_an_order_the_last_day_moves_when_it_is_registered()
    {
        var page = await (await CardAsync()).FollowAsync("Продлить срок");
        Assert.True(page.Says("Эти документы давались на прежний срок, по 28.05.2027"), page.Text);
        Assert.True(page.Says("Согласие на участие в этой паре: Тихонова Вера Ильинична"), page.Text);
        Assert.False(page.Says("@"), page.Text);
        page = await page.Fill("Новый последний день", "31.08.2027").PressAsync("Подготовить приказ");

        Assert.Equal("О продлении срока работы наставнической пары", page.Value("О чём"));
        Assert.Equal(
            "Продлить срок работы наставнической пары (приложение), последний день работы – 31 августа 2027 года",
            page.Value("Пункт 1: что сделать")
        );
        Assert.True(page.Says("по 31.08.2027 (прежде – по 28.05.2027)"), page.Text);
        Assert.Equal(GivenPairs.To, await LastAsync());
        page = await PairWorld.RegisterAsync(page);

        Assert.True(page.Says("Приказ зарегистрирован"), page.Text);
        Assert.Equal(Later, await LastAsync());
        var card = await CardAsync();
        Assert.True(card.Says("продлевает по 31.08.2027"), card.Text);
        Assert.False(card.Says("без приказа"), card.Text);
    }

    [Fact]
    public async Task Without_an_order_the_card_says_so_until_one_writes_it_down()
    {
        var page = await (await CardAsync()).FollowAsync("Продлить срок");
        page = await page.Fill("Новый последний день", "31.08.2027").PressAsync("Продлить без приказа");

        Assert.True(page.Says("по приказу – до 28.05.2027, дальше срок продлён без приказа"), page.Text);
        Assert.Equal(Later, await LastAsync());
        page = await page.PressAsync("Подготовить приказ о продлении");
        Assert.True(page.Says("по 31.08.2027 (прежде – по 28.05.2027)"), page.Text);
        await PairWorld.RegisterAsync(page);

        Assert.False((await CardAsync()).Says("без приказа"));
    }

    [Fact]
    public async Task It_is_no_field_of_the_form_and_an_earlier_day_is_refused()
    {
        var edit = await world.Coordinator.OpenAsync($"/pairs/{pair}/edit");
        Assert.Equal("hidden", edit.Document.QuerySelector("input[name=To]")!.GetAttribute("type"));
        Assert.True((await edit.PressAsync("Сохранить")).Says("Пара исправлена"));

        var page = await world.Coordinator.OpenAsync($"/pairs/{pair}/extension");
        page = await page.Fill("Новый последний день", "01.05.2027").PressAsync("Подготовить приказ");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("и так до 28.05.2027", page.Error("Новый последний день"), StringComparison.Ordinal);
    }

    private Task<TestPage> CardAsync() => world.Coordinator.OpenAsync($"/pairs/{pair}");

    private Task<DateOnly> LastAsync() =>
        portal.Database.AskAsync<DateOnly>(
            $"select max(ends_on) from pair_link where pair_id = '{pair}' group by pair_id"
        );
}
