using System.Diagnostics;

namespace Mentorship.Web.Data.Postgres;

public static class ServerCommand
{
    /// <summary>The server has a group of its own, so Ctrl+C reaches it only through the portal, after the last request.</summary>
    private const string Watch = """
        trap '' INT
        exec >"$1" 2>&1
        shift
        exec 3<&0
        "$@" </dev/null 3<&- &
        server=$!
        ( while read -r _; do :; done; kill -INT $server ) <&3 &
        reader=$!
        exec 3<&-
        wait $server
        code=$?
        kill $reader 2>/dev/null
        exit $code
        """;

    public static ProcessStartInfo Of(Cluster cluster, EmbeddedPostgresOptions options, int port)
    {
        string[] server =
        [
            cluster.Binaries.Program("postgres"),
            "-D",
            cluster.Data,
            .. ServerSettings.Arguments(port, options.Durable),
        ];
        var account = cluster.Place.Account;
        if (OperatingSystem.IsWindows())
        {
            var command = account.Command(server[0], server.Skip(1));
            command.CreateNewProcessGroup = true;
            return command;
        }
        // Job control gives macOS, which lacks setsid, a group for the server
        return OperatingSystem.IsMacOS()
            ? account.Command("bash", ["-m", "-c", Watch, "watch", cluster.StartLog, .. server])
            : account.Command("setsid", ["sh", "-c", Watch, "watch", cluster.StartLog, .. server]);
    }
}
