using Microsoft.Playwright;
using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>Every page of a roadmap and of a duty in both themes and on a telephone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RoadmapPagesTests(BrowserPortal portal)
{
    private static readonly string[] Plain =
    [
        "/roadmaps/templates",
        "/roadmaps/new",
        "/obligations/list?state=overdue",
        "/notifications",
        "/account/reminders",
        "/account/calendar",
    ];

    [Theory]
    [InlineData("kurator")]
    [InlineData("shkola1")]
    public async Task Nothing_is_wrong_on_any_page_of_a_roadmap(string who)
    {
        await using var window = await portal.OpenAsync();
        await window.SignInAsync(who);
        var keeps = who == "kurator";

        var addresses = await AddressesAsync(window.Page, keeps);

        await window.ExamineAsync(keeps ? Look.Three : Look.Two, addresses);
    }

    private static async Task<List<string>> AddressesAsync(IPage page, bool keeps)
    {
        List<string> addresses = [.. keeps ? Plain : Plain.Except(["/roadmaps/templates"])];
        await page.GotoAsync("/roadmaps?state=approved");
        var map = await FirstAsync(page, "main table th a[href^='/roadmaps/']");
        addresses.AddRange([map, $"{map}/matrix", $"{map}/timeline", $"{map}/changes", $"{map}?on=10.01.2027"]);
        await page.GotoAsync("/obligations/list");
        addresses.Add(await FirstAsync(page, "main table a[href^='/obligations/']:not([href*='list'])"));
        if (!keeps)
            return addresses;
        addresses.Add($"{map}/reminders");
        await page.GotoAsync("/roadmaps?state=draft");
        var draft = (await FirstAsync(page, "main table a[href$='/text']")).Replace(
            "/text",
            "",
            StringComparison.Ordinal
        );
        addresses.AddRange([draft, $"{draft}/text", $"{draft}/approval"]);
        await page.GotoAsync("/orders");
        addresses.Add(await FirstAsync(page, "main table a[href^='/orders/']"));
        return addresses;
    }

    private static async Task<string> FirstAsync(IPage page, string selector) =>
        (await page.Locator(selector).First.GetAttributeAsync("href"))!.Split('#')[0];
}
