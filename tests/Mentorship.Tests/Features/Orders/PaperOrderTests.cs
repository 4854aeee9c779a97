using System.Net;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>Orders issued outside the portal stand in its journal, and its numbers go on from them.</summary>
public sealed class PaperOrderTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Fact]
    public async Task Numbers_go_on_from_the_paper_order_that_was_entered_on_the_way_to_a_registration()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "О первом");
        var page = await world.BeginAsync("свободный текст");
        page = await page.Fill("О чём", "О втором")
            .Fill("Пункт 1: что сделать", "вести учёт")
            .PressAsync("Сохранить и перейти к регистрации");
        page = await page.Fill("Номер", "58").PressAsync("Зарегистрировать");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("внесите в журнал последний из них", page.Error("Номер"), StringComparison.Ordinal);

        page = await page.FollowAsync("Внесите его в журнал");
        page = await page.Fill("Номер", "57").PressAsync("Внести в журнал");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("57", page.Value("Номер"));
        page = await page.Fill("Дата", "15.01.2027")
            .Fill("О чём", "Об отпусках")
            .Fill("Распоряжение", "on")
            .PressAsync("Внести в журнал");

        Assert.True(page.Says("Распоряжение № 57 от 15.01.2027 внесено в журнал. Следующий номер: 58."), page.Text);
        Assert.True(page.Says("Регистрация приказа"), page.Text);
        // The rule still holds for what the portal gives: 59 would skip 58.
        page = await page.Fill("Номер", "59").PressAsync("Зарегистрировать");
        Assert.Contains("Следующий по порядку – № 58", page.Error("Номер"), StringComparison.Ordinal);
        page = await page.Fill("Номер", "").PressAsync("Зарегистрировать");
        Assert.True(page.Says("Приказ зарегистрирован: № 58."), page.Text);
        var journal = await world.Curator.OpenAsync("/orders");
        Assert.True(journal.Says("№ 57распоряжение") && journal.Says("Об отпусках"), journal.Text);
    }

    [Fact]
    public async Task A_paper_order_with_a_taken_number_or_of_a_day_to_come_is_refused_in_words()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "О первом");
        var page = await world.Curator.OpenAsync("/orders/paper");
        page = await page.Fill("Номер", "1")
            .Fill("Дата", "15.01.2027")
            .Fill("О чём", "Об отпусках")
            .PressAsync("Внести в журнал");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Error("Номер").Contains("уже зарегистрирован", StringComparison.Ordinal), page.Text);
        Assert.Equal("Об отпусках", page.Value("О чём"));
        page = await page.Fill("Номер", "2").Fill("Дата", "15.02.2027").PressAsync("Внести в журнал");
        Assert.Contains("ещё не наступил", page.Error("Дата"), StringComparison.Ordinal);
    }
}
