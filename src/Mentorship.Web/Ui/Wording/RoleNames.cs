using Mentorship.Web.Domain.Accounts;

namespace Mentorship.Web.Ui.Wording;

public static class RoleNames
{
    public static string Name(this Role role) =>
        role switch
        {
            Role.Curator => "муниципальный куратор",
            Role.Methodist => "методист",
            Role.Head => "руководитель управления образования",
            Role.Coordinator => "школьный куратор",
            Role.Mentor => "наставник",
            Role.Observer => "наблюдатель",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, message: null),
        };
}
