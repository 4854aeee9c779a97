using Mentorship.Tests.Harness;
using Mentorship.Web.Commands;
using Mentorship.Web.Data.Demo;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Mentorship.BrowserTests;

/// <summary>The portal with its demo district on a real port, and one Chromium for the whole run.</summary>
public sealed class BrowserPortal : IAsyncLifetime
{
    private readonly TestClock clock = new();
    private TestDatabase database = null!;
    private WebApplicationFactory<Program> factory = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;
    private Uri address = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CloneAsync();
        await new DemoLoader(database.Owner, clock, DemoPress.Printers).LoadAsync(new DemoSize(), _ => { }, default);
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment("Development");
            host.UseSetting("urls", "http://127.0.0.1:0");
            host.UseSetting("ConnectionStrings:Portal", database.Portal);
            host.UseSetting(
                "Portal:DataFolder",
                Path.Combine(Path.GetTempPath(), $"mentorship-mail-{Environment.ProcessId}")
            );
            host.UseSetting("Portal:SignInsPerMinute", "100000");
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock));
        });
        factory.UseKestrel();
        factory.StartServer();
        address = factory.ClientOptions.BaseAddress;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Chromium.FindOrInstall(),
                // Root needs --no-sandbox; the rest keeps Chromium from calling its makers.
                Args =
                [
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                ],
            }
        );
    }

    /// <summary>A window of its own; what must never happen on any page is checked when it is closed.</summary>
    public async Task<BrowserWindow> OpenAsync(int width = 1440, int height = 900, bool scripts = true)
    {
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = address.ToString(),
                Locale = "ru-RU",
                JavaScriptEnabled = scripts,
                ViewportSize = new() { Width = width, Height = height },
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        await context.AddInitScriptAsync(Axe.Script);
        return new BrowserWindow(context, await context.NewPageAsync(), address);
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await factory.DisposeAsync();
        await database.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserPortal>
{
    public const string Name = "browser";
}
