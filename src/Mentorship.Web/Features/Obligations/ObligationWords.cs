using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Obligations;

public static class ObligationWords
{
    /// <summary>In the order of chips: what calls for somebody first.</summary>
    public static readonly IReadOnlyList<Standing> InOrder =
    [
        Standing.Overdue,
        Standing.Submitted,
        Standing.ExtensionAsked,
        Standing.Returned,
        Standing.InProgress,
        Standing.NotStarted,
        Standing.Accepted,
        Standing.AcceptedLate,
        Standing.AcceptedBefore,
        Standing.Waived,
    ];

    /// <summary>What kind of paper a duty comes from.</summary>
    public static string Source(this RoadmapLevel level) =>
        level switch
        {
            RoadmapLevel.Order => "Приказ",
            RoadmapLevel.Note => "Справка",
            _ => "Дорожная карта",
        };

    public static string Word(this Standing standing) => standing.Mark().Word();

    /// <summary>«просрочено на 12 дней», «через 3 дня», «сдано вовремя».</summary>
    public static string DueWords(this ObligationRow row, DateOnly today) =>
        row.GoneOn is not null
            ? "больше не ждут"
            : row.State switch
            {
                ObligationState.Accepted when row.DoneOn < row.Since => "срок прошёл до внесения",
                ObligationState.Accepted => row.DoneOn > row.DueOn
                    ? $"опоздание {Count(row.DueOn, row.DoneOn!.Value)}"
                    : "в срок",
                ObligationState.Waived => "снято",
                ObligationState.Submitted when row.SubmittedOn is { } day => $"сдано {Days.Relative(day, today)}",
                _ when row.DueOn < today && row.IsRecommended => $"{Days.Relative(row.DueOn, today)}, по согласованию",
                _ when row.DueOn < today => $"просрочено на {Count(row.DueOn, today)}",
                _ => Days.Relative(row.DueOn, today),
            };

    /// <summary>«руководитель», «куратор в ОО: Лугова А. П.», a person's name: who in the organisation.</summary>
    public static string? WhoWords(this ObligationRow row) =>
        row.Person is { } person ? (row.Organisation is null ? null : Names.SurnameFirst(person))
        : row.Function is { } function
            ? function
                + (
                    row.Appointed is { } name ? $": {Names.SurnameFirst(name)}"
                    : row.IsAppointed ? ""
                    : ": не назначен"
                )
        : row.Post;

    public static string Window(this ObligationRow row) =>
        row.StartsOn is { } from && from < row.DueOn ? Days.Range(from, row.DueOn) : Days.Digits(row.DueOn);

    private static string Count(DateOnly from, DateOnly to) =>
        Plural.Of(to.DayNumber - from.DayNumber, "день", "дня", "дней");
}
