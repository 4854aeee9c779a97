using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Appointments;

/// <summary>Who answers for what, where and from when: a person of the registry or a body, by an order.</summary>
public sealed class Appointment : DistrictOwned
{
    public const int NumberMaxLength = 60;
    public const int ReasonMaxLength = 300;

    private Appointment() { }

    public Appointment(Organisation organisation, AppointmentFunction function, Appointee appointee, DateOnly from)
        : base(organisation.DistrictId)
    {
        OrganisationId = organisation.Id;
        FunctionId = function.Id;
        IsShared = function.AllowsSeveral;
        From = from;
        if (from < organisation.ActiveFrom || from > organisation.ActiveTo)
            throw new RuleBroken("В этот день организация не действует. Проверьте дату.", nameof(From));
        if (appointee is not { PersonId: not null } and not { BodyId: not null })
            throw new RuleBroken("Укажите, кто назначен: человека или организацию.", "Who");
        PersonId = appointee.PersonId;
        BodyId = PersonId is null ? appointee.BodyId : null;
    }

    public Guid OrganisationId { get; private set; }
    public Guid FunctionId { get; private set; }
    public Guid? PersonId { get; private set; }

    /// <summary>A body that answers instead of a person: the methodical centre for every kindergarten.</summary>
    public Guid? BodyId { get; private set; }

    public string? OrderNumber { get; private set; }
    public DateOnly? OrderOn { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; private set; }

    public string? EndedBecause { get; private set; }

    /// <summary>Where to reach in this function; without it the person's own contacts hold.</summary>
    public string? Phone { get; private set; }
    public string? Email { get; private set; }

    public Guid? FileId { get; private set; }

    /// <summary>The function allowed several at the time: PostgreSQL then lets periods overlap.</summary>
    public bool IsShared { get; private set; }

    public Organisation Organisation { get; private set; } = null!;
    public AppointmentFunction Function { get; private set; } = null!;
    public Person? Person { get; private set; }
    public Organisation? Body { get; private set; }

    public void ByOrder(string? number, DateOnly? on)
    {
        OrderNumber = Text.Optional(number, NumberMaxLength, nameof(OrderNumber));
        OrderOn = on;
        if (OrderNumber is null != on is null)
            throw new RuleBroken(
                on is null
                    ? "Укажите дату приказа: без неё он не найдётся."
                    : "Укажите номер приказа: без него он не найдётся.",
                on is null ? nameof(OrderOn) : nameof(OrderNumber)
            );
    }

    public void Contact(string? phone, string? email)
    {
        Phone = Text.Optional(phone, 60, nameof(Phone));
        Email = Text.Optional(email, 200, nameof(Email));
    }

    public void Last(DateOnly from, DateOnly? to)
    {
        if (to < from)
            throw new RuleBroken("Последний день раньше первого. Проверьте дату.", nameof(To));
        (From, To) = (from, to);
        if (to is null)
            EndedBecause = null;
    }

    public void Attach(Guid? file) => FileId = file;

    public void End(DateOnly lastDay, string? reason)
    {
        if (lastDay < From)
            throw new RuleBroken("Последний день раньше первого. Проверьте дату.", nameof(To));
        To = lastDay;
        EndedBecause = Text.Optional(reason, ReasonMaxLength, nameof(EndedBecause));
    }

    /// <summary>The other takes over: this one ends the day before.</summary>
    public void GiveWayTo(Appointment successor)
    {
        if (successor.From <= From)
            throw new RuleBroken(
                $"Преемник начинает позже: назначение действует с {From:dd.MM.yyyy}. Если оно внесено по ошибке, удалите его.",
                nameof(From)
            );
        if (To is null || To >= successor.From)
            End(successor.From.AddDays(-1), "назначен преемник");
    }

    public bool IsInForceOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>The function's rule has changed: PostgreSQL checks the periods anew.</summary>
    public void Share(bool shared) => IsShared = shared;
}

/// <summary>A person of the registry, or else an organisation of the district.</summary>
public sealed record Appointee(Guid? PersonId, Guid? BodyId = null);
