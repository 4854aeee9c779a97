namespace Mentorship.Web.Data.Postgres;

/// <summary>Files that another account may read and run, whatever the mask of ours.</summary>
public static class OpenFiles
{
    private const UnixFileMode Mode =
        UnixFileMode.UserRead
        | UnixFileMode.UserWrite
        | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead
        | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead
        | UnixFileMode.OtherExecute;

    public static void Open(string path)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, Mode);
    }

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        Open(to);
        foreach (var folder in Directory.GetDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        foreach (var file in Directory.GetFiles(from).Where(file => new FileInfo(file).LinkTarget is null))
        {
            var copy = Path.Combine(to, Path.GetFileName(file));
            File.Copy(file, copy);
            Open(copy);
        }
    }
}
