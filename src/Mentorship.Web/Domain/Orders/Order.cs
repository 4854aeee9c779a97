using System.Security.Cryptography;
using System.Text;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;

namespace Mentorship.Web.Domain.Orders;

/// <summary>Head and foot of an order: everything printed that is not its text.</summary>
public sealed record OrderHead(string? Title)
{
    public string? Place { get; init; }
    public string? SignerPost { get; init; }
    public string? SignerName { get; init; }
    public string? ExecutorName { get; init; }
    public string? ExecutorPhone { get; init; }
}

/// <summary>The words that were registered, as data that a writer of documents reads, and their SHA-256.</summary>
public sealed record FrozenText(string Json, string Hash)
{
    /// <summary>Whether the words still are those that the hash was made of.</summary>
    public bool IsWhole => Hash == Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json)));

    /// <summary>The journal keeps the hash: the words themselves stand here for ever.</summary>
    public override string ToString() => Hash;
}

/// <summary>Makes the words that are kept for ever of an order that approves a roadmap, with the number and the day on them.</summary>
public delegate FrozenText FreezeOrder(
    Order order,
    District district,
    Revision roadmap,
    string number,
    DateOnly day,
    DateTimeOffset at
);

/// <summary>
/// An order (приказ): composed in the portal as a draft and then registered, or entered in the journal as it came on paper.
/// </summary>
public sealed class Order : DistrictOwned
{
    public const int NumberMaxLength = 60;
    public const int TitleMaxLength = 600;
    public const int ControlMaxLength = 300;
    public const int NameMaxLength = 200;

    private Order() { }

    /// <summary>An order that came on paper, with its number and date.</summary>
    public Order(
        Organisation issuer,
        OrderKind kind,
        string? number,
        DateOnly issuedOn,
        string? title,
        OrderType type = OrderType.Order
    )
        : this(issuer, kind, type, new OrderHead(title))
    {
        Register(number, issuedOn);
        State = OrderState.Registered;
    }

    private Order(Organisation issuer, OrderKind kind, OrderType type, OrderHead head)
        : base(issuer.DistrictId)
    {
        IssuerId = issuer.Id;
        type.MustBeOf(issuer);
        (Kind, Type) = (kind, type);
        Describe(head);
    }

    public static Order Draft(Organisation issuer, OrderKind kind, OrderType type, OrderHead head, OrderText text) =>
        new(issuer, kind, type, head) { Content = text.Checked(), Issuer = issuer };

    public Guid IssuerId { get; private set; }
    public OrderKind Kind { get; private set; }
    public OrderType Type { get; private set; }
    public OrderState State { get; private set; }
    public string? Number { get; private set; }
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>A number is not given twice by one issuer in one year.</summary>
    public int? Year { get; private set; }

    public string Title { get; private set; } = "";
    public string? Place { get; private set; }
    public string? SignerPost { get; private set; }
    public string? SignerName { get; private set; }
    public string? ExecutorName { get; private set; }
    public string? ExecutorPhone { get; private set; }

    /// <summary>Whom the control clause names: «оставляю за собой», «возложить на заместителя начальника».</summary>
    public string? Control { get; private set; }

    /// <summary>The person of the control clause who is told of delays, when he signs in to the portal.</summary>
    public Guid? ControllerId { get; private set; }

    /// <summary>None of an order that came on paper.</summary>
    public OrderText? Content { get; private set; }

    /// <summary>What was registered; the draft's text beside it is what it was made from.</summary>
    public FrozenText? Frozen { get; private set; }

    public DateTimeOffset? RegisteredAt { get; private set; }
    public Guid? RegisteredBy { get; private set; }

    /// <summary>Stands in the code on the paper and opens the page that says whether the paper is genuine.</summary>
    public string? CheckToken { get; private set; }

    /// <summary>The signed paper, scanned.</summary>
    public Guid? ScanId { get; private set; }

    /// <summary>The roadmap that the registration puts in force.</summary>
    public Guid? RoadmapId { get; private set; }

    /// <summary>The order that this one changes.</summary>
    public Guid? AmendsId { get; private set; }

    public Guid? RepealedById { get; private set; }
    public DateOnly? RepealedOn { get; private set; }
    public string? RepealedBecause { get; private set; }

    /// <summary>Its annex names children: beyond their own school the paper is closed.</summary>
    public bool NamesChildren { get; private set; }

    /// <summary>PostgreSQL's own counter of changes.</summary>
    public uint Version { get; private set; }

    public Organisation Issuer { get; private set; } = null!;

    public OrderHead Head =>
        new(Title)
        {
            Place = Place,
            SignerPost = SignerPost,
            SignerName = SignerName,
            ExecutorName = ExecutorName,
            ExecutorPhone = ExecutorPhone,
        };

