namespace Mentorship.Web.Domain.Consents;

/// <summary>
/// Lists that leave the portal as a file with names, and which exit of the table each is. A new one is added here; a test
/// reads the routes of the portal and fails on a workbook that is neither here nor known to name nobody.
/// </summary>
public static class FilesWithNames
{
    public sealed record NamedFile(string Route, NamesExit Exit);

    public static IReadOnlyList<NamedFile> All { get; } =
    [
        new("/people.xlsx", NamesExit.WorkingList),
        new("/pairs.xlsx", NamesExit.WorkingList),
        new("/consents.xlsx", NamesExit.WorkingList),
        new("/consents/coverage.xlsx", NamesExit.WorkingList),
    ];

    /// <summary>
    /// Names of those who answer for something by an order, or who use the portal: they stand there by their office, not by
    /// a consent.
    /// </summary>
    public static IReadOnlyList<string> ByOffice { get; } =
    [
        "/appointments.xlsx",
        "/journal.xlsx",
        "/letters/{id}/readers.xlsx",
        "/users.xlsx",
        "/obligations.xlsx",
        "/organisations.xlsx",
        "/roadmaps/{id}.xlsx",
        "/orders.xlsx",
        "/letters.xlsx",
    ];

    /// <summary>Papers and forms to be filled in.</summary>
    public static IReadOnlyList<string> Nobody { get; } =
    ["/acts.xlsx", "/organisations/import/template.xlsx", "/organisations/import/{upload}/annotated.xlsx"];
}
