using Mentorship.Web.Data.Letters;
using Mentorship.Web.Data.Mail;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Ui.Wording;
using Mail = Mentorship.Web.Features.Account.Letters.Letter;

namespace Mentorship.Web.Features.Letters.Sending;

/// <summary>The mail that says that a letter waits in the portal: the letter itself is read there.</summary>
internal static class LetterNotice
{
    public static OutgoingMail Write(
        LetterReader to,
        Letter letter,
        ReminderKind kind,
        string address,
        DateTimeOffset at
    )
    {
        var named = $"№ {letter.Number} от {Days.Digits(letter.SentOn!.Value)}";
        var asks = kind == ReminderKind.Nudge;
        return Mail.Write(
            to.Email,
            asks ? $"Письмо ждёт прочтения: {named}" : $"Письмо {named}",
            at,
            Mail.Hello(to.FullName),
            asks
                ? $"В портале не прочитано письмо вашей организации: {letter.Issuer.ShortName}, {named}, «{letter.Title}»."
                : $"Вашей организации пришло письмо: {letter.Issuer.ShortName}, {named}, «{letter.Title}».",
            $"Прочитать письмо:\n{address}",
            "Когда вы откроете его, отправитель увидит, что письмо прочитано."
        );
    }
}
