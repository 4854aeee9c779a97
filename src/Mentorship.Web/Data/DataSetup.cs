using Mentorship.Web.Access;
using Mentorship.Web.Data.Accounts;
using Mentorship.Web.Data.Indicators;
using Mentorship.Web.Data.Journal;
using Mentorship.Web.Data.Keys;
using Mentorship.Web.Data.Mail;
using Mentorship.Web.Data.Requests;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Mentorship.Web.Data;

public static class DataSetup
{
    public static IServiceCollection AddPortalData(this IServiceCollection services, PortalDatabase database)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => NpgsqlDataSource.Create(database.Portal));
        services.AddScoped<DistrictScope>();
        services.AddScoped<JournalPen>();
        // EF makes some forty services for a context: a pool makes them once and not for every request.
        services.AddPooledDbContextFactory<PortalDb>(
            (provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>()),
            poolSize: 64
        );
        services.AddScoped(provider =>
            provider
                .GetRequiredService<IDbContextFactory<PortalDb>>()
                .CreateDbContext()
                .LentTo(provider.GetRequiredService<DistrictScope>(), provider.GetRequiredService<JournalPen>())
        );
        return services;
    }

    /// <summary>What only the running portal needs: a request's transaction, keys shared by nodes, the courier of mail.</summary>
    public static IServiceCollection AddPortalRequests(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<CurrentUserReader>();
        services.AddScoped<UnitOfWork>();
        services.AddSingleton<CountShelf>();
        services.AddSingleton<DatabaseKeyStore>();
        services.AddDataProtection().SetApplicationName("mentorship");
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<DatabaseKeyStore>((options, store) => options.XmlRepository = store);
        services.Configure<MailSettings>(configuration.GetSection("Mail"));
        services.PostConfigure<MailSettings>(mail =>
            mail.Folder = Path.Combine(DataFolder.Find(configuration), "mail")
        );
        services.AddSingleton<Postman>();
        services.AddHostedService<OutboxCourier>();
        return services;
    }
}
