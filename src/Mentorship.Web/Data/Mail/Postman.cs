using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Options;

namespace Mentorship.Web.Data.Mail;

/// <summary>Hands one letter over: by SMTP when configured, else as a file.</summary>
internal sealed class Postman(IOptions<MailSettings> settings)
{
    private readonly MailSettings mail = settings.Value;

    public async Task DeliverAsync(OutgoingMail letter, CancellationToken stop)
    {
        using var message = new MailMessage
        {
            From = new MailAddress(mail.From, mail.FromName, Encoding.UTF8),
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Body,
            BodyEncoding = Encoding.UTF8,
        };
        message.To.Add(letter.To);
        // The same id at every attempt, so that a letter sent twice is shown once.
        message.Headers.Add("Message-ID", $"<{letter.Id:N}@mentorship>");
        using var client = mail.Host.Length > 0 ? Server() : Folder();
        await client.SendMailAsync(message, stop);
    }

    private SmtpClient Server() =>
        new(mail.Host, mail.Port)
        {
            EnableSsl = mail.Tls,
            Credentials = mail.User.Length > 0 ? new NetworkCredential(mail.User, mail.Password) : null,
            Timeout = 30_000,
        };

    private SmtpClient Folder()
    {
        Directory.CreateDirectory(mail.Folder);
        return new()
        {
            DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
            PickupDirectoryLocation = mail.Folder,
        };
    }
}
