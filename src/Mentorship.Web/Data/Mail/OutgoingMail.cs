namespace Mentorship.Web.Data.Mail;

/// <summary>A letter in the outbox: written in the transaction of what it tells of, sent afterwards.</summary>
public sealed class OutgoingMail
{
    private OutgoingMail() { }

    public OutgoingMail(string to, string subject, string body, DateTimeOffset createdAt)
    {
        Id = Guid.CreateVersion7();
        To = to;
        Subject = subject;
        Body = body;
        CreatedAt = NextAttemptAt = createdAt;
    }

    public Guid Id { get; private set; }
    public string To { get; private set; } = "";
    public string Subject { get; private set; } = "";

    /// <summary>Holds one-time links, so it is emptied once sent.</summary>
    public string Body { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }
    public DateTimeOffset NextAttemptAt { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
    public int Attempts { get; private set; }
    public string? LastError { get; private set; }

    public void Sent(DateTimeOffset at)
    {
        SentAt = at;
        Body = "";
        LastError = null;
    }

    /// <summary>Tried again after 1, 2, 4 … minutes, at most every six hours.</summary>
    public void Failed(DateTimeOffset at, string error)
    {
        Attempts++;
        LastError = error.Length <= 500 ? error : error[..500];
        NextAttemptAt = at.AddMinutes(Math.Min(360, Math.Pow(2, Math.Min(Attempts, 10) - 1)));
    }
}
