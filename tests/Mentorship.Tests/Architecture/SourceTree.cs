namespace Mentorship.Tests.Architecture;

/// <summary>The project's own source files, as they lie in the checkout.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    public static string Web { get; } = Path.Combine(Root, "src", "Mentorship.Web");

    /// <summary>Files of the web project below a folder, with their path from the project.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string folder, params string[] extensions)
    {
        var start = Path.Combine(Web, folder);
        if (!Directory.Exists(start))
            return [];
        return Directory
            .EnumerateFiles(start, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(System.IO.Path.GetExtension(file)))
            .Select(file => (System.IO.Path.GetRelativePath(Web, file).Replace('\\', '/'), file))
            .Where(file =>
                !file.Item1.StartsWith("obj/")
                && !file.Item1.StartsWith("bin/")
                && !file.Item1.Contains("node_modules/")
                && !file.Item1.StartsWith("wwwroot/lib/")
            )
            .Select(file => (file.Item1, File.ReadAllText(file.file)));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Mentorship.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("Tests run from a checkout: Mentorship.sln was not found above them.");
    }
}
