using Mentorship.Web.Domain.Districts;
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
}
