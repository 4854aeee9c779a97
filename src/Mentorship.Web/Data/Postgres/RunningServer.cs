using System.Globalization;
using Npgsql;

namespace Mentorship.Web.Data.Postgres;

/// <summary>The PostgreSQL of a portal that runs at this moment, for a verb beside it.</summary>
public sealed class RunningServer
{
    private const int PortLine = 3;
    private readonly Passwords _passwords;
    private readonly int _port;

    private RunningServer(Passwords passwords, int port) => (_passwords, _port) = (passwords, port);

    public string OwnerConnectionString => Connection("portal_owner", _passwords.OfOwner);

    public string PortalConnectionString => Connection("portal_app", _passwords.OfApp);

    public static RunningServer? Find(string dataFolder)
    {
        var folder = Path.GetFullPath(dataFolder);
        foreach (var place in (string[])[folder, DataPlace.Elsewhere(folder)])
        {
            var cluster = Path.Combine(place, "postgres");
            var pid = Path.Combine(cluster, "data", "postmaster.pid");
            if (!DataPlace.IsHeld(place) || !File.Exists(pid))
                continue;
            if (
                int.TryParse(
                    File.ReadLines(pid).ElementAtOrDefault(PortLine),
                    CultureInfo.InvariantCulture,
                    out var port
                )
            )
                return new(Passwords.Read(cluster), port);
        }
        return null;
    }

    private string Connection(string user, string password) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = _port,
            Database = "portal",
            Username = user,
            Password = password,
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;
}
