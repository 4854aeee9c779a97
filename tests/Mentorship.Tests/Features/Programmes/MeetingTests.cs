using System.Net;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using Mentorship.Tests.Harness;
using Xunit;

namespace Mentorship.Tests.Features.Programmes;

/// <summary>Meetings from the mentor's phone, the question whether a pair fits, reports drafted from facts.</summary>
public sealed partial class MeetingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly ProgrammeWorld world = new(portal);

    [Fact]
    public async Task A_mentor_notes_todays_meeting_in_two_presses_from_his_first_page()
    {
        await world.MakeAsync();
        var page = await world.OfMentor.OpenAsync("/");
        Assert.True(page.Says("Дубова В. П.") && page.Says("нет встреч: ни одной встречи"), page.Text);
        page = await page.PressAsync("Провели сегодня: Дубова В. П.");

        Assert.True(page.Says("Отмечено: знакомство, сегодня, 45 минут"), page.Text);
        page = await page.Fill("О чём говорили, что решили", "Познакомились").PressAsync("Сохранить");
        Assert.Equal("/mentoring", page.Path);
        Assert.True(page.Says("сегодня: знакомство, 45 мин") && page.Says("1 встреча, 45 мин"), page.Text);
        var twice = await world.OfMentor.OpenAsync($"{world.At}/meetings");
        Assert.True(twice.Says("Следующая по порядку: пробная встреча") && twice.Says("Познакомились"), twice.Text);
        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>($"select count(*) from meeting where pair_id = '{world.Pair.Id}'")
        );
        Assert.False((await world.Curator.OpenAsync("/programmes/stuck")).Says("Дубова"));
    }

    [Fact]
    public async Task The_same_press_twice_notes_one_meeting()
    {
        await world.MakeAsync();
        var page = await world.Coordinator.OpenAsync($"{world.At}/meetings");
        await page.PressAsync("Провели сегодня");
        page = await page.PressAsync("Провели сегодня");

        Assert.True(page.Says("Сегодняшняя встреча уже отмечена"), page.Text);
        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>($"select count(*) from meeting where pair_id = '{world.Pair.Id}'")
        );
    }

    [Fact]
    public async Task A_meeting_is_planned_held_corrected_and_bad_days_are_refused_kindly()
    {
        await world.MakeAsync();
        var page = await world.Coordinator.OpenAsync($"{world.At}/meetings");
        page = await page.Fill("Когда", "31.12.2029").PressAsync("Назначить");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("День вне срока пары", page.Error("Когда"), StringComparison.Ordinal);
        page = await page.Fill("Когда", "20.01.2027").PressAsync("Назначить");
        Assert.True(page.Says("среда, 20 января 2027"), page.Text);
        portal.Clock.Advance(TimeSpan.FromDays(6));
        page = await (await world.Coordinator.OpenAsync($"{world.At}/meetings")).FollowAsync("Отметить: 20.01.2027");
        page = await page.Fill("Сколько минут", "900").PressAsync("Сохранить");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        page = await page.Fill("Сколько минут", "90").Tick("Дубова В. П.", on: false).PressAsync("Сохранить");
        portal.Clock.Advance(TimeSpan.FromDays(-6));

        Assert.True(page.Says("1 ч 30 мин") && page.Says("20.01.2027"), page.Text);
        Assert.Equal(
            1,
            await portal.Database.AskAsync<long>(
                $"select count(*) from meeting_presence p join meeting m on m.id = p.meeting_id where m.pair_id = '{world.Pair.Id}'"
            )
        );
    }

    [Fact]
    public async Task A_planned_day_that_has_passed_is_asked_about_and_todays_meeting_is_another()
    {
        await world.MakeAsync();
        var page = await world.Coordinator.OpenAsync($"{world.At}/meetings");
        await page.Fill("Когда", "16.01.2027").PressAsync("Назначить");
        portal.Clock.Advance(TimeSpan.FromDays(4));

        var card = await world.Coordinator.OpenAsync(world.At);
        Assert.True(card.Says("встреча была назначена на 16.01.2027 и не отмечена"), card.Text);
        page = await world.OfMentor.OpenAsync("/mentoring");
        Assert.True(page.Says("встреча 16 января не отмечена"), page.Text);
        await page.PressAsync("Провели сегодня: Дубова В. П.");
        portal.Clock.Advance(TimeSpan.FromDays(-4));

        Assert.Equal(
            2,
            await portal.Database.AskAsync<long>($"select count(*) from meeting where pair_id = '{world.Pair.Id}'")
        );
    }

    [Fact]
    public async Task Both_are_asked_by_a_link_that_is_answered_once_and_seen_by_the_coordinator_alone()
    {
        await world.MakeAsync();
        var page = await (await world.Coordinator.OpenAsync($"{world.At}/meetings")).PressAsync("Спросить обоих");
        var links = Token().Matches(page.Document.Source.Text).Select(m => m.Value).Distinct().ToList();
        Assert.Equal(2, links.Count);
        var guest = portal.Site();
        var asked = await guest.OpenAsync(links[1]);

        Assert.True(asked.Says("Ваш наставник: Анна Петровна") && !asked.Says("Лугова"), asked.Text);
        asked = await asked.PressAsync("Отправить ответ");
        asked.Expect(HttpStatusCode.UnprocessableEntity);
        asked = await asked
            .Tick("Есть сложности, хочу их обсудить")
            .Fill("Хотите что-то добавить?", "Не сходимся по времени")
            .PressAsync("Отправить ответ");
        Assert.True(asked.Says("Спасибо, ответ передан"), asked.Text);
        Assert.Equal(HttpStatusCode.Gone, (await guest.GetAsync(links[1])).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await guest.GetAsync("/fit/abc")).StatusCode);

        page = await world.Coordinator.OpenAsync($"{world.At}/meetings");
        Assert.True(page.Says("есть сложности") && page.Says("Не сходимся по времени"), page.Text);
        Assert.True(page.Says("Поговорите с каждым отдельно"), page.Text);
        Assert.False((await world.OfMentor.OpenAsync($"{world.At}/meetings")).Says("Не сходимся"));
        page = await page.PressAsync("Спросить ещё раз");
        Assert.Single(Token().Matches(page.Document.Source.Text).Select(m => m.Value).Distinct());
        Assert.Equal(HttpStatusCode.Gone, (await guest.GetAsync(links[0])).StatusCode);
        portal.Clock.Advance(TimeSpan.FromDays(22));
        var late = Token().Match(page.Document.Source.Text).Value;
        Assert.Equal(HttpStatusCode.Gone, (await guest.GetAsync(late)).StatusCode);
        portal.Clock.Advance(TimeSpan.FromDays(-22));
    }

    [Fact]
    public async Task A_report_is_drafted_from_meetings_and_marks_then_edited_and_taken_away()
    {
        await world.MakeAsync();
        // The late one stands first in the plan.
        var page = await world.ApprovedAsync(late: "24.09.2026");
        page = await page.FollowAsync("Отметить: пункт 2");
        await page.Fill("Исполнено", "20.09.2026")
            .Fill("Что получилось", "Памятка составлена")
            .PressAsync("Сохранить отметку");
        await (await world.OfMentor.OpenAsync("/mentoring")).PressAsync("Провели сегодня: Дубова В. П.");
        page = await (await world.OfMentor.OpenAsync($"{world.At}/reports")).PressAsync("Составить черновик");

        Assert.True(page.Says("прошло 1 из 1, 45 мин"), page.Text);
        Assert.Contains("Памятка составлена", page.Value("Достигнутые результаты"), StringComparison.Ordinal);
        Assert.Contains("посетить два урока", page.Value("Что осталось"), StringComparison.OrdinalIgnoreCase);
        page = await page.Fill("Ссылка на кейс", "наш сайт").PressAsync("Сохранить отчёт");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Contains("https://", page.Error("Ссылка на кейс"), StringComparison.Ordinal);
        page = await page.Fill("Ссылка на кейс", "https://school.example/case").PressAsync("Сохранить отчёт");
        Assert.True(page.Says("Отчёт сохранён"), page.Text);
        using var answer = await world.OfMentor.GetAsync(page.Path + ".docx");
        using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        var words = file.MainDocumentPart!.Document.Body!.InnerText.Replace('\u00A0', ' ');
        Assert.DoesNotContain("..", words, StringComparison.Ordinal);
        Assert.Contains("Дубова Вера Павловна, учитель математики", words, StringComparison.Ordinal);
        Assert.Contains("Мало опыта: планирование урока", words, StringComparison.Ordinal);
        Assert.True((await world.Coordinator.OpenAsync($"{world.At}/reports")).Says("1 встреча, 45 мин"));
    }

    [Fact]
    public async Task The_report_says_the_conclusion_only_when_the_figures_do()
    {
        await world.MakeAsync();
        var page = await world.ApprovedAsync();

        page = await (await world.OfMentor.OpenAsync($"{world.At}/reports"))
            .Fill("С", "10.09.2026")
            .Fill("По", "11.09.2026")
            .PressAsync("Составить черновик");

        Assert.Equal("", page.Value("Вывод") ?? "");
        page = await page.PressAsync("Сохранить отчёт");
        Assert.StartsWith("Выберите вывод", page.Error("Вывод"), StringComparison.Ordinal);
        page = await page.Fill("Вывод", "скорректировать программу").PressAsync("Сохранить отчёт");
        Assert.True(page.Says("Отчёт сохранён"), page.Text);
    }

    [Fact]
    public async Task A_meeting_planned_after_the_end_of_its_pair_is_not_to_come()
    {
        await world.MakeAsync();
        var page = await world.Coordinator.OpenAsync($"{world.At}/meetings");
        await page.Fill("Когда", "20.01.2027").PressAsync("Назначить");
        Assert.True((await world.OfMentor.OpenAsync("/")).Says("20 января"));

        page = await world.Coordinator.OpenAsync($"{world.At}/completion");
        page = await page.Fill("Последний день", "18.01.2027")
            .Fill("Чего достигли", "Ведёт уроки сама")
            .PressAsync("Завершить пару");

        Assert.True(page.Says("Пара завершена") && !page.Says("20.01.2027"), page.Text);
        var home = await world.OfMentor.OpenAsync("/");
        Assert.True(home.Says("до 18.01.2027") && !home.Says("20 января"), home.Text);
        page = await world.OfMentor.OpenAsync($"{world.At}/meetings");
        Assert.False(page.Says("Назначены") || page.Says("20 января"), page.Text);
    }

    [Fact]
    public async Task A_mentor_has_one_screen()
    {
        await world.MakeAsync();

        var page = await world.OfMentor.OpenAsync("/");

        Assert.Equal("Мои наставляемые", page.Heading);
        var menu = page.Document.QuerySelectorAll("nav a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Contains("/mentoring", menu);
        foreach (var closed in new[] { "/obligations", "/search", "/people", "/pairs" })
            Assert.DoesNotContain(closed, menu);
        Assert.Null(page.Document.QuerySelector("form[role=search]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await world.OfMentor.GetAsync("/search?q=дуб")).StatusCode);
        var card = await world.OfMentor.OpenAsync($"/people/{world.Mentee.Id}");
        Assert.True(card.Says("Дубова Вера Павловна"), card.Text);
        Assert.False(card.Says("Согласия"), card.Text);
    }

    [Fact]
    public async Task A_mentor_of_another_pair_sees_nothing_of_this_one()
    {
        await world.MakeAsync();

        foreach (var part in new[] { "programme", "meetings", "reports", "programme.docx" })
            Assert.Equal(
                HttpStatusCode.NotFound,
                (await world.OfMentor.GetAsync($"/pairs/{world.OfPupils.Id}/{part}")).StatusCode
            );
        Assert.Equal(HttpStatusCode.Forbidden, (await world.OfMentor.GetAsync("/programmes")).StatusCode);
    }

    [GeneratedRegex("/fit/[0-9a-f]{48}")]
    private static partial Regex Token();
}
