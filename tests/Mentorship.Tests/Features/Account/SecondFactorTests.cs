using System.Net;
using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Account;

public sealed class SecondFactorTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_code_from_the_app_turns_it_on_and_shows_ten_codes_once()
    {
        var (_, site, _, codes) = await TurnedOnAsync();

        Assert.Equal(10, codes.Count);
        var again = await site.OpenAsync("/account/recovery-codes");
        Assert.Empty(again.Document.QuerySelectorAll(".codes li"));
        Assert.True((await site.OpenAsync("/account")).Says("включён"));
        Assert.Equal(
            0,
            await portal.Database.AskAsync<long>($"select count(*) from user_token where value like '%{codes[0]}%'")
        );
    }

    [Fact]
    public async Task The_picture_and_the_key_are_one_and_nothing_is_kept_before_a_right_code()
    {
        var site = await portal.SignedInAsync(await MemberAsync());
        var page = await site.OpenAsync("/account/authenticator");
        Assert.NotNull(page.Document.QuerySelector("svg.qr path"));
        var key = Key(page);

        page = await page.Fill("Код из приложения", "000000").PressAsync("Включить второй шаг");

        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Код не подошёл", page.Error("Код из приложения"), StringComparison.Ordinal);
        Assert.Equal(key, Key(page));
        Assert.False((await site.OpenAsync("/account")).Says("Отключить"));
    }

    [Fact]
    public async Task Signing_in_then_asks_for_a_code_and_takes_it_once()
    {
        var (who, _, key, _) = await TurnedOnAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(2));
        var code = Code(key);

        var page = await CodePageAsync(portal.Site(), who);
        page = await page.Fill("Код из приложения", code).PressAsync("Войти");
        Assert.Equal("/", page.Path);

        var second = await CodePageAsync(portal.Site(), who);
        second = await second.Fill("Код из приложения", code).PressAsync("Войти");
        second.Expect(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_known_computer_is_not_asked_until_he_leaves_everywhere()
    {
        var (who, _, key, _) = await TurnedOnAsync();
        portal.Clock.Advance(TimeSpan.FromMinutes(2));
        var site = portal.Site();
        var page = await CodePageAsync(site, who);
        page = await page.Fill("Код из приложения", Code(key))
            .Tick("Не спрашивать код на этом компьютере 30 дней")
            .PressAsync("Войти");
        await page.PressAsync("Выйти");

        page = await PasswordAsync(site, who);
        Assert.Equal("/", page.Path);

        await ((await site.OpenAsync("/account"))).PressAsync("Выйти везде");
        portal.Clock.Advance(TimeSpan.FromSeconds(1));
        page = await PasswordAsync(site, who);
        Assert.StartsWith("/account/second-factor", page.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once()
    {
        var (who, _, _, codes) = await TurnedOnAsync();

        var page = await RecoveryAsync(who, codes[3].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal));
        Assert.True(page.Says("Осталось кодов: 9") || page.Path == "/", page.Text);

        page = await RecoveryAsync(who, codes[3]);
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.StartsWith("Такого кода нет", page.Error("Запасной код"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_codes_of_both_kinds_lock_the_account()
    {
        var (who, _, key, codes) = await TurnedOnAsync();
        var site = portal.Site();
        var page = await CodePageAsync(site, who);
        for (var attempt = 0; attempt < 3; attempt++)
            page = await page.Fill("Код из приложения", "000000").PressAsync("Войти");
        page = await site.OpenAsync("/account/recovery-code");
        for (var attempt = 0; attempt < 2; attempt++)
            page = await page.Fill("Запасной код", "AAAAA-AAAAA").PressAsync("Войти");
        Assert.StartsWith("Слишком много неверных попыток", page.Error("Запасной код"), StringComparison.Ordinal);

        page = await page.Fill("Запасной код", codes[0]).PressAsync("Войти");
        page.Expect(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(
            4,
            await portal.Database.AskAsync<long>(
                $"select count(*) from security_event e join portal_user u on u.id = e.user_id where u.email = '{who.Email}' and kind = 'secondFactorFailed'"
            )
        );
    }

    [Fact]
    public async Task New_codes_replace_the_old_ones()
    {
        var (who, site, _, codes) = await TurnedOnAsync();

        var page = await (await site.OpenAsync("/account")).PressAsync("Сделать новые коды");

        var fresh = Codes(page);
        Assert.Empty(fresh.Intersect(codes));
        (await RecoveryAsync(who, codes[0])).Expect(HttpStatusCode.UnprocessableEntity);
        Assert.NotEqual("/account/recovery-code", (await RecoveryAsync(who, fresh[0])).Path);
    }

    [Fact]
    public async Task The_codes_can_be_saved_as_a_file()
    {
        var (_, site, _, _) = await TurnedOnAsync();
        var page = await (await site.OpenAsync("/account")).PressAsync("Сделать новые коды");
        var codes = Codes(page);

        var file = await page.PressAsync("Сохранить в файл");

        Assert.Contains(
            "attachment",
            file.Response.Content.Headers.ContentDisposition!.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(codes[9], await file.Response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turning_it_off_takes_the_password()
    {
        var (who, site, _, _) = await TurnedOnAsync();
        var page = await site.OpenAsync("/account/authenticator");
        page = await page.Fill("Пароль", "не тот пароль").PressAsync("Отключить второй шаг");
        page.Expect(HttpStatusCode.UnprocessableEntity);

        page = await page.Fill("Пароль", who.Password).PressAsync("Отключить второй шаг");

        Assert.Equal("/account", page.Path);
        Assert.Equal("/", (await PasswordAsync(portal.Site(), who)).Path);
        Assert.Contains("отключён", await portal.LastLetterAsync(who.Email), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_password_first_there_is_no_second_step()
    {
        var page = await portal.Site().OpenAsync("/account/second-factor");

        Assert.Equal("/account/sign-in", page.Path);
        Assert.True(page.Says("Введите почту и пароль ещё раз"));
    }

    private async Task<SignIn> MemberAsync() =>
        await portal.Given.MemberAsync(await portal.Given.DistrictAsync(), Role.Curator);

    private async Task<(SignIn Who, TestSite Site, string Key, IReadOnlyList<string> Codes)> TurnedOnAsync()
    {
        var who = await MemberAsync();
        var site = await portal.SignedInAsync(who);
        var page = await site.OpenAsync("/account/authenticator");
        var key = Key(page);
        page = await page.Fill("Код из приложения", Code(key)).PressAsync("Включить второй шаг");
        return (who, site, key, Codes(page));
    }

    private string Code(string key) => OneTimeCode.At(key, OneTimeCode.StepOf(portal.Clock.GetUtcNow()));

    private static string Key(TestPage page) => page.Document.QuerySelector("input[name=Key]")!.GetAttribute("value")!;

    private static List<string> Codes(TestPage page) =>
        [.. page.Document.QuerySelectorAll(".codes li").Select(li => li.TextContent.Trim())];

    private static async Task<TestPage> PasswordAsync(TestSite site, SignIn who) =>
        await (await site.OpenAsync("/account/sign-in"))
            .Fill("Электронная почта", who.Email)
            .Fill("Пароль", who.Password)
            .PressAsync("Войти");

    private static async Task<TestPage> CodePageAsync(TestSite site, SignIn who)
    {
        var page = await PasswordAsync(site, who);
        Assert.StartsWith("/account/second-factor", page.Path, StringComparison.Ordinal);
        return page;
    }

    private async Task<TestPage> RecoveryAsync(SignIn who, string code)
    {
        var site = portal.Site();
        var page = await (await CodePageAsync(site, who)).FollowAsync("Войдите по запасному коду");
        return await page.Fill("Запасной код", code).PressAsync("Войти");
    }
}
