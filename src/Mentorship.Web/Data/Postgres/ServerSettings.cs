namespace Mentorship.Web.Data.Postgres;

/// <summary>Given at every start, so that a new version of the portal brings its own.</summary>
public static class ServerSettings
{
    private static readonly string[] Always =
    [
        "listen_addresses=127.0.0.1",
        // Socket paths have a length limit, which a deep checkout exceeds
        "unix_socket_directories=",
        "max_connections=100",
        "shared_buffers=128MB",
        "timezone=UTC",
        "lc_messages=C",
        "jit=off",
        // A file a weekday, begun anew a week later
        "logging_collector=on",
        "log_directory=log",
        "log_filename=postgresql-%u.log",
        "log_rotation_age=1d",
        "log_rotation_size=0",
        "log_truncate_on_rotation=on",
        // Statements and details of errors hold names of people
        "log_min_error_statement=panic",
        "log_error_verbosity=terse",
    ];

    private static readonly string[] ForTests = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

    public static IEnumerable<string> Arguments(int port, bool durable) =>
        ((string[])[$"port={port}", .. Always, .. durable ? [] : ForTests]).SelectMany(setting =>
            new[] { "-c", setting }
        );
}
