using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Mentorship.Tests.Features.Account;

public sealed class PasswordTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Fresh = "берег-и-лодка-2027";

    [Fact]
    public async Task A_changed_password_ends_other_sessions_and_keeps_this_one_in_its_district()
    {
        var who = await MemberAsync();
        var here = await portal.SignedInAsync(who);
        var there = await portal.SignedInAsync(who);

        var page = await (await here.OpenAsync("/account/password"))
            .Fill("Нынешний пароль", who.Password)
            .Fill("Новый пароль", Fresh)
            .Fill("Новый пароль ещё раз", Fresh)
            .PressAsync("Сменить пароль");

        Assert.Equal("/account", page.Path);
        (await here.OpenAsync("/users")).Expect(HttpStatusCode.OK);
        Assert.StartsWith("/account/sign-in", (await there.OpenAsync("/users")).Path, StringComparison.Ordinal);
        Assert.Contains("изменён", await portal.LastLetterAsync(who.Email), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_thing_wrong_with_a_new_password_is_said_beside_its_field()
    {
        var who = await MemberAsync();
        var site = await portal.SignedInAsync(who);
        var page = await (await site.OpenAsync("/account/password")).PressAsync("Сменить пароль");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal("Введите нынешний пароль.", page.Error("Нынешний пароль"));
        Assert.StartsWith("Придумайте пароль", page.Error("Новый пароль"), StringComparison.Ordinal);

        page = await Change(page, "не тот", Fresh, Fresh);
        Assert.StartsWith("Нынешний пароль введён неверно", page.Error("Нынешний пароль"), StringComparison.Ordinal);
        page = await Change(page, who.Password, "коротко", "коротко");
        Assert.StartsWith("Пароль короче 10", page.Error("Новый пароль"), StringComparison.Ordinal);
        page = await Change(page, who.Password, Fresh, Fresh + "!");
        Assert.StartsWith("Пароли не совпали", page.Error("Новый пароль ещё раз"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whether_an_address_is_known_cannot_be_told_from_the_answer()
    {
        var who = await MemberAsync();
        var before = (await portal.OutboxAsync()).Count;

        var known = await AskAsync(who.Email);
        var unknown = await AskAsync("nobody@priobr.example");

        Assert.Equal(known.Path, unknown.Path);
        Assert.Equal(
            known.Text.Replace(who.Email, "", StringComparison.Ordinal),
            unknown.Text.Replace("nobody@priobr.example", "", StringComparison.Ordinal)
        );
        Assert.Equal(before + 1, (await portal.OutboxAsync()).Count);
    }

    [Fact]
    public async Task A_mailed_link_sets_a_password_once_and_only_its_hash_is_kept()
    {
        var who = await MemberAsync();
        await AskAsync(who.Email);
        var link = await portal.LinkAsync(who.Email);

        var page = await ResetAsync(portal.Site(), link, Fresh);

        Assert.Equal("/account/sign-in", page.Path);
        await portal.SignedInAsync(who with { Password = Fresh });
        page = await portal.Site().OpenAsync(link);
        page.Expect(HttpStatusCode.Gone);
        Assert.Equal("Ссылка больше не действует", page.Heading);
        await using var db = portal.Database.Open();
        Assert.Contains(await db.Links.ToListAsync(), l => l.TokenHash.SequenceEqual(Link.Hash(link.Split('/')[^1])));
    }

    [Fact]
    public async Task One_link_pressed_twice_at_once_works_once()
    {
        var who = await MemberAsync();
        await AskAsync(who.Email);
        var link = await portal.LinkAsync(who.Email);
        var pages = await Task.WhenAll(portal.Site().OpenAsync(link), portal.Site().OpenAsync(link));

        var answers = await Task.WhenAll(
            pages.Select(
                (page, n) =>
                    page.Fill("Новый пароль", Fresh + n).Fill("Пароль ещё раз", Fresh + n).PressAsync("Задать пароль")
            )
        );

        Assert.Single(answers, a => a.Path == "/account/sign-in");
        Assert.Single(answers, a => a.Status == HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_link_older_than_an_hour_opens_nothing()
    {
        var who = await MemberAsync();
        await AskAsync(who.Email);
        var link = await portal.LinkAsync(who.Email);
        var page = await portal.Site().OpenAsync(link);
        page.Expect(HttpStatusCode.OK);

        portal.Clock.Advance(TimeSpan.FromMinutes(61));

        page = await page.Fill("Новый пароль", Fresh).Fill("Пароль ещё раз", Fresh).PressAsync("Задать пароль");
        page.Expect(HttpStatusCode.Gone);
        (await portal.Site().OpenAsync("/account/password/reset/no-such-token")).Expect(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_password_that_the_rules_refuse_does_not_use_the_link_up()
    {
        var who = await MemberAsync();
        await AskAsync(who.Email);
        var link = await portal.LinkAsync(who.Email);

        var page = await ResetAsync(portal.Site(), link, "ааааааааааа");
        page.Expect(HttpStatusCode.UnprocessableEntity);

        Assert.Equal("/account/sign-in", (await ResetAsync(portal.Site(), link, Fresh)).Path);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_and_a_new_password_unlocks()
    {
        var who = await MemberAsync();
        var site = portal.Site();
        var page = await site.OpenAsync("/account/sign-in");
        for (var attempt = 0; attempt < 5; attempt++)
            page = await page.Fill("Электронная почта", who.Email).Fill("Пароль", "не тот").PressAsync("Войти");
        Assert.StartsWith("Слишком много", page.Error("Пароль"), StringComparison.Ordinal);
        page = await page.Fill("Пароль", who.Password).PressAsync("Войти");
        page.Expect(HttpStatusCode.UnprocessableEntity);

        await AskAsync(who.Email);
        await ResetAsync(portal.Site(), await portal.LinkAsync(who.Email), Fresh);

        await portal.SignedInAsync(who with { Password = Fresh });
    }

    [Fact]
    public async Task Leaving_everywhere_ends_every_session()
    {
        var who = await MemberAsync();
        var here = await portal.SignedInAsync(who);
        var there = await portal.SignedInAsync(who);

        await (await here.OpenAsync("/account")).PressAsync("Выйти везде");

        foreach (var site in new[] { here, there })
            Assert.StartsWith("/account/sign-in", (await site.OpenAsync("/account")).Path, StringComparison.Ordinal);
    }

    private async Task<SignIn> MemberAsync() =>
        await portal.Given.MemberAsync(await portal.Given.DistrictAsync(), Role.Curator);

    private async Task<TestPage> AskAsync(string email) =>
        await (await portal.Site().OpenAsync("/account/password/forgot"))
            .Fill("Электронная почта", email)
            .PressAsync("Прислать ссылку");

    private static async Task<TestPage> ResetAsync(TestSite site, string link, string password) =>
        await (await site.OpenAsync(link))
            .Fill("Новый пароль", password)
            .Fill("Пароль ещё раз", password)
            .PressAsync("Задать пароль");

    private static Task<TestPage> Change(TestPage page, string current, string password, string again) =>
        page.Fill("Нынешний пароль", current)
            .Fill("Новый пароль", password)
            .Fill("Новый пароль ещё раз", again)
            .PressAsync("Сменить пароль");
}
