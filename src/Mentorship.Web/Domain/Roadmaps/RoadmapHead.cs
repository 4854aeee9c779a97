namespace Mentorship.Web.Domain.Roadmaps;

/// <summary>Title and period of a roadmap, as the order's heading says them.</summary>
public sealed record RoadmapHead(string? Title, DateOnly? From, DateOnly? To)
{
    public const int TitleMaxLength = 600;
    private const int LongestYears = 10;

    /// <exception cref="RuleBroken">Something is missing or cannot be.</exception>
    public RoadmapHead Checked()
    {
        var title = Text.Required(
            Title,
            "Укажите название дорожной карты, как в приказе.",
            TitleMaxLength,
            nameof(Title)
        );
        if (From is not { } from)
            throw new RuleBroken("Укажите первый день периода: от него считаются сроки.", nameof(From));
        if (To is not { } to)
            throw new RuleBroken("Укажите последний день периода: до него идут повторы.", nameof(To));
        if (to < from)
            throw new RuleBroken("Период кончается раньше, чем начинается. Проверьте даты.", nameof(To));
        if (to > from.AddYears(LongestYears))
            throw new RuleBroken($"Период длиннее {LongestYears} лет. Проверьте даты.", nameof(To));
        return this with { Title = title };
    }
}
