using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Components;

namespace Mentorship.Web.Features.Account;

public static class EventWords
{
    public static string Word(this SecurityEventKind kind) =>
        kind switch
        {
            SecurityEventKind.SignedIn => "вход",
            SecurityEventKind.SignInFailed => "неверный пароль",
            SecurityEventKind.LockedOut => "вход закрыт на 15 минут",
            SecurityEventKind.SignedOut => "выход",
            SecurityEventKind.SessionsEnded => "выход на всех устройствах",
            SecurityEventKind.PasswordChanged => "пароль изменён",
            SecurityEventKind.PasswordResetAsked => "запрошена ссылка для нового пароля",
            SecurityEventKind.SecondFactorFailed => "неверный код второго шага",
            SecurityEventKind.SecondFactorOn => "второй шаг входа включён",
            SecurityEventKind.SecondFactorOff => "второй шаг входа отключён",
            SecurityEventKind.RecoveryCodesMade => "сделаны запасные коды",
            SecurityEventKind.RecoveryCodeUsed => "использован запасной код",
            SecurityEventKind.UserInvited => "отправлено приглашение",
            SecurityEventKind.InvitationRevoked => "приглашение отозвано",
            SecurityEventKind.InvitationAccepted => "приглашение принято",
            SecurityEventKind.UserDisabled => "вход отключён администратором",
            SecurityEventKind.UserEnabled => "вход снова открыт",
            SecurityEventKind.AdministratorMade => "дано право администратора",
            SecurityEventKind.AdministratorRemoved => "снято право администратора",
            SecurityEventKind.DistrictCreated => "создан район",
            SecurityEventKind.DemoLoaded => "загружен демонстрационный район",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };

    /// <summary>What deserves a look is marked, the rest is plain.</summary>
    public static StateMark Mark(this SecurityEventKind kind) =>
        kind switch
        {
            SecurityEventKind.SignInFailed or SecurityEventKind.SecondFactorFailed or SecurityEventKind.LockedOut =>
                StateMark.Ask,
            SecurityEventKind.SignedIn or SecurityEventKind.InvitationAccepted => StateMark.Accepted,
            _ => StateMark.None,
        };
}
