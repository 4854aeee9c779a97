using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Ui.Components;
using Mentorship.Web.Ui.Wording;

namespace Mentorship.Web.Features.Roadmaps.Review;

/// <summary>A duty of an opened row: whose it is, how it stands, why it is not done.</summary>
public sealed record OpenDuty(Guid Id, string Whose, string? Person, Standing Standing, DateOnly DueOn)
{
    public DateOnly? SubmittedOn { get; init; }
    public DateOnly? DoneOn { get; init; }
    public DateOnly? AskedUntil { get; init; }
    public string? LastWords { get; init; }
    public ObligationStep? LastStep { get; init; }
    public DateOnly? LastOn { get; init; }

    /// <summary>Nobody is appointed whom the text asks for.</summary>
    public bool IsVacant { get; init; }

    public bool HasCoordinator { get; init; }
    public DateTimeOffset? SeenAt { get; init; }

    public string? PersonShort => Person is { } name && name.Split(' ').Length == 3 ? Names.Signature(name) : Person;

    /// <summary>How it stands, in which colour, and what the reader can do about it.</summary>
    public (string Word, string Look, string Button, bool IsLoud) Say(DateOnly day, bool decides) =>
        Standing switch
        {
            Standing.Overdue => ($"просрочено {Since(DueOn, day)}", "c-over b", "Открыть", false),
            Standing.Returned => ($"возвращено {On(LastOn)}", "c-ret b", "Открыть", false),
            Standing.ExtensionAsked => (
                $"просят до {Days.DayMonth(AskedUntil ?? DueOn)}",
                "c-ret b",
                decides ? "Решить" : "Открыть",
                decides
            ),
            Standing.Submitted => (
                $"на проверке {Since(SubmittedOn ?? day, day)}",
                "c-chk b",
                decides ? "Проверить" : "Открыть",
                decides
            ),
            Standing.Waived => ("снято", "mut", "Открыть", false),
            _ => (Standing.Mark().Word(), "mut", "Открыть", false),
        };

    /// <summary>One honest phrase from what is known; nothing when nothing is.</summary>
    public string? Why(DateOnly day, TimeZoneInfo zone)
    {
        if (Standing is Standing.Submitted or Standing.Waived or Standing.ExtensionAsked or Standing.Returned)
            return Short(LastWords);
        if (IsVacant)
            return "Никто не назначен.";
        if (Standing != Standing.Overdue)
            return Short(LastWords);
        if (LastStep is ObligationStep.Returned or ObligationStep.Noted or ObligationStep.ExtensionRefused)
            return $"{Heading(LastStep.Value.Name())} {On(LastOn)}{(Short(LastWords) is { } words ? $": {words}" : ".")}";
        if (!HasCoordinator)
            return "В портале нет школьного куратора.";
        if (SeenAt is { } at)
        {
            var seen = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
            if (day.DayNumber - seen.DayNumber >= 14)
                return $"Не заходили в портал {Since(seen, day)}.";
        }
        return LastStep is null ? "Работа не начата." : "Начато, но не сдано.";
    }

    private static string Since(DateOnly from, DateOnly day) =>
        Plural.Of(Math.Max(0, day.DayNumber - from.DayNumber), "день", "дня", "дней");

    private static string On(DateOnly? day) => day is { } on ? Days.DayMonth(on) : "";

    private static string Heading(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string? Short(string? words) =>
        words is null ? null
        : words.ReplaceLineEndings(" ") is { Length: > 120 } longer ? longer[..117] + "…"
        : words.ReplaceLineEndings(" ");
}

/// <summary>The duties of one occurrence of an activity: those that wait for something first, the delivered as a count.</summary>
public sealed record OpenDuties(
    ReviewRow Row,
    Occurrence Time,
    IReadOnlyList<OpenDuty> Open,
    int Done,
    int Late,
    DateOnly Day
)
{
    public const int Most = 60;

    public int All => Time.Tally.All;
    public bool Decides { get; init; }

    /// <summary>«второго»</summary>
    public string Ordinal =>
        Row.Times.TakeWhile(t => t != Time).Count() is var at && at < Ordinals.Length ? Ordinals[at] : $"{at + 1}-го";

    private static readonly string[] Ordinals = ["первого", "второго", "третьего", "четвёртого", "пятого", "шестого"];

    /// <summary>The next occurrence, if there is one.</summary>
    public Occurrence? Next => Row.Times.SkipWhile(t => t != Time).Skip(1).FirstOrDefault();

    public static async Task<OpenDuties> ReadAsync(
        PortalDb db,
        CurrentUser me,
        RoadmapHeading heading,
        ReviewRow row,
        Occurrence time,
        DateOnly day
    )
    {
        var open = new List<OpenDuty>();
        var past = heading.On is null
            ? null
            : (await DutyState.ReadAsync(db, me, heading.Id, day)).ToDictionary(d => d.Id);
        foreach (var found in await FoundDuty.ReadAsync(db, me, heading.Id, row.Text.OriginId, time.Place, day))
        {
            if (past is not null && !past.ContainsKey(found.Id))
                continue;
            var was = past?[found.Id];
            var due = was?.DueOn ?? found.DueOn;
            var standing = Standings.Of(
                was?.State ?? found.State,
                due,
                was?.Done ?? found.Done,
                (was is null ? found.AskedUntil : was.AskedUntil) is not null,
                found.IsRecommended,
                day
            );
            if (standing.IsSettled() || standing == Standing.AcceptedBefore)
                continue;
            open.Add(
                new OpenDuty(
                    found.Id,
                    found.Whose ?? found.Named ?? "",
                    found.Whose is null ? null : found.Named,
                    standing,
                    due
                )
                {
                    SubmittedOn = found.SubmittedOn,
                    AskedUntil = was is null ? found.AskedUntil : was.AskedUntil,
                    LastWords = found.LastWords,
                    LastStep = found.LastStep,
                    LastOn = found.LastOn,
                    IsVacant = found.IsVacant,
                    HasCoordinator = found.HasCoordinator,
                    SeenAt = found.SeenAt,
                }
            );
        }
        return new(
            row,
            time,
            [.. open.OrderBy(d => Rank(d.Standing)).ThenBy(d => d.DueOn).ThenBy(d => d.Whose, Natural.Order)],
            time.Tally.Done,
            time.Tally.Late,
            day
        )
        {
            Decides = me.Accepts(heading.OwnerId) && heading.On is null,
        };
    }

    private static int Rank(Standing standing) =>
        standing switch
        {
            Standing.Overdue => 0,
            Standing.Returned => 1,
            Standing.ExtensionAsked => 2,
            Standing.Submitted => 3,
            Standing.InProgress => 4,
            Standing.NotStarted => 5,
            _ => 6,
        };
}
