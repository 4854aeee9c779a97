using Mentorship.Tests.Features.Reminders;
using Mentorship.Tests.Harness;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Consents;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Mentorship.Tests.Features.Consents;

public sealed class EndingTests(ReminderHost portal) : IClassFixture<ReminderHost>
{
    [Theory]
    [InlineData("2027-02-14", 1)]
    [InlineData("2027-02-01", 1)]
    [InlineData("2027-01-22", 1)]
    [InlineData("2027-02-15", 0)]
    [InlineData("2027-01-14", 0)]
    public async Task A_coordinator_hears_once_that_a_consent_ends(string to, int times)
    {
        var world = await ConsentWorld.MakeAsync(portal);
        await world.SignedAsync(
            world.Mentor,
            to: DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)
        );
        var site = await world.As(Role.Coordinator);

        await RunAsync(world);
        await RunAsync(world);

        Assert.Equal(times, await ToldAsync(world));
        var page = await site.OpenAsync("/notifications");
        Assert.Equal(times == 1, page.Says("Кончаются согласия: 1 согласие"));
        if (times == 1)
            Assert.True(
                (
                    await page.PressAsync(
                        $"Открыть: Кончаются согласия: 1 согласие, Возьмите новые, пока прежние действуют"
                    )
                ).Says("Крутова")
            );
    }

    [Fact]
    public async Task Who_has_signed_the_next_one_is_not_spoken_of()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        await world.SignedAsync(world.Mentor, to: new DateOnly(2027, 1, 20));
        await world.SignedAsync(world.Mentor, to: new DateOnly(2030, 1, 20));
        await world.As(Role.Coordinator);

        await RunAsync(world);

        Assert.Equal(0, await ToldAsync(world));
    }

    [Fact]
    public async Task It_is_told_by_mail_too_and_a_mentor_hears_of_his_own()
    {
        var world = await ConsentWorld.MakeAsync(portal);
        await world.SignedAsync(world.Mentor, to: new DateOnly(2027, 2, 1));
        await world.SignedAsync(world.Mentee, to: new DateOnly(2027, 2, 3));
        var coordinator = await portal.Given.MemberAsync(world.District, Role.Coordinator, world.School);
        var user = await portal.Given.UserAsync();
        var membership = new Membership(
            user.Id,
            world.District.Id,
            Role.Mentor,
            world.School.Id,
            portal.Clock.GetUtcNow()
        );
        membership.BelongsTo(world.Mentor.Id);
        await portal.Given.SaveAsync(membership);

        await RunAsync(world);
        await RunAsync(world);

        var ofSchool = Assert.Single(await portal.OutboxAsync(), m => m.To == coordinator.Email);
        Assert.Contains(
            "2 бумаги, первая 1 февраля",
            ofSchool.Subject.Replace('\u00A0', ' '),
            StringComparison.Ordinal
        );
        Assert.Contains("https://portal.example/consents?soon=yes", ofSchool.Body, StringComparison.Ordinal);
        var own = Assert.Single(await portal.OutboxAsync(), m => m.To == user.Email);
        Assert.Contains("действует до 1 февраля", own.Subject.Replace('\u00A0', ' '), StringComparison.Ordinal);
        var page = await (await portal.SignedInAsync(new SignIn(user.Email!, Given.Password))).OpenAsync(
            "/notifications"
        );
        page = await page.PressAsync("Открыть: Кончаются согласия: 1 согласие, Подпишите новое у школьного куратора");
        Assert.Equal($"/people/{world.Mentor.Id}", page.Path);
    }

    private Task RunAsync(ConsentWorld world) =>
        portal
            .Services.GetRequiredService<JobRounds>()
            .RunAsync("consents-ending", world.District, again: true, default);

    private static Task<long> ToldAsync(ConsentWorld world) =>
        world.AskAsync<long>(
            $"select count(*) from notification where district_id = '{world.District.Id}' and kind = 'consent'"
        );
}
