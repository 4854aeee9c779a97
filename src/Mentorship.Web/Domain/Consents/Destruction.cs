using Mentorship.Web.Domain.Districts;

namespace Mentorship.Web.Domain.Consents;

/// <summary>Акт об уничтожении: what rested on withdrawn consents is gone, on which day, how and by whom.</summary>
public sealed class Destruction : DistrictOwned
{
    public const int NumberMaxLength = 60;
    public const int DoneByMaxLength = 600;
    public const int WhatMaxLength = 2000;
    public const int WayMaxLength = 600;

    private Destruction() { }

    /// <exception cref="RuleBroken">Something is wanting, or the day cannot be.</exception>
    public Destruction(Guid organisation, IReadOnlyList<Consent> withdrawn, DestructionFacts facts, DateOnly today)
        : base(withdrawn.Count > 0 ? withdrawn[0].DistrictId : throw Nothing())
    {
        OrganisationId = organisation;
        Number = Text.Required(facts.Number, "Укажите номер акта.", NumberMaxLength, nameof(Number));
        OnDay = facts.On ?? throw new RuleBroken("Укажите дату уничтожения.", nameof(facts.On));
        if (OnDay > today)
            throw new RuleBroken("Этот день ещё не наступил. Акт составляют, когда уничтожено.", nameof(facts.On));
        if (withdrawn.FirstOrDefault(c => c.WithdrawnOn is null || c.WithdrawnOn > OnDay) is not null)
            throw new RuleBroken("Дата акта раньше отзыва. Проверьте дату.", nameof(facts.On));
        DoneBy =
            Text.Block(facts.DoneBy, DoneByMaxLength, nameof(DoneBy))
            ?? throw new RuleBroken("Укажите, кто уничтожил: должность и имя.", nameof(DoneBy));
        What = Text.Block(facts.What, WhatMaxLength, nameof(What)) ?? throw Unsaid();
        Way = Text.Required(facts.Way, "Укажите, как уничтожено.", WayMaxLength, nameof(Way));
        foreach (var consent in withdrawn)
            consent.Destroyed(this);
    }

    public Guid OrganisationId { get; private set; }
    public string Number { get; private set; } = "";
    public DateOnly OnDay { get; private set; }

    /// <summary>«заместитель директора, Крутова Вера Ивановна»; one a line, each of them signs.</summary>
    public string DoneBy { get; private set; } = "";

    /// <summary>Which data and where they were; one a line.</summary>
    public string What { get; private set; } = "";

    /// <summary>«удаление из портала, измельчение бумаг»</summary>
    public string Way { get; private set; } = "";

    private static RuleBroken Nothing() => new("Отметьте, чьи данные уничтожены.", "Consents");

    private static RuleBroken Unsaid() => new("Перечислите, что уничтожено.", nameof(What));
}

public sealed record DestructionFacts(string? Number, DateOnly? On, string? DoneBy, string? What, string? Way);
