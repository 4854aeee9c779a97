using System.Security.Cryptography;
using System.Text;

namespace Mentorship.Web.Data.Postgres;

/// <summary>The folder that holds the cluster, locked for this portal as long as it lives.</summary>
public sealed class DataPlace : IDisposable
{
    private const string ClosedCheckouts = "/var/lib/mentorship";
    private const string LockName = "postgres.lock";

    private readonly FileStream _lock;

    private DataPlace(string folder, ServerAccount account)
    {
        (Folder, Account) = (folder, account);
        _lock = Lock(Path.Combine(folder, LockName), folder);
    }

    public string Folder { get; }

    public ServerAccount Account { get; }

    public void Dispose() => _lock.Dispose();

    public static async Task<DataPlace> OpenAsync(EmbeddedPostgresOptions options, CancellationToken cancellation)
    {
        var folder = Path.GetFullPath(options.DataFolder);
        MakeOpen(folder);
        var account = await ServerAccount.OfAsync(Path.Combine(folder, "postgres"), cancellation);
        if (await account.CanUseAsync(folder, cancellation))
            return new(folder, account);
        if (options.DataFolderIsChosen)
            throw new StartupProblem(
                $"Папка данных «{folder}» закрыта для пользователя, от имени которого работает PostgreSQL: откройте вход в неё и в папки над ней."
            );
        var elsewhere = Elsewhere(folder);
        MakeOpen(ClosedCheckouts);
        MakeOpen(elsewhere);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "postgres-is-elsewhere.txt"),
            $"Эта папка закрыта для PostgreSQL, поэтому база лежит в {elsewhere}\n",
            cancellation
        );
        options.Log($"Папка «{folder}» закрыта для PostgreSQL, база лежит в {elsewhere}");
        return new(elsewhere, await ServerAccount.OfAsync(Path.Combine(elsewhere, "postgres"), cancellation));
    }

    private static void MakeOpen(string folder)
    {
        if (Directory.Exists(folder))
            return;
        Directory.CreateDirectory(folder);
        // The mask of root may have closed it
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
            OpenFiles.Open(folder);
    }

    /// <summary>Where the data of a folder lie that PostgreSQL may not enter.</summary>
    public static string Elsewhere(string folder) =>
        Path.Combine(ClosedCheckouts, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))[..16]);

    /// <summary>Whether a living portal holds the folder.</summary>
    public static bool IsHeld(string folder)
    {
        try
        {
            var held = Path.Combine(folder, LockName);
            if (File.Exists(held))
                File.Open(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            return false;
        }
        catch (IOException problem) when (IsHeld(problem))
        {
            return true;
        }
    }

    private static FileStream Lock(string path, string folder)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held) when (IsHeld(held))
        {
            throw new StartupProblem(
                $"Папкой данных «{folder}» уже пользуется другой запущенный портал: остановите его или укажите другую в Portal__DataFolder.",
                held
            );
        }
    }

    /// <summary>EWOULDBLOCK of Linux and macOS, sharing violation of Windows.</summary>
    private static bool IsHeld(IOException problem) => problem.HResult is 11 or 35 or unchecked((int)0x80070020);
}
