using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Pairs;

/// <summary>Somebody in a pair, from a day to a day: a change of mentor ends one and begins another.</summary>
public sealed class PairMember : DistrictOwned
{
    public const int BasisMaxLength = 300;
    public const int NameMaxLength = 200;

    private PairMember() { }

    internal PairMember(Pair pair, Participant who, bool isMentor, DateOnly from, DateOnly to)
        : base(pair.DistrictId)
    {
        PairId = pair.Id;
        (PersonId, OrganisationId, IsMentor, From, To) = (who.Person.Id, who.OrganisationId, isMentor, from, to);
        IsWorker = who.Person.Kind == PersonKind.Employee;
    }

    public Guid PairId { get; private set; }
    public Guid PersonId { get; private set; }

    /// <summary>Where from: the place of work or study named in the bases; null of somebody from outside.</summary>
    public Guid? OrganisationId { get; private set; }

    public bool IsMentor { get; private set; }

    /// <summary>Article 351.8 of the labour code holds for him: consent, agreement, notice of three working days.</summary>
    public bool IsWorker { get; private set; }

    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }

    /// <summary>The additional agreement of a worker who mentors: number, date and what he is paid by.</summary>
    public string? AgreementNumber { get; private set; }
    public DateOnly? AgreementOn { get; private set; }
    public string? PaymentBasis { get; private set; }

    /// <summary>The head of the mentor's own school has agreed that he mentors in another.</summary>
    public DateOnly? ReleasedOn { get; private set; }
    public Guid? ReleasedBy { get; private set; }

    /// <summary>«Крутова Анна Петровна, директор», and the paper that he signed, if any.</summary>
    public string? ReleasedByName { get; private set; }
    public string? ReleasePaper { get; private set; }

    /// <summary>The pair has gone on without him: by whose will, why, and when he was told.</summary>
    public EndInitiator? LeftBy { get; private set; }
    public string? LeftBecause { get; private set; }
    public DateOnly? NoticeOn { get; private set; }

    /// <summary>«Отметка о прохождении программы» of a mentee.</summary>
    public bool IsPassed { get; private set; }

    public Pair Pair { get; private set; } = null!;
    public Person Person { get; private set; } = null!;

    public bool HasAgreement => AgreementNumber is not null;

    public void Agree(MentorAgreement agreement) => Agree(agreement.Number, agreement.On, agreement.Basis);

    public void Agree(string? number, DateOnly? on, string? basis)
    {
        if (!IsMentor || !IsWorker)
            throw new RuleBroken("Дополнительное соглашение заключают с работником, который становится наставником.");
        AgreementNumber = Text.Required(
            number,
            "Укажите номер соглашения.",
            Pair.NumberMaxLength,
            nameof(AgreementNumber)
        );
        AgreementOn = on ?? throw new RuleBroken("Укажите дату соглашения.", nameof(AgreementOn));
        PaymentBasis = Text.Optional(basis, BasisMaxLength, nameof(PaymentBasis));
    }

    /// <param name="by">Who wrote it down.</param>
    public void Release(Guid? by, Release release, DateOnly today)
    {
        if (release.On > today)
            throw new RuleBroken(
                "Этот день ещё не наступил. Укажите, когда руководитель согласился.",
                nameof(ReleasedOn)
            );
        ReleasedByName = Text.Required(
            release.Name,
            "Укажите, кто согласен: фамилия и должность руководителя.",
            NameMaxLength,
            nameof(ReleasedByName)
        );
        ReleasePaper = Text.Optional(release.Paper, BasisMaxLength, nameof(ReleasePaper));
        (ReleasedBy, ReleasedOn) = (by, release.On);
    }

    internal void Leave(DateOnly last, MemberLeaving leaving)
    {
        (LeftBy, LeftBecause, NoticeOn) = (leaving.By, Reason(leaving), leaving.NoticeOn);
        Last(From, last);
    }

    internal static string Reason(MemberLeaving leaving) =>
        Text.Required(
            leaving.Because,
            "Напишите причину: она останется на карточке и в журнале.",
            Pair.ReasonMaxLength,
            nameof(leaving.Because)
        );

    internal void Pass(bool isPassed) => IsPassed = isPassed;

    internal void Last(DateOnly from, DateOnly to) => (From, To) = (from, to);

    public bool IsOn(DateOnly day) => From <= day && day <= To;
}

/// <summary>The additional agreement of a worker who mentors.</summary>
/// <param name="Basis">What he is paid by.</param>
public sealed record MentorAgreement(string? Number, DateOnly? On, string? Basis);

/// <summary>The word of the head of a mentor's own school.</summary>
/// <param name="Paper">«письмо № 14 от 02.09.2026»</param>
public sealed record Release(string? Name, DateOnly On, string? Paper = null);

/// <summary>Somebody as he enters a pair, with the organisation he stands for.</summary>
public sealed record Participant(Person Person, Guid? OrganisationId);
