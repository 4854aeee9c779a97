using System.Runtime.InteropServices;

namespace Mentorship.Web.Data.Postgres;

public static class PostgresPackage
{
    /// <summary>Beside the published program; in development in the checkout above it.</summary>
    public static string DefaultFolder()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "node_modules");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var inCheckout = Path.Combine(folder.FullName, "src", "Mentorship.Web", "node_modules");
            if (!Directory.Exists(beside) && Directory.Exists(inCheckout))
                return inCheckout;
        }
        return beside;
    }

    public static string Find(string nodeModules)
    {
        var system =
            OperatingSystem.IsWindows() ? "windows"
            : OperatingSystem.IsMacOS() ? "darwin"
            : OperatingSystem.IsLinux() && !RuntimeInformation.RuntimeIdentifier.Contains("musl") ? "linux"
            : null;
        var processor = RuntimeInformation.OSArchitecture switch
        {
            Architecture.X64 => "x64",
            Architecture.Arm64 => OperatingSystem.IsWindows() ? "x64" : "arm64",
            _ => null,
        };
        if (system is null || processor is null)
            throw new StartupProblem(
                $"Для системы {RuntimeInformation.RuntimeIdentifier} встроенного PostgreSQL нет: задайте ConnectionStrings__Portal и ConnectionStrings__PortalOwner."
            );
        var package = Path.Combine(nodeModules, "@embedded-postgres", $"{system}-{processor}");
        return File.Exists(Path.Combine(package, "package.json"))
            ? package
            : throw new StartupProblem(
                $"Не найден PostgreSQL для этой системы («{package}»): соберите портал заново или задайте ConnectionStrings__Portal и ConnectionStrings__PortalOwner."
            );
    }
}
