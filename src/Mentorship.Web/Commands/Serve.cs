using System.CommandLine;
using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Demo;
using Mentorship.Web.Data.Jobs;
using Mentorship.Web.Features;
using Mentorship.Web.Ui;

namespace Mentorship.Web.Commands;

/// <summary>Runs the portal: database, schema, demo district when asked, then pages until Ctrl+C.</summary>
internal static class Serve
{
    public static Command Command(string[] settings)
    {
        var noDemo = new Option<bool>("--no-demo") { Description = "не загружать демонстрационный район" };
        var command = new Command("serve", "запустить портал (так же без команды)") { noDemo };
        command.SetAction((parsed, stop) => RunAsync(settings, parsed.GetValue(noDemo), stop));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, bool noDemo, CancellationToken stop)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = settings, ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        _ = ListenAddress.Choose(builder.Configuration);
        await using var database = await PortalDatabase.OpenAsync(builder.Configuration, Console.WriteLine, stop);
        var demo = await PrepareAsync(database, builder.Environment.IsDevelopment() && !noDemo, stop);

        // Loading the demo takes its time: a port that was free before may be taken now.
        var address = ListenAddress.Choose(builder.Configuration);
        builder.AddPortalLogging();
        builder.Services.AddPortalData(database).AddPortalRequests(builder.Configuration);
        builder.Services.AddPortalAccounts(builder.Environment);
        builder.Services.AddPortalMvc();
        builder.Services.AddPortalFeatures(builder.Configuration);
        builder.Services.AddDailyJobs();
        if (builder.Configuration.GetValue("Portal:Jobs", true))
            builder.Services.AddPortalJobs();
        if (address.Url is { } url)
            builder.WebHost.UseUrls(url);
        var app = builder.Build();
        app.UsePortal();
        app.Lifetime.ApplicationStarted.Register(() => Welcome.Print(app, demo));
        _ = StopWithAsync(database, app.Lifetime);
        try
        {
            await app.RunAsync(stop);
        }
        catch (IOException failure) when (ListenAddress.IsTaken(failure))
        {
            throw new StartupProblem(address.TakenSentence, failure);
        }
        return 0;
    }

    private static async Task<bool> PrepareAsync(PortalDatabase database, bool demoWanted, CancellationToken stop)
    {
        if (database.Owner is not { } owner)
        {
            await database.CheckReadyAsync(stop);
            return false;
        }
        await new Migrator(owner, TimeProvider.System).MigrateAsync(Console.WriteLine, stop);
        var loader = new DemoLoader(owner, TimeProvider.System, DemoPress.Printers);
        if (demoWanted && await loader.IsEmptyAsync(stop))
            await loader.LoadAsync(new DemoSize(), Console.WriteLine, stop);
        return await loader.IsDemoAsync(stop);
    }

    // Nothing restarts PostgreSQL under a running portal: better to end, and be started again, than to answer errors.
    private static async Task StopWithAsync(PortalDatabase database, IHostApplicationLifetime portal)
    {
        await database.Ended;
        if (portal.ApplicationStopping.IsCancellationRequested || !portal.ApplicationStarted.IsCancellationRequested)
            return;
        await Console.Error.WriteLineAsync("PostgreSQL портала остановился. Портал закрывается: запустите его снова.");
        portal.StopApplication();
    }
}
