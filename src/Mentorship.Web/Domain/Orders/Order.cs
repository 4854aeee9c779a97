using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;

namespace Mentorship.Web.Domain.Orders;

public enum OrderKind
{
    ApproveRoadmap,
    ChangeRoadmap,
    Free,
}

/// <summary>A registered order (приказ): what puts a roadmap in force.</summary>
public sealed class Order : DistrictOwned
{
    public const int NumberMaxLength = 60;
    public const int TitleMaxLength = 600;
    public const int ControlMaxLength = 300;

    private Order() { }

    public Order(Organisation issuer, OrderKind kind, string? number, DateOnly issuedOn, string? title)
        : base(issuer.DistrictId)
    {
        IssuerId = issuer.Id;
        Kind = kind;
        Register(number, issuedOn);
        Title = Text.Required(title, "Укажите, о чём приказ.", TitleMaxLength, nameof(Title));
    }

    public Guid IssuerId { get; private set; }
    public OrderKind Kind { get; private set; }
    public string Number { get; private set; } = "";
    public DateOnly IssuedOn { get; private set; }

    /// <summary>A number is not given twice by one issuer in one year.</summary>
    public int Year { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Whom the control clause names: «контроль оставляю за собой», a deputy.</summary>
    public string? Control { get; private set; }

    /// <summary>The person of the control clause who is told of delays, when he signs in to the portal.</summary>
    public Guid? ControllerId { get; private set; }

    public Organisation Issuer { get; private set; } = null!;

    public void Register(string? number, DateOnly issuedOn)
    {
        Number = Text.Required(number, "Укажите номер приказа.", NumberMaxLength, nameof(Number));
        (IssuedOn, Year) = (issuedOn, issuedOn.Year);
    }

    public void Name(string? title) =>
        Title = Text.Required(title, "Укажите, о чём приказ.", TitleMaxLength, nameof(Title));

    /// <param name="controller">A person of the registry.</param>
    public void ControlledBy(string? words, Guid? controller)
    {
        Control = Text.Optional(words, ControlMaxLength, nameof(Control));
        ControllerId = controller;
    }
}
