using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Programmes;

/// <summary>The ladder of a pair's meetings, in its order; joint work is a whole row of them.</summary>
public enum MeetingKind
{
    Acquaintance,
    Trial,
    Planning,
    Work,
    Final,
    Reflection,
}

/// <summary>A meeting of a pair, planned or held: a note of a minute, from a phone.</summary>
public sealed class Meeting : PairOwned
{
    public const int NoteMaxLength = 2000;
    public const int UsualMinutes = 45;
    public const int MostMinutes = 600;

    private readonly List<MeetingPresence> present = [];

    private Meeting() { }

    private Meeting(Pair pair, MeetingKind kind, Guid? writtenBy)
        : base(pair)
    {
        (Kind, WrittenBy) = (kind, writtenBy);
    }

    public MeetingKind Kind { get; private set; }
    public DateOnly? PlannedOn { get; private set; }
    public DateOnly? HeldOn { get; private set; }
    public int? Minutes { get; private set; }

    /// <summary>What was talked over, agreed, brought along.</summary>
    public string? Note { get; private set; }

    /// <summary>The user who noted it.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>Who of the pair was there.</summary>
    public IReadOnlyList<MeetingPresence> Present => present;

    public bool IsHeld => HeldOn is not null;

    /// <summary>The day it stands under in lists.</summary>
    public DateOnly Day => HeldOn ?? PlannedOn!.Value;

    public static Meeting Plan(Pair pair, MeetingKind kind, DateOnly? on, Guid? by)
    {
        var meeting = new Meeting(pair, kind, by);
        meeting.Move(kind, on);
        return meeting;
    }

    public static Meeting Hold(Pair pair, MeetingFacts facts, DateOnly today, Guid? by)
    {
        var meeting = new Meeting(pair, facts.Kind, by);
        meeting.Record(facts, today, by);
        return meeting;
    }

    /// <summary>Another day or kind of one that is still to come.</summary>
    public void Move(MeetingKind kind, DateOnly? on)
    {
        if (IsHeld)
            throw new RuleBroken("Встреча уже прошла: её не переносят.");
        var day = on ?? throw new RuleBroken("Укажите, когда встретитесь.", nameof(PlannedOn));
        InTerm(day, nameof(PlannedOn));
        (Kind, PlannedOn) = (kind, day);
    }

    /// <summary>It took place; said again it corrects what was said.</summary>
    public void Held(MeetingFacts facts, DateOnly today, Guid? by) => Record(facts, today, by);

    private void Record(MeetingFacts facts, DateOnly today, Guid? by)
    {
        if (Pair.State == PairState.Draft)
            throw new RuleBroken("Пара ещё не закреплена: встречи отмечают с её начала.");
        var day = facts.On ?? throw new RuleBroken("Укажите, когда встретились.", nameof(HeldOn));
        if (day > today)
            throw new RuleBroken("Этот день ещё не наступил. Встречу на будущее запланируйте.", nameof(HeldOn));
        InTerm(day, nameof(HeldOn));
        if (facts.Minutes is < 1 or > MostMinutes)
            throw new RuleBroken($"Минут: от 1 до {MostMinutes}.", nameof(Minutes));
        var members = Pair.Members.Where(m => m.IsOn(day)).Select(m => m.PersonId).ToHashSet();
        var came = facts.Present is null ? members : [.. members.Intersect(facts.Present)];
        if (came.Count == 0)
            throw new RuleBroken("Отметьте, кто был на встрече.", nameof(Present));
        (Kind, HeldOn, Minutes) = (facts.Kind, day, facts.Minutes ?? UsualMinutes);
        Note = Text.Block(facts.Note, NoteMaxLength, nameof(Note));
        WrittenBy = by ?? WrittenBy;
        present.RemoveAll(p => !came.Contains(p.PersonId));
        present.AddRange(
            came.Where(id => !present.Exists(p => p.PersonId == id)).Select(id => new MeetingPresence(this, id))
        );
    }

    private void InTerm(DateOnly day, string field)
    {
        if (day < Pair.From || day > Pair.LastDay)
            throw new RuleBroken(
                $"День вне срока пары: она идёт с {Pair.From:dd.MM.yyyy} по {Pair.LastDay:dd.MM.yyyy}.",
                field
            );
    }
}

/// <param name="Present">Null is everybody who is in the pair on that day.</param>
public sealed record MeetingFacts(MeetingKind Kind, DateOnly? On)
{
    public int? Minutes { get; init; }
    public string? Note { get; init; }
    public IReadOnlyCollection<Guid>? Present { get; init; }
}

/// <summary>Somebody of the pair was there.</summary>
public sealed class MeetingPresence : DistrictOwned
{
    private MeetingPresence() { }

    internal MeetingPresence(Meeting meeting, Guid personId)
        : base(meeting.DistrictId)
    {
        (MeetingId, PersonId) = (meeting.Id, personId);
    }

    public Guid MeetingId { get; private set; }
    public Guid PersonId { get; private set; }
}
