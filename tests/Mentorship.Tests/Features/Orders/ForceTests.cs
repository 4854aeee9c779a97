using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>What the words of an order do by themselves once it is registered.</summary>
public sealed class ForceTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Theory]
    [InlineData("Признать утратившим силу приказ от 15.01.2027 № 1 «Об учёте пар»", "repealed")]
    [InlineData("Признать утратившим силу приказ от 15 января 2027 г. № 1", "repealed")]
    [InlineData("Признать утратившим силу пункт 1 приказа от 15.01.2027 № 1", "registered")]
    [InlineData("Признать утратившим силу приказ от 14.01.2027 № 1", "registered")]
    public async Task An_order_that_takes_the_force_of_another_takes_it_when_it_is_registered(
        string point,
        string state
    )
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "Об учёте пар");
        var first = await world.LastAsync();
        var page = await world.BeginAsync("свободный текст");

        page = await page.Fill("О чём", "О признании утратившим силу приказа")
            .Fill("Пункт 1: что сделать", point)
            .PressAsync("Сохранить и перейти к регистрации");
        Assert.Equal(state == "repealed", page.Says("Утратит силу приказ № 1 от 15.01.2027"));
        await page.PressAsync("Зарегистрировать");

        Assert.Equal(
            state,
            await portal.Database.AskAsync<string>($"select state from office_order where id = '{first}'")
        );
        if (state == "repealed")
            Assert.Equal(
                "2",
                await portal.Database.AskAsync<string>(
                    $"select b.number from office_order o join office_order b on b.id = o.repealed_by_id where o.id = '{first}'"
                )
            );
    }

    [Fact]
    public async Task Whoever_signs_and_keeps_control_is_told_of_delays()
    {
        await world.MakeAsync();
        var head = await portal.Given.TeacherAsync(world.Department, "Белов Игорь Олегович", "начальник управления");

        var page = await world.RegisteredAsync("свободный текст", "Об учёте пар", "ИМЦ", "до 19 февраля 2027 г.");

        Assert.True(page.Says("зарегистрирован"), page.Text);
        Assert.Equal(
            head.Id,
            await portal.Database.AskAsync<Guid>(
                $"select controller_id from office_order where id = '{await world.LastAsync()}'"
            )
        );
        page = await world.Curator.OpenAsync($"/orders/{await world.LastAsync()}");
        Assert.True(page.Says("ИМЦ в срок до 19 февраля 2027 г. вести учёт пар."), page.Text);
    }
}
