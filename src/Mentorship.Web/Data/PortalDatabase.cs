using Mentorship.Web.Data.Postgres;
using Npgsql;

namespace Mentorship.Web.Data;

/// <summary>Where the portal keeps everything: PostgreSQL given by connection strings, else its own.</summary>
public sealed class PortalDatabase : IAsyncDisposable
{
    private readonly EmbeddedPostgres? own;

    private PortalDatabase(string portal, string? owner, EmbeddedPostgres? own) =>
        (Portal, Owner, this.own) = (portal, owner, own);

    /// <summary>As role portal_app: what requests use.</summary>
    public string Portal { get; }

    /// <summary>As role portal_owner: migrations, demo, backup. Null when only the first was given.</summary>
    public string? Owner { get; }

    /// <summary>Completes when the portal's own PostgreSQL has ended, whatever the reason; an outside one is not watched.</summary>
    public Task Ended => own?.Ended ?? Task.Delay(Timeout.Infinite);

    /// <param name="forVerb">A verb may use the PostgreSQL of a portal that runs; two portals may not share one.</param>
    public static async Task<PortalDatabase> OpenAsync(
        IConfiguration configuration,
        Action<string> log,
        CancellationToken stop,
        bool forVerb = false
    )
    {
        var portal = configuration.GetConnectionString("Portal");
        var owner = configuration.GetConnectionString("PortalOwner");
        if (!string.IsNullOrEmpty(portal))
            return new PortalDatabase(Tuned(portal), string.IsNullOrEmpty(owner) ? null : owner, null);
        if (forVerb && RunningServer.Find(DataFolder.Find(configuration)) is { } running)
            return new PortalDatabase(running.PortalConnectionString, running.OwnerConnectionString, null);
        var server = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions
            {
                DataFolder = DataFolder.Find(configuration),
                DataFolderIsChosen = DataFolder.IsChosen(configuration),
                Log = log,
            },
            stop
        );
        return new PortalDatabase(Tuned(server.PortalConnectionString), server.OwnerConnectionString, server);
    }

    public string RequireOwner() =>
        Owner
        ?? throw new StartupProblem(
            "Нужно подключение владельца базы: задайте ConnectionStrings__PortalOwner (роль portal_owner)."
        );

    /// <summary>Without the owner's connection the schema can only be looked at.</summary>
    public async Task CheckReadyAsync(CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(Portal);
        try
        {
            await connection.OpenAsync(stop);
        }
        catch (NpgsqlException failure)
        {
            throw new StartupProblem($"Не удалось подключиться к PostgreSQL: {failure.Message}", failure);
        }
        if (await Migrator.WhyNotReadyAsync(connection, stop) is { } sentence)
            throw new StartupProblem(sentence);
    }

    public ValueTask DisposeAsync() => own?.DisposeAsync() ?? ValueTask.CompletedTask;

    // Fewer than the own server accepts: a busy hour waits in the queue of the pool and is not refused by the server.
    private const int PoolSize = 60;

    // All our settings are local to a transaction, so a reset between uses only costs statements; what the operator's
    // string says of preparing stays, because some poolers cannot.
    private static string Tuned(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true };
        if (!Says("AutoPrepare"))
            settings.MaxAutoPrepare = 50;
        if (!Says("PoolSize"))
            settings.MaxPoolSize = PoolSize;
        return settings.ToString();

        bool Says(string setting) =>
            connectionString
                .Replace(" ", "", StringComparison.Ordinal)
                .Contains(setting, StringComparison.OrdinalIgnoreCase);
    }
}
