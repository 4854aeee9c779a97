using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Xunit;

namespace Mentorship.Tests.Features.People;

/// <summary>A mentor is invited from his card, and his own screen then knows him.</summary>
public sealed class InvitingTests(PortalHost portal) : IClassFixture<PortalHost>, IAsyncLifetime
{
    private District district = null!;
    private Organisation school = null!;
    private Person mentor = null!;
    private TestSite coordinator = null!;

    public async Task InitializeAsync()
    {
        district = await portal.Given.DistrictAsync();
        school = await portal.Given.OrganisationAsync(district);
        mentor = await portal.Given.TeacherAsync(school, "Ветлугина Ольга Андреевна");
        coordinator = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Coordinator, school));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_coordinator_invites_his_mentor_and_the_card_says_so()
    {
        var mail = Mail();
        var page = await (await coordinator.OpenAsync($"/people/{mentor.Id}")).FollowAsync(
            "Пригласить наставника в портал"
        );

        page = await page.Fill("Электронная почта", "нет").PressAsync("Отправить приглашение");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        page = await page.Fill("Электронная почта", mail).PressAsync("Отправить приглашение");

        Assert.True(page.Says($"Приглашение отправлено на {mail}."), page.Text);
        Assert.True(page.Says("наставник"), page.Text);
        Assert.Equal(1L, await LinkedAsync(mail));
        Assert.Equal(1L, await portal.Database.AskAsync<long>($"select count(*) from outbox where address = '{mail}'"));
        page = await coordinator.OpenAsync($"/people/{mentor.Id}/invitation");
        Assert.True(page.Says($"Уже приглашён: {mail}"), page.Text);
        await page.PressAsync("Отправить приглашение");
        Assert.Equal(1L, await LinkedAsync(mail));
    }

    [Fact]
    public async Task A_mentor_invited_by_the_curator_is_found_by_his_name()
    {
        var curator = await portal.SignedInAsync(await portal.Given.MemberAsync(district, Role.Curator));
        var mail = Mail();

        await (await curator.OpenAsync("/users/new"))
            .Fill("Электронная почта", mail)
            .Fill("Фамилия, имя и отчество", "Ветлугина Ольга Андреевна")
            .Fill("Роль", "наставник")
            .Fill("Организация", school.ShortName)
            .PressAsync("Отправить приглашение");

        Assert.Equal(1L, await LinkedAsync(mail));
    }

    [Fact]
    public async Task A_mail_that_another_mentor_signs_in_with_is_refused()
    {
        var mail = Mail();
        await InviteAsync(mentor, mail);
        var other = await portal.Given.TeacherAsync(school, "Заречная Инна Львовна");

        var page = await InviteAsync(other, mail);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(page.Says("С этой почтой входит другой человек"), page.Text);
    }

    [Fact]
    public async Task A_card_of_another_school_gives_no_invitation()
    {
        var elsewhere = await portal.Given.OrganisationAsync(district, OrganisationKind.School, "Дальняя школа");
        var other = await portal.Given.TeacherAsync(elsewhere, "Полевая Нина Олеговна");

        var answer = await coordinator.GetAsync($"/people/{other.Id}/invitation");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<TestPage> InviteAsync(Person person, string mail) =>
        await (await coordinator.OpenAsync($"/people/{person.Id}/invitation"))
            .Fill("Электронная почта", mail)
            .PressAsync("Отправить приглашение");

    private Task<long> LinkedAsync(string mail) =>
        portal.Database.AskAsync<long>(
            $"select count(*) from membership m join portal_user u on u.id = m.user_id where lower(u.email) = '{mail}' and m.person_id = '{mentor.Id}' and m.role = 'mentor' and m.ended_at is null"
        );

    private static string Mail() => $"m{Guid.CreateVersion7():n}@luga.example";
}
