using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Account;

public sealed class InvitationTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Fresh = "сосна-над-рекой-7";
    private static int made;

    [Fact]
    public async Task An_invited_person_says_his_name_makes_up_a_password_and_is_in()
    {
        var (email, link, _) = await InvitedAsync();
        var site = portal.Site();
        var page = await site.OpenAsync(link);
        Assert.True(page.Says("школьный куратор"));
        Assert.True(page.Says(email));

        page = await AcceptAsync(page, "Белов Игорь Петрович");

        Assert.Equal("/", page.Path);
        Assert.Contains("И. П. Белов", TestPage.Fold(page.Document.Body!.TextContent), StringComparison.Ordinal);
        await portal.SignedInAsync(new SignIn(email, Fresh));
        (await portal.Site().OpenAsync(link)).Expect(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task What_is_missing_is_said_and_the_name_is_kept()
    {
        var (_, link, _) = await InvitedAsync();
        var page = await portal.Site().OpenAsync(link);

        page = await page.Fill("Фамилия, имя и отчество", "Белов")
            .Fill("Пароль", "коротко")
            .PressAsync("Принять и войти");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Белов", page.Value("Фамилия, имя и отчество"));
        Assert.StartsWith("Пароли не совпали", page.Error("Пароль ещё раз"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_fourteen_days_it_opens_nothing_and_can_be_sent_again()
    {
        var (email, link, curator) = await InvitedAsync();
        portal.Clock.Advance(TimeSpan.FromDays(14));
        (await portal.Site().OpenAsync(link)).Expect(HttpStatusCode.Gone);

        curator = await portal.SignedInAsync(curatorSignIn);
        var card = await curator.OpenAsync(await CardAsync(email));
        Assert.True(card.Says("Срок приглашения вышел"));
        await card.PressAsync("Отправить приглашение ещё раз");

        Assert.Equal(
            "/",
            (await AcceptAsync(await portal.Site().OpenAsync(await portal.LinkAsync(email)), "Белов Игорь")).Path
        );
    }

    [Fact]
    public async Task A_second_letter_makes_the_first_link_worthless()
    {
        var (email, link, curator) = await InvitedAsync();

        await (await curator.OpenAsync(await CardAsync(email))).PressAsync("Отправить приглашение ещё раз");

        (await portal.Site().OpenAsync(link)).Expect(HttpStatusCode.Gone);
        (await portal.Site().OpenAsync(await portal.LinkAsync(email))).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_revoked_invitation_lets_nobody_in()
    {
        var (email, link, curator) = await InvitedAsync();

        var page = await (await curator.OpenAsync(await CardAsync(email))).PressAsync("Отозвать приглашение");

        Assert.True(page.Says("Приглашение отозвано"));
        (await portal.Site().OpenAsync(link)).Expect(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Who_signs_in_already_gets_the_role_and_a_letter_without_a_link_to_set_a_password()
    {
        var user = await portal.Given.UserAsync();
        var (_, _, curator) = await InvitedAsync(user.Email!);

        var letter = await portal.LastLetterAsync(user.Email!);
        Assert.DoesNotContain("/account/invitation/", letter, StringComparison.Ordinal);
        Assert.Contains("ещё одну роль", letter, StringComparison.Ordinal);
        Assert.True((await curator.OpenAsync(await CardAsync(user.Email!))).Says("действует"));
        Assert.Equal(
            "/",
            (await (await portal.SignedInAsync(new SignIn(user.Email!, Given.Password))).OpenAsync("/")).Path
        );
    }

    private SignIn curatorSignIn = null!;

    private async Task<(string Email, string Link, TestSite Curator)> InvitedAsync(string? email = null)
    {
        email ??= $"new{Interlocked.Increment(ref made)}@priobr.example";
        var district = await portal.Given.DistrictAsync();
        var school = await portal.Given.OrganisationAsync(district);
        curatorSignIn = await portal.Given.MemberAsync(district, Role.Curator);
        var curator = await portal.SignedInAsync(curatorSignIn);
        var page = await (await curator.OpenAsync("/users/new"))
            .Fill("Электронная почта", email)
            .Fill("Фамилия, имя и отчество", "Белов Игорь Олегович")
            .Fill("Роль", "школьный куратор")
            .Fill("Организация", school.ShortName)
            .PressAsync("Отправить приглашение");
        page.Expect(HttpStatusCode.OK);
        Assert.True(page.Says("Приглашение отправлено"), page.Text);
        var letter = await portal.LastLetterAsync(email);
        var link = letter.Contains("/account/invitation/", StringComparison.Ordinal)
            ? await portal.LinkAsync(email)
            : "";
        return (email, link, curator);
    }

    private async Task<string> CardAsync(string email)
    {
        await using var db = portal.Database.Open();
        return $"/users/{(await db.Users.SingleAsync(u => u.Email == email)).Id}";
    }

    private static Task<TestPage> AcceptAsync(TestPage page, string name) =>
        page.Fill("Фамилия, имя и отчество", name)
            .Fill("Пароль", Fresh)
            .Fill("Пароль ещё раз", Fresh)
            .PressAsync("Принять и войти");
}
