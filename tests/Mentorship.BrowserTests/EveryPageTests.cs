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
}
