using Mentorship.Web.Data.Demo;
using Microsoft.Playwright;
using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>One window, with what no page may ever do noted as it happens.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    private const string SticksOut = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private readonly IBrowserContext context;
    private readonly Uri address;
    private readonly List<string> faults = [];

    public BrowserWindow(IBrowserContext context, IPage page, Uri address)
    {
        (this.context, this.address, Page) = (context, address, page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("422", StringComparison.Ordinal))
                faults.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } url && url.Authority != address.Authority)
                faults.Add($"{page.Url} asked {url.Authority}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 500)
                faults.Add($"{response.Url} answered {response.Status}");
        };
    }

    public IPage Page { get; }

    public async Task SignInAsync(string box)
    {
        await Page.GotoAsync("/account/sign-in");
        await Page.GetByLabel("Электронная почта")
            .FillAsync(DemoSignIns.All.Single(a => a.Email.StartsWith(box + "@", StringComparison.Ordinal)).Email);
        await Page.GetByLabel("Пароль").FillAsync(DemoSignIns.Password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Войти" }).ClickAsync();
        await Assertions.Expect(Page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("sign-in"));
    }

    /// <summary>In each look, each page answers and nothing is wrong with it.</summary>
    public async Task ExamineAsync(IEnumerable<Look> looks, IReadOnlyList<string> paths)
    {
        var found = new List<string>();
        foreach (var look in looks)
        {
            await TakeAsync(look);
            foreach (var path in paths)
            {
                var answer = await Page.GotoAsync(path);
                if (answer!.Status != 200)
                    found.Add($"{path} answered {answer.Status}");
                found.AddRange((await FindAsync()).Select(fault => $"{path}, {look}: {fault}"));
            }
        }
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    /// <summary>Nothing is wrong with the page that is open.</summary>
    public async Task ExamineAsync()
    {
        var found = await FindAsync();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    /// <summary>What axe finds, and what sticks out sideways, also when the page gets narrower.</summary>
    private async Task<List<string>> FindAsync()
    {
        // A click comes back once the next page has begun: half a page has buttons without their words.
        await Page.WaitForLoadStateAsync(LoadState.Load);
        List<string> found = [.. await Axe.FindAsync(Page)];
        var opened = Page.ViewportSize!;
        foreach (var width in Look.Widths.Where(width => width <= opened.Width))
        {
            await Page.SetViewportSizeAsync(width, opened.Height);
            if (await Page.EvaluateAsync<int>(SticksOut) is > 0 and var pixels)
                found.Add($"{pixels} px stick out sideways at {width}");
        }
        await Page.SetViewportSizeAsync(opened.Width, opened.Height);
        return found;
    }

    private async Task TakeAsync(Look look)
    {
        await Page.SetViewportSizeAsync(look.Width, Page.ViewportSize!.Height);
        var theme = look.Dark ? "dark" : "light";
        await context.AddCookiesAsync([
            new()
            {
                Name = "theme",
                Value = theme,
                Url = address.ToString(),
            },
        ]);
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(faults);
    }
}
