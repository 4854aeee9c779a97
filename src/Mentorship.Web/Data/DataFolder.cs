namespace Mentorship.Web.Data;

/// <summary>Where the portal's own database and unsent mail lie: as configured, else <c>data/</c> of the checkout or beside the program.</summary>
internal static class DataFolder
{
    public static string Find(IConfiguration configuration) =>
        configuration["Portal:DataFolder"] is { Length: > 0 } given
            ? Path.GetFullPath(given)
            : Path.Combine(Checkout() ?? AppContext.BaseDirectory, "data");

    public static bool IsChosen(IConfiguration configuration) => configuration["Portal:DataFolder"] is { Length: > 0 };

    private static string? Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Mentorship.sln")))
                return folder.FullName;
        }
        return null;
    }
}
