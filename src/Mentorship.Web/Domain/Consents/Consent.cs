using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;

namespace Mentorship.Web.Domain.Consents;

/// <summary>A signed paper of one person for one purpose: asked, then valid, expired or withdrawn.</summary>
public sealed class Consent : DistrictOwned
{
    public const int AdultAge = 18;
    public const int OwnHandAge = 14;
    public const int NameMaxLength = 200;
    public const int WaysMaxLength = 300;
    public const int DaysToDestroy = 30;

    private Consent() { }

    /// <param name="keeper">The organisation that processes the data: the operator named in the paper.</param>
    /// <param name="pair">Of a consent to one pair only.</param>
    public Consent(Person person, Organisation keeper, ConsentText text, Pair? pair, DateOnly askedOn)
        : base(person.DistrictId)
    {
        if (text.Kind == ConsentKind.ThisPair != pair is not null)
            throw new RuleBroken("Согласие на участие в паре даётся на одну пару, остальные – без неё.");
        if (text.Kind == ConsentKind.ChildProcessing && person.Kind != PersonKind.Student)
            throw new RuleBroken("Согласие представителя дают за обучающегося. Взрослый подписывает своё.");
        if (text.Kind == ConsentKind.MentoringWork && person.Kind != PersonKind.Employee)
            throw new RuleBroken("Согласие на наставническую работу подписывает работник организации.");
        (PersonId, OrganisationId, TextId, Kind, PairId) = (person.Id, keeper.Id, text.Id, text.Kind, pair?.Id);
        AskedOn = askedOn;
    }

    public Guid PersonId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public Guid TextId { get; private set; }
    public ConsentKind Kind { get; private set; }
    public Guid? PairId { get; private set; }
    public DateOnly AskedOn { get; private set; }
    public DateOnly? SignedOn { get; private set; }

    /// <summary>The last day that it holds.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The representative, when not the person himself.</summary>
    public string? SignedBy { get; private set; }

    /// <summary>A teenager from 14 signs beside his representative.</summary>
    public bool OwnHand { get; private set; }

    public Guid? ScanId { get; private set; }
    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>«заявлением», «письмом»: how it was withdrawn.</summary>
    public string? WithdrawnBy { get; private set; }

    /// <summary>The act by which what rested on it was destroyed.</summary>
    public Guid? DestructionId { get; private set; }

    public Person Person { get; private set; } = null!;
    public ConsentText Wording { get; private set; } = null!;
    public Organisation Organisation { get; private set; } = null!;

    public void Sign(Signature signature, Person person, DateOnly today)
    {
        if (WithdrawnOn is not null)
            throw new RuleBroken("Согласие отозвано. Спросите новое.");
        var (on, by) = Checked(signature, person, today, IsSignedFor(person, today));
        (SignedOn, ValidTo, SignedBy, OwnHand) = (on, signature.ValidTo, by, signature.OwnHand);
    }

    /// <param name="isSignedFor">A representative signs it.</param>
    /// <exception cref="RuleBroken">Nobody can have signed it so.</exception>
    public static (DateOnly On, string? By) Checked(
        Signature signature,
        Person person,
        DateOnly today,
        bool isSignedFor
    )
    {
        var on = signature.On ?? throw new RuleBroken("Укажите дату подписи.", nameof(SignedOn));
        if (on > today)
            throw new RuleBroken("Дата подписи ещё не наступила. Проверьте дату.", nameof(SignedOn));
        if (person.BornOn is { } born && on < born)
            throw new RuleBroken(
                $"Дата подписи раньше дня рождения ({born:dd.MM.yyyy}). Проверьте дату.",
                nameof(SignedOn)
            );
        if (signature.ValidTo < on)
            throw new RuleBroken("Согласие кончается раньше, чем подписано. Проверьте срок.", nameof(ValidTo));
        var by = Text.Optional(signature.By, NameMaxLength, nameof(SignedBy));
        var isChild = person.Kind == PersonKind.Student && !(person.AgeOn(on) >= AdultAge);
        if (isChild && by is null && !isSignedFor)
            throw new RuleBroken(
                $"В этот день ещё не было {AdultAge} лет: своей рукой согласие дают с {person.BornOn!.Value.AddYears(AdultAge):dd.MM.yyyy}. Проверьте дату.",
                nameof(SignedOn)
            );
        if (isChild && by is null)
            throw new RuleBroken(
                "Укажите, кто подписал за ребёнка: родитель или опекун. Без него согласие не действует.",
                nameof(SignedBy)
            );
        if (signature.OwnHand && person.AgeOn(on) < OwnHandAge)
            throw new RuleBroken($"Сам ребёнок подписывает с {OwnHandAge} лет.", nameof(OwnHand));
        return (on, by);
    }

    /// <summary>A representative signs it: of a child, and what was printed for one who has come of age since.</summary>
    public bool IsSignedFor(Person person, DateOnly on) =>
        person.Kind == PersonKind.Student && (Kind == ConsentKind.ChildProcessing || !(person.AgeOn(on) >= AdultAge));

    /// <summary>Only what was merely asked is deleted; what was signed is kept three years after it ends.</summary>
    public void CheckDeleted()
    {
        if (SignedOn is not null)
            throw new RuleBroken("Подписанное согласие не удаляют: если оно больше не нужно, отметьте отзыв.");
    }

    public void Scan(Guid? file) => ScanId = file;

    /// <summary>The paper was lost or its text is out of date: another is given out instead, and the first day stays.</summary>
    public void AskAgain(ConsentText text)
    {
        if (SignedOn is not null)
            throw new RuleBroken("Согласие уже подписано. Чтобы взять новое, напечатайте его заново.");
        TextId = text.Id;
    }

    internal void Destroyed(Destruction act)
    {
        if (DestructionId is not null)
            throw new RuleBroken("По этому отзыву акт уже составлен. Обновите страницу.", "Consents");
        DestructionId = act.Id;
    }

    public void Withdraw(DateOnly on, string? how)
    {
        if (WithdrawnOn is not null)
            throw new RuleBroken("Согласие уже отозвано. Обновите страницу.");
        if (SignedOn is null)
            throw new RuleBroken("Отозвать можно подписанное согласие; запрос просто удаляют.");
        if (on < SignedOn)
            throw new RuleBroken("Отзыв раньше подписи. Проверьте дату.", nameof(WithdrawnOn));
        WithdrawnBy = Text.Required(
            how,
            "Укажите, как отозвано: заявлением, письмом.",
            WaysMaxLength,
            nameof(WithdrawnBy)
        );
        WithdrawnOn = on;
    }

    /// <summary>What is due after a withdrawal: thirty days to destroy what rested on it.</summary>
    public DateOnly? DestroyBy => WithdrawnOn?.AddDays(DaysToDestroy);

    public bool IsValidOn(DateOnly day) =>
        SignedOn <= day && (ValidTo is null || day <= ValidTo) && (WithdrawnOn is null || day < WithdrawnOn);

    public ConsentState StateOn(DateOnly day) =>
        WithdrawnOn <= day ? ConsentState.Withdrawn
        : SignedOn is null || SignedOn > day ? ConsentState.Asked
        : ValidTo < day ? ConsentState.Expired
        : ConsentState.Valid;
}

/// <param name="By">Who signed for a child.</param>
/// <param name="OwnHand">The child, from 14, has signed too.</param>
public sealed record Signature(DateOnly? On, DateOnly? ValidTo, string? By = null, bool OwnHand = false);
