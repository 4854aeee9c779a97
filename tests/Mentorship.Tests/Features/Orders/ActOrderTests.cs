using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Acts;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>«Об утверждении положения»: the annex becomes a local act of the issuer, in place of the earlier one.</summary>
public sealed class ActOrderTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Fact]
    public async Task A_registered_order_puts_the_statute_in_force_ends_the_earlier_one_and_takes_it_along_when_repealed()
    {
        await world.MakeAsync();
        var kinds = ActKind.Usual(world.District.Id);
        foreach (var kind in kinds)
            await portal.Given.SaveAsync(kind);
        var earlier = new LocalAct(world.Department, kinds[1], new(2025, 9, 3));
        earlier.Name(null, "61-ОД");
        await portal.Given.SaveAsync(earlier);
        var page = await world.Curator.OpenAsync("/orders/new");
        // An order approves no order.
        Assert.False(page.Says("Приказ о внедрении наставничества"), page.Text);
        page = await page.Fill("утверждение положения, программы, порядка", "on")
            .Fill("Что утверждают", "Положение о наставничестве")
            .PressAsync("Составить текст");

        Assert.Equal("Об утверждении положения о наставничестве", page.Value("О чём"));
        foreach (
            var words in new[]
            {
                "1. Утвердить положение о наставничестве (прилагается).",
                "2. Признать утратившим силу приказ от 03.09.2025 № 61",
                "привести локальные акты организаций в соответствие с положением о наставничестве",
                "УТВЕРЖДЕНО",
            }
        )
            Assert.True(page.Says(words), words + " " + page.Text);
        Assert.Contains(
            page.Document.QuerySelectorAll(".sheet h4"),
            h => h.TextContent.Replace('\u00A0', ' ') == "1. Общие положения"
        );
        page = await (await page.PressAsync("Сохранить и перейти к регистрации")).PressAsync("Зарегистрировать");

        Assert.True(page.Says("Приказ зарегистрирован: № 1."), page.Text);
        Assert.True(page.Says("локальный акт, действует с 15.01.2027"), page.Text);
        var order = OrderWorld.Id(page);
        var act = await page.FollowAsync("Положение о наставничестве");
        Assert.True(act.Says("№ 1 от 15 января 2027 г.") && act.Says("приложение к документу"), act.Text);
        Assert.True((await world.Curator.OpenAsync($"/acts/{earlier.Id}")).Says("утратил силу 14.01.2027"));

        page = await world.Curator.OpenAsync($"/orders/{order}/repeal");
        await page.Fill("Причина", "ошибка").PressAsync("Утратил силу");
        Assert.Equal(
            "утратил силу приказ № 1",
            await portal.Database.AskAsync<string>(
                $"select ended_because from local_act where district_id = '{world.District.Id}' and number = '1'"
            )
        );
    }

    [Fact]
    public async Task What_is_approved_has_to_be_chosen_and_a_text_the_portal_does_not_know_has_to_be_written()
    {
        await world.MakeAsync();
        foreach (var kind in ActKind.Usual(world.District.Id))
            await portal.Given.SaveAsync(kind);
        var page = await world.BeginAsync("утверждение положения, программы, порядка");
        Assert.Contains("Выберите, что утверждают", page.Error("Что утверждают"), StringComparison.Ordinal);

        page = await page.Fill("Что утверждают", "Порядок обработки персональных данных").PressAsync("Составить текст");

        Assert.True(page.Says("Об утверждении порядка обработки персональных данных"), page.Text);
        Assert.True(page.Says("Приложение «Порядок обработки персональных данных» пустое"), page.Text);
    }
}
