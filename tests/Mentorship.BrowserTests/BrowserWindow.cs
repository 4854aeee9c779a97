using Deque.AxeCore.Playwright;
using Mentorship.Web.Data.Demo;
using Microsoft.Playwright;
using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>One window, with what no page may ever do noted as it happens.</summary>
public sealed class BrowserWindow : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    public BrowserWindow(IBrowserContext context, IPage page, Uri address)
    {
        (this.context, Page) = (context, page);
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

    /// <summary>axe finds nothing and nothing sticks out sideways.</summary>
    public async Task<IReadOnlyList<string>> ExamineAsync()
    {
        var found = new List<string>();
        var axe = await Page.RunAxe();
        found.AddRange(
            axe.Violations.Select(v =>
                $"{Page.Url}: {v.Id} {v.Help} ({string.Join("; ", v.Nodes.Take(3).Select(n => n.Html))})"
            )
        );
        var overflow = await Page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        if (overflow > 0)
            found.Add($"{Page.Url}: {overflow} px stick out sideways");
        return found;
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.Empty(faults);
    }
}
