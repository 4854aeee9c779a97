using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Orders;

namespace Mentorship.Web.Domain.Pairs;

public enum PairAct
{
    /// <summary>Закрепить</summary>
    Assign,

    /// <summary>Закрепить на новый срок</summary>
    Extend,

    /// <summary>Сменить наставника</summary>
    Replace,

    /// <summary>Завершить или прекратить</summary>
    End,

    /// <summary>Включить в группу</summary>
    Join,

    /// <summary>Утвердить персонализированную программу</summary>
    Programme,

    /// <summary>Исключить из группы</summary>
    Leave,

    /// <summary>Включить в группу ещё одного наставника</summary>
    JoinMentor,
}

/// <summary>An order that names the pair, and what it does with it; what it does happens when it is registered.</summary>
public sealed class PairOrder : DistrictOwned
{
    private PairOrder() { }

    public PairOrder(Pair pair, Order order, PairAct act)
        : base(pair.DistrictId)
    {
        (PairId, OrderId, Act, Pair) = (pair.Id, order.Id, act, pair);
    }

    public Guid PairId { get; private set; }
    public Guid OrderId { get; private set; }
    public PairAct Act { get; private set; }

    /// <summary>The day it took effect; none while the order is a draft.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>The last day of an order that assigns or extends, the day of ending of one that ends, of whoever leaves his last.</summary>
    public DateOnly? On { get; private set; }

    public EndInitiator? By { get; private set; }
    public string? Because { get; private set; }
    public DateOnly? NoticeOn { get; private set; }
    public string? Result { get; private set; }

    /// <summary>Whoever enters by it: the new mentor, one more mentor or mentee.</summary>
    public Guid? ComerId { get; private set; }
    public Guid? ComerOrganisationId { get; private set; }

    /// <summary>The mentor who makes room, whoever leaves a group.</summary>
    public Guid? MemberId { get; private set; }

    /// <summary>Of whoever takes over, as far as it is signed.</summary>
    public string? AgreementNumber { get; private set; }
    public DateOnly? AgreementOn { get; private set; }
    public string? PaymentBasis { get; private set; }

    /// <summary>Whoever enters by it will mentor.</summary>
    public bool BringsMentor => Act is PairAct.Replace or PairAct.JoinMentor;

    public MentorAgreement? Agreement =>
        AgreementNumber is null ? null : new(AgreementNumber, AgreementOn, PaymentBasis);

    /// <summary>Ended early; else done in full.</summary>
    public bool IsEarly { get; private set; }

    public Pair Pair { get; private set; } = null!;
    public Order Order { get; private set; } = null!;

    /// <summary>How it ends early; null where it is done in full.</summary>
    public PairEnding? Ended => IsEarly ? new(On!.Value, By!.Value, Because, NoticeOn) : null;

    /// <summary>How it is done in full; null where it ends early.</summary>
    public PairCompletion? Completed =>
        Act == PairAct.End && !IsEarly
            ? new(On!.Value, Result)
            {
                CaseLink = Pair.CaseLink,
                Passed = [.. Pair.Members.Where(m => m.IsPassed).Select(m => m.Id)],
                NoticeOn = NoticeOn,
                LeavesSteps = Because is not null,
            }
            : null;

    /// <summary>How he leaves; drafts of earlier days do not say it.</summary>
    public MemberLeaving? Leaves =>
        Act is PairAct.Replace or PairAct.Leave && By is { } by ? new(by, Because, NoticeOn) : null;

    /// <summary>What was extended without an order is written down by one.</summary>
    public void Extending(DateOnly to)
    {
        if (to != Pair.To)
            Pair.MayExtend(to);
        On = to;
    }

    /// <summary>Said again it corrects what the draft says.</summary>
    public void Ending(PairEnding ending)
    {
        Pair.MayTerminate(ending);
        Because = Text.Required(ending.Because, "Укажите причину.", Pair.ReasonMaxLength, nameof(Because));
        (On, By, NoticeOn, IsEarly, Result) = (ending.On, ending.By, ending.NoticeOn, true, null);
        Pair.Foresee(null);
    }

    /// <summary>It has ended already, by a withdrawal or at once: the order writes down how, and changes nothing.</summary>
    public void Recording()
    {
        if (Pair.State is not (PairState.Completed or PairState.Terminated))
            throw new RuleBroken("Пара ещё действует: завершите или прекратите её.");
        IsEarly = Pair.State == PairState.Terminated;
        (On, By, Because, NoticeOn) = (Pair.EndedOn, Pair.EndedBy, Pair.EndedBecause, Pair.NoticeOn);
        Result = Pair.Result;
    }

    /// <summary>What it says of the end is what has come to pass.</summary>
    public bool IsRecord() =>
        Act == PairAct.End
        && On == Pair.EndedOn
        && IsEarly == (Pair.State == PairState.Terminated)
        && (!IsEarly || (By, Because) == (Pair.EndedBy, Pair.EndedBecause));

    /// <summary>The pair leaves the draft, or the draft is given up: the end that it foresaw is foreseen no more.</summary>
    public void GiveUp()
    {
        if (Act == PairAct.End && DoneOn is null && Pair.State == PairState.Approved)
            Pair.Foresee(null);
    }

    /// <param name="stepsBecause">Why steps of the programme are left undone; its steps are closed with the pair.</param>
    public void Completing(PairCompletion completion, string? stepsBecause)
    {
        Pair.MayComplete(completion);
        Pair.Foresee(completion);
        Result = Text.Required(
            completion.Result,
            "Напишите, чего достигли: это строка базы.",
            Pair.ResultMaxLength,
            nameof(Result)
        );
        (On, By, NoticeOn, IsEarly) = (completion.On, null, completion.NoticeOn, false);
        Because = Text.Optional(stepsBecause, Pair.ReasonMaxLength, "StepsBecause");
    }

    public void Replacing(PairMember earlier, Participant successor, DateOnly from, MemberLeaving leaving)
    {
        Pair.MayReplace(earlier, successor, from, leaving);
        MemberId = earlier.Id;
        (By, Because, NoticeOn) = (leaving.By, PairMember.Reason(leaving), leaving.NoticeOn);
        (On, ComerId, ComerOrganisationId) = (from, successor.Person.Id, successor.OrganisationId);
    }

    /// <summary>The agreement that whoever takes over has signed already; another change of mind takes it out again.</summary>
    public void Agreed(MentorAgreement? agreement) =>
        (AgreementNumber, AgreementOn, PaymentBasis) = (
            Text.Optional(agreement?.Number, Pair.NumberMaxLength, nameof(AgreementNumber)),
            agreement?.On,
            Text.Optional(agreement?.Basis, PairMember.BasisMaxLength, nameof(PaymentBasis))
        );

    public void LettingGo(PairMember member, DateOnly last, MemberLeaving leaving)
    {
        Pair.MayLetGo(member, last, leaving);
        (MemberId, On) = (member.Id, last);
        (By, Because, NoticeOn) = (leaving.By, PairMember.Reason(leaving), leaving.NoticeOn);
    }

    public void Joining(Participant who, DateOnly from)
    {
        Pair.MayJoin(who, from, Act == PairAct.JoinMentor);
        (On, ComerId, ComerOrganisationId) = (from, who.Person.Id, who.OrganisationId);
    }

    public void Done(DateOnly on)
    {
        if (Act == PairAct.Assign)
            On = Pair.To;
        DoneOn = on;
    }
}
