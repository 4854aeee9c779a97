using System.Linq.Expressions;
using Mentorship.Web.Domain.Pairs;

namespace Mentorship.Web.Domain.Programmes;

public enum FitAnswer
{
    /// <summary>Подходит</summary>
    Fits,

    /// <summary>Есть сложности: the coordinator talks to both.</summary>
    Difficulties,

    /// <summary>Не подходит: another mentor is looked for.</summary>
    DoesNotFit,
}

/// <summary>«Подходит ли?»: asked early of one of a pair by a one-time link, answered without signing in.</summary>
public sealed class FitQuestion : PairOwned
{
    public const int WordsMaxLength = 500;
    public const int LastsDays = 21;

    private FitQuestion() { }

    public FitQuestion(Pair pair, PairMember member, DateOnly on)
        : base(pair)
    {
        if (!pair.IsInForceOn(on))
            throw new RuleBroken("Спрашивают тех, чья пара действует.");
        if (member.PairId != pair.Id || !member.IsOn(on))
            throw new RuleBroken("Этого человека сейчас нет в паре.");
        (PersonId, IsMentor, AskedOn) = (member.PersonId, member.IsMentor, on);
    }

    public Guid PersonId { get; private set; }
    public bool IsMentor { get; private set; }
    public DateOnly AskedOn { get; private set; }

    /// <summary>The link went by mail; else it was printed or handed over.</summary>
    public bool IsMailed { get; private set; }

    public FitAnswer? Answer { get; private set; }
    public string? Words { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>After an answer that calls for help: what the school has decided.</summary>
    public DateOnly? SettledOn { get; private set; }
    public string? Settlement { get; private set; }

    public bool CallsForHelp => Answer is FitAnswer.Difficulties or FitAnswer.DoesNotFit;

    public DateOnly ValidTo => AskedOn.AddDays(LastsDays);

    /// <summary>Asked again before an answer came: the earlier link is worth nothing any more.</summary>
    public void AskAgain(DateOnly on, bool mailed)
    {
        if (Answer is not null)
            throw new RuleBroken("Ответ уже есть.");
        (AskedOn, IsMailed) = (on, mailed);
    }

    public void Reply(FitAnswer? answer, string? words, DateOnly on)
    {
        if (Answer is not null)
            throw new RuleBroken("Вы уже ответили. Спасибо!");
        if (answer is not { } chosen || !Enum.IsDefined(chosen))
            throw new RuleBroken("Выберите один из трёх ответов.", nameof(Answer));
        Words = Text.Block(words, WordsMaxLength, nameof(Words));
        (Answer, AnsweredOn) = (chosen, on);
    }

    public void Settle(string? what, DateOnly on)
    {
        if (!CallsForHelp)
            throw new RuleBroken("Решать нечего: ответа о сложностях нет.");
        if (SettledOn is not null)
            throw new RuleBroken("Что решили, уже записано. Обновите страницу.");
        Settlement =
            Text.Block(what, WordsMaxLength, nameof(Settlement))
            ?? throw new RuleBroken("Напишите, что решили: это останется рядом с ответом.", nameof(Settlement));
        SettledOn = on;
    }

    /// <summary>
    /// Calls for help, and nobody has acted: nothing is written of what was decided, the pair goes on, and its mentor is
    /// the one that he was.
    /// </summary>
    public static Expression<Func<FitQuestion, bool>> WaitsOn(DateOnly day) =>
        q =>
            (q.Answer == FitAnswer.Difficulties || q.Answer == FitAnswer.DoesNotFit)
            && q.SettledOn == null
            && q.Pair.EndedOn == null
            && q.Pair.To >= day
            && !q.Pair.Members.Any(m => m.IsMentor && m.From > q.AnsweredOn);
}
