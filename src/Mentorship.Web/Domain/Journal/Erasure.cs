namespace Mentorship.Web.Domain.Journal;

/// <summary>Акт об уничтожении: on what ground the values of one row leave the journal for ever.</summary>
public sealed record Erasure
{
    public const string Act = "journal.erased";
    public const string ReasonMissing = "Укажите основание: номер и дату акта, отзыв согласия, обращение.";
    public const int ReasonMaxLength = 500;
    private const int ReasonMinLength = 10;

    public Erasure(string? reason, int values)
    {
        Reason = Text.Required(reason, ReasonMissing, ReasonMaxLength, nameof(Reason));
        if (Reason.Length < ReasonMinLength)
            throw new RuleBroken(
                "Напишите основание подробнее: по нему потом поймут, почему значений нет.",
                nameof(Reason)
            );
        if (values == 0)
            throw new RuleBroken("Значений этой карточки в журнале нет: стирать нечего.");
        Values = values;
    }

    public string Reason { get; }

    public int Values { get; }
}
