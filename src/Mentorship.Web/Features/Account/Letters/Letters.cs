using Mentorship.Web.Data.Mail;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Account.Letters;

/// <summary>Who writes and of what district: «Ирина Павловна Ветрова, муниципальный куратор», «Приреченский район».</summary>
public sealed record Sender(string Name, string Post, string District);

/// <summary>What every letter ends with, so that nobody is left guessing whether it is a trick.</summary>
internal static class Letter
{
    /// <summary>By name and patronymic, as people are spoken to.</summary>
    public static string Hello(string fullName) =>
        fullName.Split(' ', 2) is [_, var name] ? $"Здравствуйте, {name}!" : "Здравствуйте!";

    public static OutgoingMail Write(string to, string subject, DateTimeOffset at, params string[] paragraphs) =>
        new(
            to,
            subject,
            string.Join("\n\n", paragraphs)
                + "\n\n--\nНаставник района\nПисьмо отправлено порталом, отвечать на него не нужно.\n",
            at
        );
}

/// <summary>The first letter: with a link that lets in and asks for a password.</summary>
internal static class InvitationLetter
{
    public static OutgoingMail Write(
        string to,
        string name,
        Sender from,
        string post,
        string link,
        DateTimeOffset at
    ) =>
        Letter.Write(
            to,
            $"Приглашение в портал «Наставник района», {from.District}",
            at,
            Letter.Hello(name),
            $"{from.Name}, {from.Post}, приглашает вас в портал наставничества. Район: {from.District}. Ваша роль: {post}.",
            $"Чтобы войти, откройте ссылку и придумайте пароль:\n{link}",
            $"Ссылка действует {Plural.Of((int)Link.InvitationLasts.TotalDays, "день", "дня", "дней")} и срабатывает один раз. Не успели: попросите прислать новую.",
            "Если вы не ждали приглашения, просто не открывайте ссылку: без неё войти от вашего имени нельзя."
        );
}

/// <summary>Somebody who already signs in got another role: there is nothing to set up, so there is no secret in it.</summary>
internal static class MembershipLetter
{
    public static OutgoingMail Write(
        string to,
        string name,
        Sender from,
        string post,
        string address,
        DateTimeOffset at
    ) =>
        Letter.Write(
            to,
            $"Новая роль в портале «Наставник района», {from.District}",
            at,
            Letter.Hello(name),
            $"{from.Name}, {from.Post}, открывает вам ещё одну роль. Район: {from.District}. Роль: {post}.",
            $"Войдите с прежними почтой и паролем и выберите её:\n{address}",
            "Если вы не работаете в этом районе, сообщите об этом тому, кто вас пригласил, или администратору портала."
        );
}

internal static class PasswordResetLetter
{
    public static OutgoingMail Write(string to, string name, string link, DateTimeOffset at) =>
        Letter.Write(
            to,
            "Новый пароль для портала «Наставник района»",
            at,
            Letter.Hello(name),
            $"Кто-то попросил задать новый пароль для входа с этой почтой. Если это вы, откройте ссылку:\n{link}",
            "Ссылка действует один час и срабатывает один раз.",
            "Если вы этого не просили, ничего не делайте: прежний пароль остаётся в силе."
        );
}

internal static class PasswordChangedLetter
{
    public static OutgoingMail Write(string to, string name, string address, DateTimeOffset at) =>
        Letter.Write(
            to,
            "Пароль в портале «Наставник района» изменён",
            at,
            Letter.Hello(name),
            "Пароль вашей учётной записи только что изменён, на остальных устройствах нужно войти заново.",
            $"Если это сделали не вы, сразу задайте новый пароль и сообщите муниципальному куратору:\n{address}"
        );
}

internal static class SecondFactorOffLetter
{
    public static OutgoingMail Write(string to, string name, string address, bool byAdministrator, DateTimeOffset at) =>
        Letter.Write(
            to,
            "Второй шаг входа в портал «Наставник района» отключён",
            at,
            Letter.Hello(name),
            (byAdministrator ? "Администратор портала отключил второй шаг входа." : "Второй шаг входа отключён.")
                + " Теперь для входа нужен только пароль.",
            $"Включить его снова можно в своей учётной записи. Если вы этого не просили, задайте новый пароль:\n{address}"
        );
}

/// <summary>«школьный куратор, Степная СОШ»</summary>
internal static class Posts
{
    public static string Of(Role role, string? organisation) =>
        organisation is null ? role.Name() : $"{role.Name()}, {organisation}";
}
