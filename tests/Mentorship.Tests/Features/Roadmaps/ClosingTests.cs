using Mentorship.Tests.Harness;
using Mentorship.Web.Domain.Accounts;
using Xunit;

namespace Mentorship.Tests.Features.Roadmaps;

/// <summary>A roadmap is closed and opened again.</summary>
public sealed class ClosingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly Given given = portal.Given;

    [Fact]
    public async Task A_roadmap_is_closed_with_what_stays_open_said_and_opened_again()
    {
        var (district, roadmap) = await portal.TwoRowsAsync();
        var site = await portal.SignedInAsync(await given.MemberAsync(district, Role.Curator));

        var page = await site.OpenAsync($"/roadmaps/{roadmap.Id}/closing");
        Assert.True(page.Says("Не закрыто 4 поручения"), page.Text);
        await page.Fill("Закрыта с", "14.01.2027").PressAsync("Закрыть карту");
        Assert.Equal(
            "closed",
            await portal.Database.AskAsync<string>($"select state from roadmap where id = '{roadmap.Id}'")
        );
        page = await site.OpenAsync($"/roadmaps/{roadmap.Id}/closing");
        await page.PressAsync("Возобновить карту");

        Assert.Equal(
            "approved",
            await portal.Database.AskAsync<string>($"select state from roadmap where id = '{roadmap.Id}'")
        );
    }
}
