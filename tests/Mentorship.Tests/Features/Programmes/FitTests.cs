using System.Net;
using System.Text.RegularExpressions;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Programmes;

/// <summary>An answer that it is hard or does not fit reaches the school and waits until somebody acts.</summary>
public sealed partial class FitTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly ProgrammeWorld world = new(portal);

    [Fact]
    public async Task It_rings_the_bell_of_the_school_and_stays_until_what_was_decided_is_written()
    {
        await world.MakeAsync();
        await AnswerAsync("Не подходит", "Не сходимся по времени");

        var bell = await world.Coordinator.OpenAsync("/notifications");
        Assert.True(bell.Says("Паре трудно: ответ на «Подходит ли?»"), bell.Text);
        Assert.True(bell.Says("Лугова А. П. → Дубова В. П.") && !bell.Says("Не сходимся"), bell.Text);
        Assert.DoesNotContain(
            await portal.OutboxAsync(),
            m => m.Body.Contains("Не сходимся", StringComparison.Ordinal)
        );
        Assert.True((await world.Coordinator.OpenAsync("/")).Says("Трудно 1 паре"));
        Assert.True((await world.Curator.OpenAsync("/programmes/fit")).Says("Дубова В. П."));
        Assert.False((await world.OfMentor.OpenAsync($"{world.At}/meetings")).Says("Записать, что решили"));

        var page = await world.Coordinator.OpenAsync("/programmes/fit");
        Assert.True(page.Says("не подходит"), page.Text);
        page = await (await page.FollowAsync("Записать, что решили: Дубова В. П.")).PressAsync("Записать");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        page = await page.Fill("Что решили", "Перенесли встречи на вторник").PressAsync("Записать");

        Assert.True(page.Says("Решили 15.01.2027: Перенесли встречи на вторник"), page.Text);
        Assert.False((await world.Coordinator.OpenAsync("/")).Says("Трудно"));
        Assert.True((await world.Coordinator.OpenAsync("/programmes/fit")).Says("Таких пар нет"));
    }

    [Fact]
    public async Task A_good_answer_rings_nothing()
    {
        await world.MakeAsync();
        await AnswerAsync("Подходит, продолжаем", null);

        Assert.False((await world.Coordinator.OpenAsync("/notifications")).Says("Паре трудно"));
        Assert.True((await world.Coordinator.OpenAsync("/programmes/fit")).Says("Таких пар нет"));
    }

    private async Task AnswerAsync(string answer, string? words)
    {
        var page = await (await world.Coordinator.OpenAsync($"{world.At}/meetings")).PressAsync("Спросить обоих");
        var links = Token().Matches(page.Document.Source.Text).Select(m => m.Value).Distinct().ToList();
        var asked = await portal.Site().OpenAsync(links[1]);
        asked = await asked.Tick(answer).Fill("Хотите что-то добавить?", words).PressAsync("Отправить ответ");
        Assert.True(asked.Says("Спасибо"), asked.Text);
    }

    [GeneratedRegex("/fit/[0-9a-f]{48}")]
    private static partial Regex Token();
}
