namespace Mentorship.Web.Data.Mail;

public sealed class MailSettings
{
    /// <summary>SMTP server; empty means that letters are laid in <see cref="Folder"/> as .eml files.</summary>
    public string Host { get; set; } = "";
    public int Port { get; set; } = 587;
    public string User { get; set; } = "";
    public string Password { get; set; } = "";
    public string From { get; set; } = "portal@localhost";
    public string FromName { get; set; } = "Наставник района";
    public bool Tls { get; set; } = true;
    public string Folder { get; set; } = "";
}
