using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Users;

public sealed class MembershipTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Each_thing_wrong_with_an_invitation_is_said_and_what_was_typed_is_kept()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var page = await (await portal.SignedInAsync(world.Curator)).OpenAsync("/users/new");

        page = await page.Fill("Электронная почта", "не почта")
            .Fill("Роль", "наставник")
            .PressAsync("Отправить приглашение");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("не почта", page.Value("Электронная почта"));
        Assert.StartsWith("Укажите электронную почту", page.Error("Электронная почта"), StringComparison.Ordinal);
        Assert.StartsWith("Укажите фамилию", page.Error("Фамилия, имя и отчество"), StringComparison.Ordinal);
        Assert.StartsWith("Выберите организацию", page.Error("Организация"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_role_twice_is_refused_in_words()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var page = await (await portal.SignedInAsync(world.Curator)).OpenAsync("/users/new");

        page = await page.Fill("Электронная почта", world.Coordinator.Email.ToUpperInvariant())
            .Fill("Фамилия, имя и отчество", "Кто-то Другой")
            .Fill("Роль", "школьный куратор")
            .Fill("Организация", world.School.ShortName)
            .PressAsync("Отправить приглашение");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("У этого человека уже есть такая роль.", page.Error("Роль"));
    }

    [Fact]
    public async Task A_changed_role_holds_at_the_next_page_and_stands_in_the_journal()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var coordinator = await portal.SignedInAsync(world.Coordinator);
        var membership = await world.MembershipAsync(world.CoordinatorId);
        var page = await (await portal.SignedInAsync(world.Curator)).OpenAsync(
            $"/users/{world.CoordinatorId}/memberships/{membership.Id}"
        );

        page = await page.Fill("Роль", "муниципальный куратор")
            .Fill("Почему, для журнала", "перевод в управление")
            .PressAsync("Изменить роль");

        Assert.Equal($"/users/{world.CoordinatorId}", page.Path);
        Assert.True(page.Says("школьный куратор → муниципальный куратор"), page.Text);
        Assert.True(page.Says("перевод в управление"));
        (await coordinator.OpenAsync("/users")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_ended_membership_closes_the_district_at_once_and_can_be_taken_up_again()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var coordinator = await portal.SignedInAsync(world.Coordinator);
        var site = await portal.SignedInAsync(world.Curator);

        var page = await (await site.OpenAsync($"/users/{world.CoordinatorId}"))
            .Fill("Причина, для журнала", "увольнение")
            .PressAsync("Завершить работу");

        Assert.True(page.Says("увольнение"));
        Assert.Equal("/account", (await coordinator.OpenAsync("/")).Path);
        Assert.Contains("membership.ended", await world.ActsAsync());

        page = await page.PressAsync("Вернуть роль");
        Assert.True(page.Says("Работа возобновлена"));
    }

    [Fact]
    public async Task A_curator_can_neither_end_nor_demote_himself()
    {
        var world = await UsersWorld.MakeAsync(portal);
        await portal.Given.MemberAsync(world.District, Role.Curator);
        var site = await portal.SignedInAsync(world.Curator);
        var own = await world.MembershipAsync(world.CuratorId);

        var card = await site.OpenAsync($"/users/{world.CoordinatorId}");
        var form = card.Document.QuerySelector("form[action$=ending]")!;
        form.SetAttribute("action", $"/users/{world.CuratorId}/memberships/{own.Id}/ending");
        card = await card.PressAsync("Завершить работу");
        card.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(card.Says("Завершить собственную работу нельзя"));

        var page = await site.OpenAsync($"/users/{world.CuratorId}/memberships/{own.Id}");
        page = await page.Fill("Роль", "методист").PressAsync("Изменить роль");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Себя лишить роли", page.Error("Роль"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_curators_who_end_each_other_at_once_leave_one()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var second = await portal.Given.MemberAsync(world.District, Role.Curator);
        var secondId = await UsersWorld.IdAsync(portal, second);
        var pages = await Task.WhenAll(
            (await portal.SignedInAsync(world.Curator)).OpenAsync($"/users/{secondId}"),
            (await portal.SignedInAsync(second)).OpenAsync($"/users/{world.CuratorId}")
        );

        await Task.WhenAll(pages.Select(p => p.PressAsync("Завершить работу")));

        await using var db = portal.Database.Open();
        Assert.Equal(
            1,
            await db.Memberships.CountAsync(m =>
                m.DistrictId == world.District.Id && m.Role == Role.Curator && m.EndedAt == null
            )
        );
    }

    [Fact]
    public async Task The_database_itself_keeps_the_last_curator_and_the_last_administrator()
    {
        var world = await UsersWorld.MakeAsync(portal);
        await using var db = portal.Database.Open(portal.Clock);
        var own = await db.Memberships.SingleAsync(m => m.UserId == world.CuratorId);
        own.End(portal.Clock.GetUtcNow());

        var refused = await Assert.ThrowsAsync<RuleBroken>(() => db.SaveChangesAsync());

        Assert.Contains("не останется муниципального куратора", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duties_go_to_somebody_of_the_district_and_the_journal_joins_the_two()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var heir = await portal.Given.MemberAsync(world.District, Role.Methodist);
        var heirId = await UsersWorld.IdAsync(portal, heir);
        var leaving = await world.MembershipAsync(world.CoordinatorId);
        var page = await (await portal.SignedInAsync(world.Curator)).OpenAsync(
            $"/users/{world.CoordinatorId}/memberships/{leaving.Id}/hand-over"
        );

        page = await page.Fill("Преемник", $"{heirId}").PressAsync("Передать дела");

        Assert.True(page.Says("Дела переданы"));
        var ended = await world.MembershipAsync(world.CoordinatorId);
        var taken = await world.MembershipAsync(heirId);
        Assert.Equal((taken.Id, false), (ended.SuccessorId, ended.IsActive));
        Assert.Equal((Role.Coordinator, world.School.Id), (taken.Role, taken.OrganisationId));
        Assert.Equal(2, (await world.ActsAsync()).Count(a => a == "membership.handedOver"));
        Assert.True(page.Says("Переданы дела пользователя"), page.Text);
        page = await (await portal.SignedInAsync(world.Curator)).OpenAsync($"/users/{heirId}");
        Assert.True(page.Says("Переданы дела пользователю"), page.Text);
    }

    [Fact]
    public async Task Duties_go_to_somebody_new_who_is_invited()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var leaving = await world.MembershipAsync(world.CoordinatorId);
        var page = await (await portal.SignedInAsync(world.Curator)).OpenAsync(
            $"/users/{world.CoordinatorId}/memberships/{leaving.Id}/hand-over"
        );
        page = await page.PressAsync("Передать дела");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Выберите преемника", page.Error("Преемник"), StringComparison.Ordinal);
        var email = $"heir{Guid.CreateVersion7():N}@priobr.example";

        page = await page.Fill("Почта преемника", email)
            .Fill("Фамилия, имя и отчество преемника", "Новикова Ольга Ивановна")
            .PressAsync("Передать дела");

        Assert.True(page.Says("Дела переданы"), page.Text);
        Assert.Contains(await portal.OutboxAsync(), m => m.To == email);
        Assert.False((await world.MembershipAsync(world.CoordinatorId)).IsActive);
    }

    [Fact]
    public async Task The_last_curator_hands_over_only_to_one_who_can_sign_in()
    {
        var world = await UsersWorld.MakeAsync(portal);
        var site = await portal.SignedInAsync(world.Curator);
        var own = await world.MembershipAsync(world.CuratorId);
        var page = await site.OpenAsync($"/users/{world.CuratorId}/memberships/{own.Id}/hand-over");
        var email = $"heir{Guid.CreateVersion7():N}@priobr.example";
        page = await page.Fill("Почта преемника", email)
            .Fill("Фамилия, имя и отчество преемника", "Новикова Ольга Ивановна")
            .PressAsync("Передать дела");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.True(page.Says("не останется муниципального куратора"));
        Assert.DoesNotContain(await portal.OutboxAsync(), m => m.To == email);

        page = await page.Fill("Почта преемника", "")
            .Fill("Фамилия, имя и отчество преемника", "")
            .Fill("Преемник", $"{world.CoordinatorId}")
            .PressAsync("Передать дела");

        Assert.Equal("/account", page.Path);
        (await site.OpenAsync("/users")).Expect(HttpStatusCode.Forbidden);
    }
}
