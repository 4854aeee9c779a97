namespace Mentorship.Web.Domain.Monitoring;

/// <content>Честное исключение: asked by the organisation, decided by the methodist, a footnote of the report.</content>
public sealed partial class Return
{
    public const int BecauseMaxLength = 500;

    public void AskException(ExceptionKind kind, string? because, DateOnly on)
    {
        Period.MustBeOpen();
        if (State is ReturnState.Sent or ReturnState.Accepted)
            throw new RuleBroken("Сведения уже отправлены: исключение не нужно. Попросите методиста вернуть их.");
        if (State == ReturnState.Excused)
            throw new RuleBroken("Исключение уже согласовано.");
        if (WaitsForDecision)
            throw new RuleBroken("Просьба уже отправлена: дождитесь ответа методиста.");
        if (!Enum.IsDefined(kind))
            throw new RuleBroken("Выберите из списка.", nameof(ExceptionKind));
        ExceptionBecause = Text.Required(
            because,
            "Напишите, почему сведений не будет: «наставляемых нет», «школа закрыта на капитальный ремонт».",
            BecauseMaxLength,
            nameof(ExceptionBecause)
        );
        (ExceptionKind, ExceptionAskedOn, ExceptionGranted, ExceptionAnswer) = (kind, on, null, null);
    }

    public void DecideException(bool granted, string? answer)
    {
        Period.MustBeOpen();
        if (!WaitsForDecision)
            throw new RuleBroken("Решать нечего: организация об исключении не просит.");
        var words = Text.Optional(answer, BecauseMaxLength, nameof(ExceptionAnswer));
        if (!granted && words is null)
            throw new RuleBroken("Напишите, почему отказано и что сделать.", nameof(ExceptionAnswer));
        (ExceptionGranted, ExceptionAnswer) = (granted, words);
        Settle();
    }

    /// <summary>The ground is gone: the return is expected again.</summary>
    public void EndException(string? answer)
    {
        Period.MustBeOpen();
        if (State != ReturnState.Excused)
            throw new RuleBroken("Исключения нет.");
        ExceptionAnswer = Text.Required(
            answer,
            "Напишите, почему сведения снова нужны.",
            BecauseMaxLength,
            nameof(ExceptionAnswer)
        );
        ExceptionGranted = false;
        Settle();
    }
}
