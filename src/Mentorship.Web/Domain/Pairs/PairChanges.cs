using Mentorship.Web.Domain.Deadlines.Meanings;

namespace Mentorship.Web.Domain.Pairs;

/// <content>Who enters a pair that is there: another mentor, one more mentee.</content>
public sealed partial class Pair
{
    /// <summary>Another mentor takes over on a day; the earlier one stays in the history.</summary>
    public PairMember ReplaceMentor(PairMember earlier, Participant successor, DateOnly from, MemberLeaving leaving)
    {
        MayReplace(earlier, successor, from, leaving);
        earlier.Leave(from.AddDays(-1), leaving);
        var member = Enter(successor, true, from);
        Join();
        return member;
    }

    /// <summary>Asked when the change is asked for, and again when its order is registered.</summary>
    /// <exception cref="RuleBroken">He cannot take over on that day, and why.</exception>
    public void MayReplace(PairMember earlier, Participant successor, DateOnly from, MemberLeaving leaving)
    {
        MustBeOpen();
        if (earlier.LeftBy is not null)
            throw new RuleBroken(
                $"Он уже передаёт пару: его последний день – {earlier.To:dd.MM.yyyy}. Сменить можно того, кто приходит за ним.",
                nameof(from)
            );
        if (!earlier.IsMentor || !earlier.IsOn(from))
            throw new RuleBroken("В этот день он уже не наставник этой пары. Проверьте дату.", nameof(from));
        if (from <= earlier.From)
            throw new RuleBroken(
                $"Новый наставник начинает позже прежнего: тот в паре с {earlier.From:dd.MM.yyyy}.",
                nameof(from)
            );
        if (earlier.IsWorker && IsOfWorkers)
            MustBeTold(leaving.NoticeOn, from.AddDays(-1), nameof(from));
        PairEntry.Check(this, successor, isMentor: true, from);
    }

    /// <summary>The first day on which another may take over from him, if he is told today.</summary>
    public DateOnly EarliestSuccession(PairMember earlier, DateOnly today)
    {
        var first = earlier.IsWorker && IsOfWorkers ? WorkingDays.After(today, NoticeDays).AddDays(1) : today;
        return first > earlier.From ? first : earlier.From.AddDays(1);
    }

    /// <summary>Somebody joins a group in its midst.</summary>
    public PairMember AddMentee(Participant mentee, DateOnly from)
    {
        MayJoin(mentee, from);
        var member = Enter(mentee, false, from);
        Join();
        return member;
    }

    /// <summary>A group may have several mentors: another works beside those who are there.</summary>
    public PairMember AddMentor(Participant mentor, DateOnly from)
    {
        MayJoin(mentor, from, isMentor: true);
        var member = Enter(mentor, true, from);
        Join();
        return member;
    }

    /// <exception cref="RuleBroken">He cannot join on that day, and why.</exception>
    public void MayJoin(Participant who, DateOnly from, bool isMentor = false)
    {
        MustBeOpen();
        if (isMentor && OneMentor)
            throw new RuleBroken($"Вид «{Kind.Name}» – с одним наставником: его меняют, а не добавляют.", "Mentor");
        if (from < From || from > To)
            throw new RuleBroken("День вне срока группы. Проверьте дату.", nameof(from));
        if (members.Count >= MostMembers)
            throw new RuleBroken(
                $"В группе не больше {MostMembers} человек. Разделите её на две.",
                isMentor ? "Mentor" : "Mentee"
            );
        PairEntry.Check(this, who, isMentor, from);
        if (!isMentor)
            MayHave(Mentees.Count() + 1, Kind);
    }

    /// <summary>One of a group leaves on a day; the others go on.</summary>
    public void LetGo(PairMember member, DateOnly last, MemberLeaving leaving)
    {
        MayLetGo(member, last, leaving);
        member.Leave(last, leaving);
        Join();
    }

    /// <summary>Asked when it is asked for, and again when its order is registered.</summary>
    /// <exception cref="RuleBroken">He cannot leave on that day, and why.</exception>
    public void MayLetGo(PairMember member, DateOnly last, MemberLeaving leaving)
    {
        const string on = "On";
        MustBeOpen();
        if (member.LeftBy is not null)
            throw new RuleBroken($"Он уже выходит из группы: его последний день – {member.To:dd.MM.yyyy}.", on);
        if (!member.IsOn(last))
            throw new RuleBroken("В этот день он не в группе. Проверьте дату.", on);
        if (last == member.To)
            throw new RuleBroken($"Его последний день и так {member.To:dd.MM.yyyy}.", on);
        if (!HasOthers(member, last))
            throw new RuleBroken(
                member.IsMentor
                    ? "Другого наставника в группе не будет: выберите «Сменить наставника»."
                    : "Без него в группе никого не останется: завершите или прекратите её.",
                on
            );
        if (member is { IsMentor: true, IsWorker: true } && IsOfWorkers)
            MustBeTold(leaving.NoticeOn, last, on);
    }

    /// <summary>A draft has no days yet: who was put into it by mistake is taken out.</summary>
    public void TakeOut(PairMember member)
    {
        if (State != PairState.Draft)
            throw new RuleBroken("Группа уже действует: укажите последний день и причину.");
        if (!HasOthers(member, member.From))
            throw new RuleBroken("Без него это не группа: черновик удаляют целиком.");
        members.Remove(member);
        Join();
    }

    // On the same side, after that day.
    private bool HasOthers(PairMember member, DateOnly last) =>
        members.Exists(m => m.IsMentor == member.IsMentor && m != member && m.To > last);

    private static void MayHave(int mentees, MentoringKind kind)
    {
        if (kind.OneMentee && mentees > 1)
            throw new RuleBroken(
                $"Вид «{kind.Name}» – с одним наставляемым. Выберите вид «группа» или составьте ещё одну пару.",
                "Mentee"
            );
    }
}
