using Mentorship.Web.Access;
using Mentorship.Web.Domain.Accounts;

namespace Mentorship.Web.Ui.Layout;

public enum MenuGroup
{
    Main,
    Mentoring,
    Results,
    Setup,
}

public sealed record MenuEntry(string Title, string Address, string Icon, MenuGroup Group, params Role[] Roles)
{
    /// <summary>Seen by an administrator, who may have no role in any district.</summary>
    public bool ForAdministrator { get; init; }

    /// <summary>What is overdue, beside the words; it comes with the user and costs no statement.</summary>
    public Func<CurrentUser, int>? Hot { get; init; }

    /// <summary>What has come and was not opened.</summary>
    public Func<CurrentUser, int>? Fresh { get; init; }

    public bool IsFor(CurrentUser user) => user.Has(Roles) || (ForAdministrator && user.IsAdministrator);

    public bool Covers(PathString path) =>
        Address == "/" ? path == "/" : path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The pages of the left menu: a capability adds its line here when its page exists.</summary>
public static class Menu
{
    // A mentor has one screen: his own mentees.
    private static readonly Role[] ButMentors = [.. Enum.GetValues<Role>().Except([Role.Mentor])];
    private static readonly Role[] District = [Role.Curator, Role.Methodist, Role.Head];

    private static readonly MenuEntry[] Entries =
    [
        new("Обзор", "/", "layout-dashboard", MenuGroup.Main, ButMentors) { ForAdministrator = true },
        new("Дорожные карты", "/roadmaps", "route", MenuGroup.Main, [.. District, Role.Coordinator, Role.Observer]),
        new("Поручения", "/obligations", "list-check", MenuGroup.Main, ButMentors) { Hot = user => user.Overdue },
        new("Люди", "/people", "users", MenuGroup.Mentoring, [.. District, Role.Coordinator]),
        new("Пары и группы", "/pairs", "heart-handshake", MenuGroup.Mentoring, [.. District, Role.Coordinator]),
        new("Согласия", "/consents", "shield-check", MenuGroup.Mentoring, [.. District, Role.Coordinator]),
        new("Мои наставляемые", "/mentoring", "users", MenuGroup.Mentoring, Role.Mentor),
        new("Программы", "/programmes", "clipboard-data", MenuGroup.Mentoring, [.. District, Role.Coordinator]),
        new(
            "Назначения",
            "/appointments",
            "user-check",
            MenuGroup.Mentoring,
            [.. District, Role.Coordinator, Role.Observer]
        ),
        new(
            "Локальные акты",
            "/acts",
            "certificate",
            MenuGroup.Mentoring,
            [.. District, Role.Coordinator, Role.Observer]
        ),
        new(
            "Показатели",
            "/indicators",
            "chart-line",
            MenuGroup.Results,
            [.. District, Role.Coordinator, Role.Observer]
        ),
        new("Опросы", "/surveys", "message-question", MenuGroup.Results, [.. District, Role.Coordinator]),
        new(
            "Мониторинг",
            "/monitoring",
            "clipboard-data",
            MenuGroup.Results,
            [.. District, Role.Coordinator, Role.Observer]
        ),
        new(
            "Отчёты и справки",
            "/reports",
            "file-analytics",
            MenuGroup.Results,
            [.. District, Role.Coordinator, Role.Observer]
        ),
        new("Приказы", "/orders", "file-text", MenuGroup.Results, [.. District, Role.Coordinator, Role.Observer]),
        new("Письма", "/letters", "mail", MenuGroup.Results, [.. District, Role.Coordinator, Role.Observer])
        {
            Fresh = user => user.UnreadLetters,
        },
        new(
            "Организации",
            "/organisations",
            "building-community",
            MenuGroup.Setup,
            [.. District, Role.Coordinator, Role.Observer]
        ),
        new("Пользователи", "/users", "user-cog", MenuGroup.Setup, Role.Curator) { ForAdministrator = true },
        new("Журнал", "/journal", "history", MenuGroup.Setup, Role.Curator, Role.Head) { ForAdministrator = true },
        new("Параметры", "/settings", "settings", MenuGroup.Setup, Role.Curator),
        new("Районы", "/districts", "map-pins", MenuGroup.Setup) { ForAdministrator = true },
    ];

    /// <summary>Where the bell of the top bar leads.</summary>
    public const string Notifications = "/notifications";

    public static IEnumerable<IGrouping<MenuGroup, MenuEntry>> For(CurrentUser user) =>
        Entries.Where(entry => entry.IsFor(user)).GroupBy(entry => entry.Group).OrderBy(group => group.Key);

    /// <summary>The entry whose page is open: <c>/organisations/5/edit</c> belongs to «Организации».</summary>
    public static MenuEntry? Current(PathString path) =>
        Entries.Where(entry => entry.Covers(path)).MaxBy(entry => entry.Address.Length);

    public static string? Title(this MenuGroup group) =>
        group switch
        {
            MenuGroup.Mentoring => "Наставничество",
            MenuGroup.Results => "Итоги",
            MenuGroup.Setup => "Настройка",
            _ => null,
        };
}
