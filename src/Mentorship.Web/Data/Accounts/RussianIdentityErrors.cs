using Microsoft.AspNetCore.Identity;

namespace Mentorship.Web.Data.Accounts;

/// <summary>What Identity may refuse, said so that the reader knows what to do.</summary>
internal sealed class RussianIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) =>
        Say(nameof(PasswordTooShort), $"Пароль короче {length} знаков. Удлините его, например ещё одним словом.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), $"В пароле должно быть не меньше {uniqueChars} разных знаков.");

    public override IdentityError PasswordMismatch() =>
        Say(nameof(PasswordMismatch), "Нынешний пароль введён неверно. Проверьте раскладку и Caps Lock.");

    public override IdentityError InvalidEmail(string? email) =>
        Say(nameof(InvalidEmail), "Укажите электронную почту вида name@example.ru.");

    public override IdentityError InvalidUserName(string? userName) =>
        Say(nameof(InvalidUserName), "Укажите электронную почту вида name@example.ru.");

    public override IdentityError DuplicateEmail(string email) =>
        Say(nameof(DuplicateEmail), "Пользователь с такой почтой уже есть.");

    public override IdentityError DuplicateUserName(string userName) =>
        Say(nameof(DuplicateUserName), "Пользователь с такой почтой уже есть.");

    public override IdentityError ConcurrencyFailure() =>
        Say(nameof(ConcurrencyFailure), "Запись только что изменили в другом окне. Откройте страницу заново.");

    public override IdentityError DefaultError() => Say(nameof(DefaultError), "Не получилось. Попробуйте ещё раз.");

    private static IdentityError Say(string code, string description) =>
        new() { Code = code, Description = description };
}
