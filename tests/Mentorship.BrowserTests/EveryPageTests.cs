using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>What must hold on every main page, whoever opens it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(BrowserPortal portal)
{
    private static readonly string[] ForGuests = ["/account/sign-in", "/ui", "/ui/sign"];

    [Fact]
    public async Task A_guest_finds_nothing_wrong()
    {
        await using var window = await portal.OpenAsync();

        await window.ExamineAsync(Look.Three, ForGuests);
    }

    [Theory]
    [InlineData("kurator")]
    [InlineData("metodist")]
    [InlineData("nachalnik")]
    [InlineData("shkola1")]
    [InlineData("nablyudatel")]
    [InlineData("admin")]
    public async Task Each_role_finds_nothing_wrong_on_the_pages_of_its_menu(string who)
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync(who);
        var menu = await window.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.side nav a')].map(a => a.getAttribute('href'))"
        );

        Assert.NotEmpty(menu);
        await window.ExamineAsync(who == "kurator" ? Look.Three : Look.Two, [.. menu, "/account"]);
    }

    [Fact]
    public async Task A_figure_and_what_stands_behind_it_have_nothing_wrong()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("kurator");

        await window.ExamineAsync(
            Look.Three,
            [
                "/indicators/young-teachers",
                "/indicators/young-teachers/lists?side=left",
                "/indicators/young-teachers/targets",
                "/indicators/statistics",
            ]
        );
    }

    [Fact]
    public async Task The_quarter_its_note_and_its_surveys_have_nothing_wrong()
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync("metodist");
        var quarter = await FirstAsync("/monitoring", "table.tb th a");
        var drawn = await FirstAsync("/monitoring", "a[href*='/seals/']");
        var filled = await FirstAsync(quarter, "a[href*='/returns/']");
        var draft = await FirstAsync("/reports", "table.tb th a");
        var kept = await FirstAsync("/reports", "table.tb tr:nth-child(2) th a");
        var survey = await FirstAsync("/surveys", "table.tb th a, .list a");

        await window.ExamineAsync(
            Look.Two,
            [
                quarter,
                filled,
                drawn,
                draft,
                $"{draft}/parts/Coverage",
                $"{draft}/advice/new",
                $"{draft}/seal",
                kept,
                survey,
            ]
        );

        async Task<string> FirstAsync(string page, string link)
        {
            await window.Page.GotoAsync(page);
            return await window.Page.Locator(link).First.GetAttributeAsync("href") ?? "";
        }
    }
}