    public bool IsDraft => State == OrderState.Draft;
    public bool IsComposed => Content is not null;

    public void Name(string? title) =>
        Title = Text.Required(title, "Укажите, о чём документ.", TitleMaxLength, nameof(Title));

    public void Describe(OrderHead head)
    {
        Name(head.Title);
        Place = Text.Optional(head.Place, NameMaxLength, nameof(Place));
        SignerPost = Text.Optional(head.SignerPost, NameMaxLength, nameof(SignerPost));
        SignerName = Text.Optional(head.SignerName, NameMaxLength, nameof(SignerName));
        ExecutorName = Text.Optional(head.ExecutorName, NameMaxLength, nameof(ExecutorName));
        ExecutorPhone = Text.Optional(head.ExecutorPhone, NameMaxLength, nameof(ExecutorPhone));
    }

    public void Write(OrderType type, OrderHead head, OrderText text)
    {
        MustBeDraft();
        if (type != Type)
            type.MustBeOf(Issuer);
        else if (Content is { } before)
            text = text.Keeping(before);
        Content = text.Retold(Type, type).Checked();
        Type = type;
        Describe(head);
    }

    /// <param name="controller">A person of the registry.</param>
    public void ControlledBy(string? words, Guid? controller)
    {
        Control = Text.Optional(words, ControlMaxLength, nameof(Control));
        ControllerId = controller;
    }

    /// <summary>A roadmap that an annex only printed so far is made: the annex is its text from now on.</summary>
    public void TakeRoadmap(string title, Guid roadmap)
    {
        MustBeDraft();
        if (
            Content is not { } text
            || text.Annexes.FirstOrDefault(a => a.IsOnlyPrinted && a.Title == title) is not { } annex
        )
            return;
        Content = text with
        {
            Annexes = [.. text.Annexes.Select(a => a == annex ? a with { RoadmapId = roadmap, Rows = [] } : a)],
        };
    }

    public void NameChildren() => NamesChildren = true;

    public void PutInForce(Guid roadmap) => RoadmapId = roadmap;

    public void Amend(Order other)
    {
        MustBeDraft();
        if (other.IsDraft || other.Id == Id)
            throw new RuleBroken("Изменить можно только зарегистрированный документ.", nameof(AmendsId));
        AmendsId = other.Id;
    }

    /// <summary>Gives the draft its number and day: from here on nothing of it changes.</summary>
    public void Register(string? number, DateOnly issuedOn, FrozenText frozen, string token, Guid by, DateTimeOffset at)
    {
        MustBeDraft();
        if (Content is not { } text)
            throw new RuleBroken("У документа нет текста.");
        text.MustBeWhole(Title, Kind);
        if (SignerName is null || SignerPost is null)
            throw new RuleBroken("Укажите, кто подписывает документ: должность и имя.", nameof(SignerName));
        Register(number, issuedOn);
        (Frozen, CheckToken, RegisteredBy, RegisteredAt) = (frozen, token, by, at);
        State = OrderState.Registered;
    }

    public void Scan(Guid? file) => ScanId = file;

    /// <param name="by">The order that says so; none when it lost its force by its own terms.</param>
    public void Repeal(DateOnly on, Order? by, string? because)
    {
        if (State != OrderState.Registered)
            throw new RuleBroken("Утратить силу может только зарегистрированный документ.");
        if (on < IssuedOn)
            throw new RuleBroken("Документ не может утратить силу раньше, чем издан.", nameof(RepealedOn));
        if (by is null && Text.Tidy(because) is null)
            throw new RuleBroken("Укажите документ, которым этот отменён, или причину.", nameof(RepealedBecause));
        if (by is not null && (by.IsDraft || by.Id == Id))
            throw new RuleBroken("Отменить может только другой зарегистрированный документ.", nameof(RepealedById));
        (RepealedOn, RepealedById) = (on, by?.Id);
        RepealedBecause = Text.Optional(because, ControlMaxLength, nameof(RepealedBecause));
        State = OrderState.Repealed;
    }

    public void MustBeDraft()
    {
        if (!IsDraft)
            throw new RuleBroken(
                $"{Type.Done("зарегистрирован")}: текст больше не меняется. Подготовьте {Type.In(Case.Accusative)} об изменениях."
            );
    }

    private void Register(string? number, DateOnly issuedOn)
    {
        Number = Text.Required(OrderNumber.Plain(number), "Укажите номер документа.", NumberMaxLength, nameof(Number));
        if (!OrderNumber.IsWritable(Number))
            throw new RuleBroken(OrderNumber.Signs, nameof(Number));
        (IssuedOn, Year) = (issuedOn, issuedOn.Year);
    }
}
