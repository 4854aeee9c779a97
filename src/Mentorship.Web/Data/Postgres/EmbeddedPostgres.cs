using Npgsql;

namespace Mentorship.Web.Data.Postgres;

/// <summary>The portal's own PostgreSQL: runs as long as this object lives.</summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private readonly DataPlace _place;
    private readonly Passwords _passwords;
    private readonly ServerProcess _server;

    private EmbeddedPostgres(DataPlace place, Passwords passwords, ServerProcess server) =>
        (_place, _passwords, _server) = (place, passwords, server);

    /// <summary>For migrations, the demo district and backups: owns every table.</summary>
    public string OwnerConnectionString => Connection("portal", "portal_owner", _passwords.OfOwner);

    /// <summary>For requests: owns nothing and stays under row-level security.</summary>
    public string PortalConnectionString => Connection("portal", "portal_app", _passwords.OfApp);

    public string SuperConnectionString => Connection("postgres", Passwords.Superuser, _passwords.OfSuperuser);

    /// <summary>Completes when PostgreSQL ends, whoever ended it.</summary>
    public Task Ended => _server.Ended;

    public static async Task<EmbeddedPostgres> StartAsync(
        EmbeddedPostgresOptions options,
        CancellationToken cancellation = default
    )
    {
        DataPlace? place = null;
        try
        {
            place = await DataPlace.OpenAsync(options, cancellation);
            var binaries = await PostgresBinaries.PrepareAsync(options.BinariesFolder, place, cancellation);
            var cluster = new Cluster(place, binaries);
            var passwords = await cluster.OpenAsync(options, cancellation);
            await LeftoverServer.ClearAsync(cluster, options.Log, cancellation);
            return new(place, passwords, await ServerProcess.StartAsync(cluster, options, cancellation));
        }
        catch (Exception failure)
        {
            place?.Dispose();
            if (failure is IOException or UnauthorizedAccessException)
                throw StartupProblem.OfDisk(place?.Folder ?? options.DataFolder, failure);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _place.Dispose();
    }

    private string Connection(string database, string user, string password) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = _server.Port,
            Database = database,
            Username = user,
            Password = password,
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;
}
