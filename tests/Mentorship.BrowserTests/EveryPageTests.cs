using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>What must hold on every main page, whoever opens it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(BrowserPortal portal)
{
    private static readonly string[] ForGuests = ["/account/sign-in", "/ui", "/ui/sign"];

    public static TheoryData<int, bool> Looks =>
        new()
        {
            { 1440, false },
            { 1440, true },
            { 1280, false },
            { 390, true },
            { 320, false },
        };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_guest_finds_nothing_wrong(int width, bool dark)
    {
        await using var window = await portal.OpenAsync(width, dark: dark);
        Assert.Empty(await ExamineAsync(window, ForGuests));
    }

    [Theory]
    [InlineData("kurator", 1440, false)]
    [InlineData("kurator", 1440, true)]
    [InlineData("kurator", 320, false)]
    [InlineData("metodist", 1280, false)]
    [InlineData("nachalnik", 390, true)]
    [InlineData("shkola1", 390, false)]
    [InlineData("shkola1", 1440, true)]
    [InlineData("nablyudatel", 1440, false)]
    [InlineData("admin", 1280, true)]
    public async Task Each_role_finds_nothing_wrong_on_the_pages_of_its_menu(string who, int width, bool dark)
    {
        await using var window = await portal.OpenAsync(width, dark: dark);
        await window.SignInAsync(who);
        var menu = await window.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.side nav a')].map(a => a.getAttribute('href'))"
        );

        Assert.NotEmpty(menu);
        Assert.Empty(await ExamineAsync(window, [.. menu, "/account"]));
    }

    private static async Task<List<string>> ExamineAsync(BrowserWindow window, IEnumerable<string> addresses)
    {
        var found = new List<string>();
        foreach (var address in addresses)
        {
            var answer = await window.Page.GotoAsync(address);
            if (answer!.Status != 200)
                found.Add($"{address} answered {answer.Status}");
            found.AddRange(await window.ExamineAsync());
        }
        return found;
    }
}
