namespace Mentorship.Web.Domain.Consents;

/// <summary>
/// Lists that leave the portal as a file with names, and which exit of the table each is. A new one is added here; a test
/// reads the routes of the portal and fails on a workbook that is neither here nor known to name nobody.
/// </summary>
public static class FilesWithNames
{
    public sealed record NamedFile(string Route, NamesExit Exit)
    {
        /// <summary>A working list is its school's own: the department takes a child out of it as out of any other file.</summary>
        public NamesExit ChildrenToDepartment => Exit == NamesExit.WorkingList ? NamesExit.NamedFile : Exit;
    }

    public static IReadOnlyList<NamedFile> All { get; } =
    [
        new("/people.xlsx", NamesExit.WorkingList),
        new("/people/lists/{list}.xlsx", NamesExit.WorkingList),
        new("/people/bases/mentors.xlsx", NamesExit.Base),
        new("/people/bases/mentees.xlsx", NamesExit.Base),
        new("/pairs.xlsx", NamesExit.WorkingList),
        new("/programmes.xlsx", NamesExit.NamedFile),
        new("/indicators/{code}.xlsx", NamesExit.NamedFile),
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

    /// <summary>Forms to be filled in, and one's own upload given back.</summary>
    public static IReadOnlyList<string> Nobody { get; } =
    [
        "/acts.xlsx",
        "/indicators.xlsx",
        "/monitoring/{id}.xlsx",
        "/monitoring/{id}/seals/{number}.xlsx",
        "/organisations/import/template.xlsx",
        "/organisations/import/{upload}/annotated.xlsx",
        "/people/import/template.xlsx",
        "/people/import/{upload}/annotated.xlsx",
        "/pairs/import/template.xlsx",
        "/pairs/import/{upload}/annotated.xlsx",
        "/surveys/{id}.xlsx",
    ];
}
