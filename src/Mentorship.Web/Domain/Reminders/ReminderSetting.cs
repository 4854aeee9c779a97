using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Reminders;

/// <summary>What a member wants to be told, where and when; who has not chosen has the usual.</summary>
public sealed class ReminderSetting : DistrictOwned
{
    public const int MostDaysBefore = 14;
    public const int UsualEscalateAfter = 14;
    private const int All = (1 << ((int)ReminderKind.Escalation + 1)) - 1 | 1 << (int)ReminderKind.Consent;

    private ReminderSetting() { }

    public ReminderSetting(Guid districtId, Guid membershipId)
        : base(districtId)
    {
        MembershipId = membershipId;
        (PortalKinds, MailKinds) = (All, All);
        (DaysBefore, DaysBeforeAgain) = (7, 1);
        (DigestDay, EscalateAfter) = ((int)DayOfWeek.Monday, UsualEscalateAfter);
    }

    public Guid MembershipId { get; private set; }

    /// <summary>Nothing but what a curator sends by hand, and that in the portal only.</summary>
    public bool IsOff { get; private set; }

    /// <summary>A bit for each kind.</summary>
    public int PortalKinds { get; private set; }
    public int MailKinds { get; private set; }
    public int DaysBefore { get; private set; }

    /// <summary>Once more, nearer to the day.</summary>
    public int? DaysBeforeAgain { get; private set; }

    /// <summary>1 is Monday, 5 is Friday.</summary>
    public int DigestDay { get; private set; }

    /// <summary>The person of the control clause hears of a delay of so many days.</summary>
    public int EscalateAfter { get; private set; }

    public bool InPortal(ReminderKind kind) => IsByHand(kind) || !IsOff && Has(PortalKinds, kind);

    public bool ByMail(ReminderKind kind) => !IsOff && (IsByHand(kind) || Has(MailKinds, kind));

    /// <summary>What was ticked, also while everything is off.</summary>
    public bool IsChosen(ReminderKind kind, bool byMail) => Has(byMail ? MailKinds : PortalKinds, kind);

    public void Switch(bool off) => IsOff = off;

    public void Choose(IEnumerable<ReminderKind> portal, IEnumerable<ReminderKind> mail) =>
        (PortalKinds, MailKinds) = (Bits(portal), Bits(mail));

    public void Plan(int daysBefore, int? again, int digestDay, int escalateAfter)
    {
        if (daysBefore is < 1 or > MostDaysBefore)
            throw new RuleBroken("Напомнить можно за 1–14 дней до срока.", nameof(DaysBefore));
        if (again is < 1 or > MostDaysBefore)
            throw new RuleBroken(
                "Второй раз напомнить можно за 1–14 дней до срока. Не нужно – оставьте пустым.",
                nameof(DaysBeforeAgain)
            );
        if (digestDay is < 1 or > 5)
            throw new RuleBroken("Выберите рабочий день для сводки.", nameof(DigestDay));
        if (escalateAfter is < 1 or > 90)
            throw new RuleBroken("Сообщать об опоздании можно через 1–90 дней.", nameof(EscalateAfter));
        (DaysBefore, DaysBeforeAgain) = (daysBefore, again == daysBefore ? null : again);
        (DigestDay, EscalateAfter) = (digestDay, escalateAfter);
    }

    // Somebody sends it: it is not for the reader to choose whether it comes.
    private static bool IsByHand(ReminderKind kind) =>
        kind
            is ReminderKind.Nudge
                or ReminderKind.Letter
                or ReminderKind.Opening
                or ReminderKind.Release
                or ReminderKind.Departure
                or ReminderKind.Arrival
                or ReminderKind.Fit;

    private static int Bits(IEnumerable<ReminderKind> kinds) =>
        kinds.Aggregate(0, (bits, k) => bits | 1 << (int)k) & All;

    private static bool Has(int bits, ReminderKind kind) => (bits & 1 << (int)kind) != 0;
}
