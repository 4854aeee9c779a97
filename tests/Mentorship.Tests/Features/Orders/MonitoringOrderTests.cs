using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Monitoring;
using Xunit;

namespace Mentorship.Tests.Features.Orders;

/// <summary>Orders on monitoring take dates, form and figures from the period.</summary>
public sealed class MonitoringOrderTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly OrderWorld world = new(portal);

    [Fact]
    public async Task A_period_gives_the_dates_the_form_and_once_sealed_the_figures()
    {
        await world.MakeAsync();
        var period = await portal.Given.SaveAsync(
            new MonitoringPeriod(world.District.Id, new(2027, 1, 1), new(2027, 1, 29), request: null, new(2027, 1, 1))
        );
        var page = await OfPeriodAsync("проведение мониторинга");
        Assert.True(
            page.Says("за IV квартал 2026 года с 15 января 2027 года по 29 января 2027 года по форме (приложение)"),
            page.Text
        );
        Assert.Equal("до 29 января 2027 года", page.Value("Срок пункта 2"));
        Assert.True(page.Says("– Обучающихся 10–19 лет"), page.Text);

        page = await OfPeriodAsync("итоги мониторинга, мероприятия, конкурса");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("ещё не зафиксирован", page.Error("Отчётный период"), StringComparison.Ordinal);
        await portal.Given.NoteAsync(world.District, period, portal.Clock);
        page = await OfPeriodAsync("итоги мониторинга, мероприятия, конкурса");
        Assert.True(page.Says("Об итогах мониторинга наставничества за IV квартал 2026 года"), page.Text);
        Assert.True(page.Says("Сведения на 01.01.2027 приняты от организаций: 0 из 0"), page.Text);

        async Task<TestPage> OfPeriodAsync(string subject) =>
            await (await world.Curator.OpenAsync("/orders/new"))
                .Fill(subject, "on")
                .Fill("Отчётный период", $"{period.Id}")
                .PressAsync("Составить текст");
    }

    [Fact]
    public async Task Another_order_takes_the_force_only_if_it_says_so()
    {
        await world.MakeAsync();
        await world.RegisteredAsync("свободный текст", "О первом", "ИМЦ");
        var id = await world.LastAsync();
        await world.RegisteredAsync("свободный текст", "О втором", "ИМЦ");
        var page = await (await world.Curator.OpenAsync($"/orders/{id}/repeal"))
            .Fill("Каким документом", $"{await NumberedAsync(2)}")
            .PressAsync("Утратил силу");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("не сказано, что № 1 утратил силу", page.Error("Каким документом"), StringComparison.Ordinal);

        page = await (await page.FollowAsync("Подготовьте его")).PressAsync("Составить текст");
        Assert.True(page.Says("Признать утратившим силу приказ от 15.01.2027 № 1 «О первом»"), page.Text);
        await (await page.PressAsync("Сохранить и перейти к регистрации")).PressAsync("Зарегистрировать");
        page = await world.Curator.OpenAsync($"/orders/{id}");
        Assert.True(page.Says("Утратил силу с 15.01.2027"), page.Text);

        // One moment registers them all: the number tells them apart.
        Task<Guid> NumberedAsync(int number) =>
            portal.Database.AskAsync<Guid>(
                $"select id from office_order where district_id = '{world.District.Id}' and number = '{number}'"
            );
    }
}
