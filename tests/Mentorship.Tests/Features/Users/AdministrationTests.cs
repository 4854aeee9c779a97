using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Users;

public sealed class AdministrationTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_disabled_user_is_out_at_once_and_learns_it_only_with_the_right_password()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var coordinator = await portal.SignedInAsync(world.Coordinator);
        var site = await AdministratorAsync();

        var card = await (await site.OpenAsync($"/users/{world.CoordinatorId}")).PressAsync("Отключить вход");

        Assert.True(card.Says("Вход отключён"));
        Assert.StartsWith("/account/sign-in", (await coordinator.OpenAsync("/")).Path, StringComparison.Ordinal);
        var page = await SignInAsync(world.Coordinator);
        Assert.StartsWith("Вход для этой учётной записи отключён", page.Error("Пароль"), StringComparison.Ordinal);
        page = await SignInAsync(world.Coordinator with { Password = "не тот" });
        Assert.StartsWith("Почта или пароль не подошли", page.Error("Пароль"), StringComparison.Ordinal);

        await card.PressAsync("Открыть вход");
        await portal.SignedInAsync(world.Coordinator);
    }

    [Fact]
    public async Task An_administrator_chooses_a_district_and_invites_its_first_curator()
    {
        var district = await portal.Given.DistrictAsync();
        var site = await AdministratorAsync();
        var choice = await site.OpenAsync("/users/new");
        Assert.True(choice.Says(district.Name));
        var page = await site.OpenAsync($"/users/new?district={district.Id}");
        var email = $"first{Guid.CreateVersion7():N}@priobr.example";

        page = await page.Fill("Электронная почта", email)
            .Fill("Фамилия, имя и отчество", "Первых Анна Ильинична")
            .Fill("Роль", "муниципальный куратор")
            .PressAsync("Отправить приглашение");

        page.Expect(HttpStatusCode.OK);
        Assert.True(page.Says("Приглашён пользователь"), page.Text);
        Assert.Contains(
            await portal.OutboxAsync(),
            m => m.To == email && m.Body.Contains("администратор портала", StringComparison.Ordinal)
        );
        page = await page.PressAsync("Отозвать приглашение");
        Assert.True(page.Says("Приглашение отозвано"));
        (await site.OpenAsync($"/users/new?district={Guid.CreateVersion7()}")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_mark_is_given_and_never_taken_from_the_last_one()
    {
        await using var host = await OtherPortal.StartAsync();
        var world = await UsersWorld.MakeAsync(host.Portal);
        var first = await host.Portal.Given.AdministratorAsync();
        var firstId = await UsersWorld.IdAsync(host.Portal, first);
        var site = await host.Portal.SignedInAsync(first);

        var own = await (await site.OpenAsync($"/users/{firstId}")).PressAsync("Снять право");
        own.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(own.Says("Это последний администратор"));

        await (await site.OpenAsync($"/users/{world.CuratorId}")).PressAsync("Дать право администратора");
        own = await (await site.OpenAsync($"/users/{firstId}")).PressAsync("Снять право");

        Assert.Equal("/account", own.Path);
        await using var db = host.Portal.Database.Open();
        Assert.Equal(world.CuratorId, (await db.Users.SingleAsync(u => u.IsAdministrator)).Id);
    }

    [Fact]
    public async Task An_administrator_with_a_role_steps_out_of_his_district_and_back()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var other = await UsersWorld.MakeAsync(portal);
        await portal.Database.ExecuteAsync(
            $"update portal_user set is_administrator = true where id = '{world.CuratorId}'"
        );
        var site = await portal.SignedInAsync(world.Curator);
        (await site.OpenAsync($"/users/{other.CoordinatorId}")).Expect(HttpStatusCode.NotFound);

        var page = await site.OpenAsync("/account/memberships");
        await page.PressAsync(TestPage.Fold(page.Document.QuerySelectorAll("button.choice")[^1].TextContent));

        (await site.OpenAsync($"/users/{other.CoordinatorId}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_curator_may_not_do_what_an_administrator_does()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var site = await portal.SignedInAsync(world.Curator);

        using var answer = await site.PostAsync($"/users/{world.CoordinatorId}/disablement");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False((await site.OpenAsync($"/users/{world.CoordinatorId}")).Says("Отключить вход,"));
    }

    [Fact]
    public async Task A_lost_second_factor_is_taken_off_and_its_owner_learns_of_it()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var coordinator = await portal.SignedInAsync(world.Coordinator);
        var setUp = await coordinator.OpenAsync("/account/authenticator");
        var key = setUp.Document.QuerySelector("input[name=Key]")!.GetAttribute("value")!;
        await setUp
            .Fill("Код из приложения", OneTimeCode.At(key, OneTimeCode.StepOf(portal.Clock.GetUtcNow())))
            .PressAsync("Включить второй шаг");

        await (await (await AdministratorAsync()).OpenAsync($"/users/{world.CoordinatorId}")).PressAsync(
            "Снять второй шаг"
        );

        await portal.SignedInAsync(world.Coordinator);
        Assert.Contains(
            await portal.OutboxAsync(),
            m =>
                m.To == world.Coordinator.Email
                && m.Body.Contains("Администратор портала отключил", StringComparison.Ordinal)
        );
    }

    private async Task<TestSite> AdministratorAsync() =>
        await portal.SignedInAsync(await portal.Given.AdministratorAsync());

    private async Task<TestPage> SignInAsync(SignIn who) =>
        await (await portal.Site().OpenAsync("/account/sign-in"))
            .Fill("Электронная почта", who.Email)
            .Fill("Пароль", who.Password)
            .PressAsync("Войти");

    private sealed record OtherPortal(PortalHost Portal) : IAsyncDisposable
    {
        public static async Task<OtherPortal> StartAsync()
        {
            var portal = new PortalHost();
            await portal.InitializeAsync();
            return new(portal);
        }

        public async ValueTask DisposeAsync() => await Portal.DisposeAsync();
    }
}
