using Mentorship.Web.Data.Demo.Places;

namespace Mentorship.Web.Data.Demo;

/// <summary>Who may sign in to the demo; printed at start and shown on the sign-in page in Development only.</summary>
public static class DemoSignIns
{
    public const string Password = "река-мост-2027";

    public static IReadOnlyList<(string Email, string Title)> All { get; } =
    [
        .. new[]
        {
            ("kurator", "муниципальный куратор"),
            ("metodist", "методист"),
            ("nachalnik", "руководитель управления образования"),
            ("shkola1", "школьный куратор, городская школа"),
            ("shkola2", "школьный куратор, сельская школа"),
            ("nastavnik", "наставник"),
            ("nablyudatel", "наблюдатель"),
            ("admin", "администратор портала"),
        }.Select(account => (new DistrictPlace(0).Mail(account.Item1), account.Item2)),
    ];
}
