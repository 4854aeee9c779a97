using Mentorship.Web.Ui.Components;

namespace Mentorship.Web.Features.Users;

public enum UserState
{
    Active,
    Invited,
    Disabled,
    Ended,
}

public static class UserStateWords
{
    public static string Word(this UserState state) =>
        state switch
        {
            UserState.Active => "действует",
            UserState.Invited => "приглашение отправлено",
            UserState.Disabled => "вход отключён",
            _ => "работа завершена",
        };

    public static StateMark Mark(this UserState state) =>
        state switch
        {
            UserState.Active => StateMark.Accepted,
            UserState.Invited => StateMark.Work,
            UserState.Disabled => StateMark.Waived,
            _ => StateMark.None,
        };
}
