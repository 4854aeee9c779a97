namespace Mentorship.Web.Data.Postgres;

public static class ServerLog
{
    private const int SegmentOfLog = 16 * 1024 * 1024;

    /// <summary>On a full disk the log may have had no room to say so.</summary>
    public static StartupProblem Problem(Cluster cluster, string lastLines) =>
        new DriveInfo(cluster.Place.Folder).AvailableFreeSpace < SegmentOfLog
            ? StartupProblem.OfDisk(cluster.Place.Folder, new IOException(lastLines, 28))
            : new($"PostgreSQL не запустился, последние строки его журнала «{Newest(cluster)}»:\n{lastLines}");

    public static string LastLines(Cluster cluster) => string.Join('\n', File.ReadLines(Newest(cluster)).TakeLast(8));

    /// <summary>The first lines go to the start log, and those after the collector started to the log folder.</summary>
    private static string Newest(Cluster cluster)
    {
        var folder = new DirectoryInfo(Path.Combine(cluster.Data, "log"));
        var files = folder.Exists ? folder.GetFiles().ToList() : [];
        files.Add(new FileInfo(cluster.StartLog));
        return files.MaxBy(file => file.LastWriteTimeUtc)!.FullName;
    }
}
