using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Mentorship.Tests.Features.Reminders;

public sealed class ReminderHost : PortalHost
{
    protected override void Configure(IWebHostBuilder host)
    {
        base.Configure(host);
        host.UseSetting("Portal:PublicUrl", "https://portal.example");
    }
}

public sealed class ReminderTests(ReminderHost host) : IClassFixture<ReminderHost>
{
    [Fact]
    public async Task Two_nodes_in_the_morning_say_it_once_by_one_letter_and_the_bell_counts_it()
    {
        var (district, school, coordinator, _) = await WorldAsync("15 января 2027 г.");
        await using var other = host.AnotherNode();
        var rounds = new[] { host.Services, other.Services }.Select(s => s.GetRequiredService<JobRounds>());

        await Task.WhenAll(rounds.Select(r => r.RunAsync("reminders", district, again: false, default)));
        await host.Services.GetRequiredService<JobRounds>().RunAsync("reminders", district, again: true, default);

        var letter = Assert.Single(await host.OutboxAsync(), m => m.To == coordinator.Email);
        Assert.Contains("сегодня срок", letter.Subject);
        Assert.Contains("1.1. Назначение кураторов: 15.01.2027, сегодня срок", letter.Body);
        Assert.Contains("https://portal.example/obligations/", letter.Body);
        Assert.Contains("https://portal.example/account/reminders", letter.Body);
        var site = await host.SignedInAsync(coordinator);
        TestPage page = null!;
        Assert.InRange(
            await host.Statements.CountAsync(async () => page = await site.OpenAsync("/notifications")),
            1,
            3
        );
        Assert.True(page.Says("Срок сегодня: 1 поручение, не прочитано"), page.Text);
        Assert.NotNull(page.Document.QuerySelector("[aria-label='Уведомления, 1\u00A0новое']"));
        page = await page.PressAsync("Прочитать все");
        Assert.False(page.Says("не прочитано"), page.Text);
        Assert.NotEqual(Guid.Empty, school.Id);
    }

    [Fact]
    public async Task The_curator_sees_who_will_be_reminded_sends_it_and_not_twice_a_day()
    {
        var (district, _, coordinator, roadmap) = await WorldAsync("10 декабря 2026 г.");
        await Given.OrganisationAsync(district, OrganisationKind.College, "Колледж без карты");
        var site = await host.SignedInAsync(await Given.MemberAsync(district, Role.Curator));

        var page = await site.OpenAsync($"/roadmaps/{roadmap}/reminders");
        Assert.True(page.Says("Напоминание не дойдёт: 1 организация"), page.Text);
        Assert.True(page.Says("ещё нет"), page.Text);
        await page.PressAsync("Отправить напоминание");
        page = await site.OpenAsync($"/roadmaps/{roadmap}/reminders");

        Assert.True(page.Says("сегодня вы уже напомнили"), page.Text);
        Assert.False(page.Says("Отправить напоминание"));
        var letter = Assert.Single(await host.OutboxAsync(), m => m.To == coordinator.Email);
        Assert.Contains("Опаздывает также 1 организация", letter.Body);
        var stranger = await host.SignedInAsync(await Given.MemberAsync(await Given.DistrictAsync(), Role.Curator));
        (await stranger.OpenAsync($"/roadmaps/{roadmap}/reminders")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Settings_are_kept_a_wrong_number_says_why_and_the_letter_can_be_seen()
    {
        var (_, _, coordinator, _) = await WorldAsync("10 декабря 2026 г.");
        var site = await host.SignedInAsync(coordinator);

        var page = await site.OpenAsync("/account/reminders");
        var wrong = await page.Fill("За сколько дней до срока", "30").PressAsync("Сохранить");
        wrong.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Напомнить можно за 1–14 дней до срока.", wrong.Error("За сколько дней до срока"));
        page = await wrong.Fill("За сколько дней до срока", "5").PressAsync("Сохранить");

        Assert.Equal("5", page.Value("За сколько дней до срока"));
        page = await page.FollowAsync("Показать, каким будет письмо");
        Assert.True(page.Says("Назначение кураторов: 10.12.2026, просрочено на 36 дней"), page.Text);
    }

    [Fact]
    public async Task A_calendar_opens_by_its_link_until_it_is_revoked_or_the_membership_ends()
    {
        var (_, _, coordinator, _) = await WorldAsync("20 февраля 2027 г.");
        var site = await host.SignedInAsync(coordinator);

        var page = await (await site.OpenAsync("/account/calendar")).PressAsync("Сделать ссылку");
        var path = new Uri(page.Document.QuerySelector(".feed code")!.TextContent).AbsolutePath;
        var guest = host.Site();
        using var answer = await guest.GetAsync(path);
        var text = (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("DTSTART;VALUE=DATE:20270220", text);
        Assert.Contains("SUMMARY:1.1. Назначение кураторов", text);
        Assert.Single(text.Split('\n'), l => l.StartsWith("BEGIN:VEVENT", StringComparison.Ordinal));
        Assert.NotNull(answer.Headers.ETag);
        await (await site.OpenAsync("/account/calendar")).PressAsync("Отозвать");
        using var gone = await guest.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);

        page = await (await site.OpenAsync("/account/calendar")).PressAsync("Сделать ссылку");
        path = new Uri(page.Document.QuerySelector(".feed code")!.TextContent).AbsolutePath;
        await using (var db = host.Database.Open())
        {
            var user = await db.Users.SingleAsync(u => u.Email == coordinator.Email);
            (await db.Memberships.SingleAsync(m => m.UserId == user.Id)).End(host.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        }
        using var ended = await guest.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, ended.StatusCode);
    }

    [Fact]
    public async Task A_curator_s_calendar_says_what_waits_for_his_decision()
    {
        var (district, _, coordinator, roadmap) = await WorldAsync("20 февраля 2027 г.");
        var duty = await host.Database.AskAsync<Guid>(
            $"select o.id from obligation o join membership m on m.organisation_id = o.organisation_id join portal_user u on u.id = m.user_id where o.roadmap_id = '{roadmap}' and u.email = '{coordinator.Email}'"
        );
        var school = await (await host.SignedInAsync(coordinator)).OpenAsync($"/obligations/{duty}");
        await school.Fill("Что сделано", "Приказ подписан").PressAsync("Сдать на проверку");
        var site = await host.SignedInAsync(await Given.MemberAsync(district, Role.Curator));

        var page = await (await site.OpenAsync("/account/calendar")).PressAsync("Сделать ссылку");
        var path = new Uri(page.Document.QuerySelector(".feed code")!.TextContent).AbsolutePath;
        using var answer = await host.Site().GetAsync(path);
        var text = (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal);

        // Handed in on Friday: three working days later.
        Assert.Contains("DTSTART;VALUE=DATE:20270120", text);
        Assert.Contains("SUMMARY:Рассмотреть 1 отчёт", text);
        Assert.Contains("отчёт ждёт с 15.01.2027", text);
    }

    private Given Given => host.Given;

    /// <summary>Two schools; in the first somebody signs in.</summary>
    private async Task<(District, Organisation, SignIn, Guid Roadmap)> WorldAsync(string deadline)
    {
        var district = await Given.DistrictAsync();
        var school = await Given.OrganisationAsync(district);
        await Given.OrganisationAsync(district);
        var coordinator = await Given.MemberAsync(district, Role.Coordinator, school);
        var roadmap = await Given.RoadmapAsync(
            host.Database,
            district,
            [new("1.1", "Назначение кураторов", deadline, GivenRoadmaps.Schools)]
        );
        return (district, school, coordinator, roadmap.Id);
    }
}
