using Mentorship.Web.Data;
using Mentorship.Web.Data.Mail;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Mentorship.Tests.Harness;

/// <summary>The whole portal over a database of its own: one for a test class, by <c>IClassFixture</c>.</summary>
public class PortalHost : IAsyncLifetime
{
    private TestDatabase? database;
    private WebApplicationFactory<Program>? factory;

    public TestClock Clock { get; } = new();
    public StatementCounter Statements { get; } = new();
    public TestDatabase Database => database ?? throw new InvalidOperationException("The host has not started.");
    public Given Given { get; private set; } = null!;

    /// <summary>The data folder of this portal.</summary>
    public string MailFolder { get; } = Path.Combine(Path.GetTempPath(), $"mentorship-mail-{Guid.CreateVersion7():N}");

    public IServiceProvider Services => factory!.Services;

    protected virtual string Environment => "Development";

    public virtual async Task InitializeAsync()
    {
        database = await TestDatabase.CloneAsync();
        Given = new Given(database, Clock);
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(Configure);
        _ = factory.Server;
    }

    /// <summary>A second portal over the same database.</summary>
    public WebApplicationFactory<Program> AnotherNode() =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(Configure);

    /// <summary>A browser that nobody has signed in to.</summary>
    public TestSite Site()
    {
        var cookies = new CookieContainerHandler();
        return new TestSite(factory!.CreateDefaultClient(cookies), cookies.Container);
    }

    /// <summary>A browser in which somebody has just signed in through the page.</summary>
    public async Task<TestSite> SignedInAsync(SignIn who)
    {
        var site = Site();
        var page = await site.OpenAsync("/account/sign-in");
        page = await page.Fill("Электронная почта", who.Email).Fill("Пароль", who.Password).PressAsync("Войти");
        Assert.False(page.Path.StartsWith("/account/sign-in", StringComparison.Ordinal), page.Text);
        return site;
    }

    /// <summary>What waits in the outbox, oldest first.</summary>
    public async Task<IReadOnlyList<OutgoingMail>> OutboxAsync()
    {
        await using var db = Database.Open();
        return await db.Outbox.AsNoTracking().OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).ToListAsync();
    }

    public async Task DisposeAsync()
    {
        if (factory is not null)
            await factory.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
        if (Directory.Exists(MailFolder))
            Directory.Delete(MailFolder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Configure(IWebHostBuilder host)
    {
        host.UseEnvironment(Environment);
        host.UseSetting("ConnectionStrings:Portal", Database.Portal);
        host.UseSetting("Portal:DataFolder", MailFolder);
        host.UseSetting("Portal:SignInsPerMinute", "100000");
        host.UseSetting("Portal:Jobs", "false");
        host.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.ConfigureDbContext<PortalDb>(options => options.AddInterceptors(Statements));
            // Letters stay in the outbox, where tests read them.
            foreach (
                var courier in services
                    .Where(s =>
                        s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Name == "OutboxCourier"
                    )
                    .ToList()
            )
                services.Remove(courier);
        });
    }
}

public sealed record SignIn(string Email, string Password);
