using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Letters;

public enum LetterState
{
    Draft,
    Sent,
}

/// <summary>Everything printed on a letter that is not its text.</summary>
public sealed record LetterHead(string? Title)
{
    /// <summary>Whom the paper names; empty is said from those chosen.</summary>
    public string? Addressee { get; init; }
    public string? SignerPost { get; init; }
    public string? SignerName { get; init; }
    public string? ExecutorName { get; init; }
    public string? ExecutorPhone { get; init; }
}

/// <summary>Makes the words that are kept for ever, with the number and the day on them.</summary>
public delegate FrozenText FreezeLetter(
    Letter letter,
    District district,
    IReadOnlyList<Organisation> to,
    string number,
    DateOnly day,
    DateTimeOffset at
);

/// <summary>
/// An information letter (информационное письмо) of the department or the methodical centre: written as a draft, sent
/// to organisations through the portal under an outgoing number, with who has read it.
/// </summary>
public sealed class Letter : DistrictOwned
{
    public const int NumberMaxLength = 60;
    public const int TitleMaxLength = 600;
    public const int AddresseeMaxLength = 600;
    public const int NameMaxLength = 200;
    public const int BodyMaxLength = 20_000;

    private readonly List<LetterCopy> copies = [];

    private Letter() { }

    public Letter(Organisation issuer, LetterHead head, string? body)
        : base(issuer.DistrictId)
    {
        if (!Writes(issuer.Kind))
            throw new RuleBroken("Письма отправляют управление образования и методический центр.", nameof(IssuerId));
        (IssuerId, Issuer) = (issuer.Id, issuer);
        Write(head, body);
    }

    public Guid IssuerId { get; private set; }
    public LetterState State { get; private set; }

    /// <summary>Outgoing number; not given twice by one issuer in one year.</summary>
    public string? Number { get; private set; }
    public DateOnly? SentOn { get; private set; }
    public int? Year { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>A paragraph a line.</summary>
    public string? Body { get; private set; }
    public string? Addressee { get; private set; }
    public string? SignerPost { get; private set; }
    public string? SignerName { get; private set; }
    public string? ExecutorName { get; private set; }
    public string? ExecutorPhone { get; private set; }

    /// <summary>Whole kinds of organisation that it goes to, and single ones beside them.</summary>
    public OrganisationKinds ToKinds { get; private set; } = OrganisationKinds.None;
    public OrganisationIds ToBodies { get; private set; } = OrganisationIds.None;

    public FrozenText? Frozen { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }
    public Guid? SentBy { get; private set; }

    /// <summary>PostgreSQL's own counter of changes.</summary>
    public uint Version { get; private set; }

    public Organisation Issuer { get; private set; } = null!;
    public IReadOnlyList<LetterCopy> Copies => copies;

    public bool IsDraft => State == LetterState.Draft;

    public static bool Writes(OrganisationKind kind) => kind.SpeaksToDistrict();

    public void Write(LetterHead head, string? body)
    {
        MustBeDraft();
        Title = Text.Required(head.Title, "Укажите, о чём письмо.", TitleMaxLength, nameof(Title));
        Addressee = Text.Block(head.Addressee, AddresseeMaxLength, nameof(Addressee));
        SignerPost = Text.Optional(head.SignerPost, NameMaxLength, nameof(SignerPost));
        SignerName = Text.Optional(head.SignerName, NameMaxLength, nameof(SignerName));
        ExecutorName = Text.Optional(head.ExecutorName, NameMaxLength, nameof(ExecutorName));
        ExecutorPhone = Text.Optional(head.ExecutorPhone, NameMaxLength, nameof(ExecutorPhone));
        Body = Text.Block(body, BodyMaxLength, nameof(Body));
    }

    public void SendTo(OrganisationKinds kinds, OrganisationIds bodies)
    {
        MustBeDraft();
        (ToKinds, ToBodies) = (kinds, bodies);
    }

    /// <summary>Those chosen that work on the day, by kind and name; nobody writes to himself.</summary>
    public IReadOnlyList<Organisation> Recipients(IEnumerable<Organisation> all, DateOnly today) =>
        [
            .. all.Where(o => o.Id != IssuerId && o.IsActiveOn(today) && (ToKinds.Has(o.Kind) || ToBodies.Has(o.Id)))
                .OrderBy(o => o.Kind)
                .ThenBy(o => o.ShortName, Natural.Order),
        ];

    /// <summary>Every recipient gets a copy; they are stored before the letter is sent, nobody is added to it afterwards.</summary>
    public void CopyTo(IReadOnlyList<Organisation> to)
    {
        MustBeReady(to);
        copies.AddRange(to.Select(o => new LetterCopy(this, o)));
    }

    /// <summary>Gives the draft its number and day: from here on nothing of it changes.</summary>
    public void Send(string? number, FrozenText frozen, Step by)
    {
        MustBeDraft();
        if (copies.Count == 0)
            throw new RuleBroken("Выберите, кому отправить письмо.", nameof(ToKinds));
        Number = Text.Required(number, "Укажите номер письма.", NumberMaxLength, nameof(Number));
        (SentOn, Year) = (by.On, by.On.Year);
        (Frozen, SentAt, SentBy) = (frozen, by.At, by.UserId);
        State = LetterState.Sent;
    }

    public void MustBeReady(IReadOnlyList<Organisation> to)
    {
        MustBeDraft();
        if (Body is null)
            throw new RuleBroken("У письма нет текста.", nameof(Body));
        if (SignerName is null || SignerPost is null)
            throw new RuleBroken("Укажите, кто подписывает письмо: должность и имя.", nameof(SignerName));
        if (to.Count == 0)
            throw new RuleBroken("Выберите, кому отправить письмо.", nameof(ToKinds));
    }

    private void MustBeDraft()
    {
        if (!IsDraft)
            throw new RuleBroken("Письмо отправлено: его текст больше не меняется.");
    }
}
