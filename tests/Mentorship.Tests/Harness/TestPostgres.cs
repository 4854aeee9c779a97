using Mentorship.Web.Data.Postgres;

namespace Mentorship.Tests.Harness;

/// <summary>One server for the whole test process; without a disk's safety, and gone with the process however it ends.</summary>
public static class TestPostgres
{
    private const string Prefix = "mentorship-tests-";
    private static readonly TimeSpan Newborn = TimeSpan.FromMinutes(1);
    private static readonly Lazy<EmbeddedPostgres> Server = new(Start);

    public static string SuperConnectionString => Server.Value.SuperConnectionString;

    public static string OwnerConnectionString => Server.Value.OwnerConnectionString;

    public static string PortalConnectionString => Server.Value.PortalConnectionString;

    private static EmbeddedPostgres Start()
    {
        RemoveLeftovers();
        var folder = Path.Combine(Path.GetTempPath(), $"{Prefix}{Guid.CreateVersion7():N}");
        var options = new EmbeddedPostgresOptions
        {
            DataFolder = folder,
            DataFolderIsChosen = true,
            Durable = false,
        };
        var server = Task.Run(() => EmbeddedPostgres.StartAsync(options)).GetAwaiter().GetResult();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Directory.Delete(folder, recursive: true);
        };
        return server;
    }

    /// <summary>A folder whose lock is free belonged to a run that was killed; one just made may not be locked yet.</summary>
    private static void RemoveLeftovers()
    {
        var before = TimeProvider.System.GetUtcNow().UtcDateTime - Newborn;
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), $"{Prefix}*"))
        {
            try
            {
                if (Directory.GetCreationTimeUtc(folder) > before)
                    continue;
                File.Open(Path.Combine(folder, "postgres.lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None)
                    .Dispose();
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception used) when (used is IOException or UnauthorizedAccessException)
            {
                // It is in use, or another user's
            }
        }
    }
}
