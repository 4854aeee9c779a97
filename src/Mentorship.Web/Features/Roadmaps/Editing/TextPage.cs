using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain.Parties;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Editing;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Editing;

/// <summary>The draft as the order prints it, with what was understood and what is asked.</summary>
public sealed record TextPage(
    OpenDraft Draft,
    PartyDirectory Directory,
    IReadOnlyDictionary<Guid, string> Twins,
    IReadOnlyDictionary<Guid, string> Readers,
    DateOnly Today
)
{
    public Revision Text => Draft.Text;
    public IReadOnlyList<Section> Sections { get; } = Draft.Text.SectionsInOrder();
    public IReadOnlyList<Stage> Stages { get; } = Draft.Text.StagesInOrder();

    public IReadOnlyList<Activity> Rows => [.. Sections.SelectMany(s => s.Activities)];
    public IReadOnlyList<Activity> Doubtful => [.. Rows.Where(a => !a.IsClear)];

    /// <summary>Whether all is understood or merely left as it is: these are two things.</summary>
    public string Settled
    {
        get
        {
            var kept = Rows.Count(a => a is { IsConfirmed: true, NeedsReview: true });
            var clear = Rows.Count - kept;
            return (clear, kept) switch
            {
                (1, 0) => "Единственная строка понята без вопросов.",
                (_, 0) => $"Все {Plural.Of(clear, "строка", "строки", "строк")} поняты без вопросов.",
                (0, _) => $"Вопросов не осталось: все строки подтверждены как есть ({kept}).",
                _ =>
                    $"Вопросов не осталось: {Plural.Of(clear, "строка понята", "строки поняты", "строк понято")}, подтверждены как есть: {kept}.",
            };
        }
    }

    public IEnumerable<Section> Of(Stage? stage) => Sections.Where(s => s.StageId == stage?.Id);

    public ActivityRow Row(Activity activity) => new(this, activity);

    /// <summary>Rows of a copy that a person should look at, until their deadlines are changed.</summary>
    public IReadOnlyList<(Activity Row, string Doubts)> Moved { get; private init; } = [];

    public static async Task<TextPage> ReadAsync(PortalDb db, CurrentUser me, OpenDraft draft, DateOnly today)
    {
        var readers = draft.Text.InOrder().Select(a => a.DeadlineReadBy).OfType<Guid>().Distinct().ToList();
        return new(
            draft,
            await db.PartyDirectoryAsync(me, today),
            Numbering.Twins(draft.Text),
            readers.Count == 0
                ? new Dictionary<Guid, string>()
                : await db.Users.Where(u => readers.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.FullName),
            today
        )
        {
            Moved = await MovedAsync(db, me, draft),
        };
    }

    private static async Task<IReadOnlyList<(Activity, string)>> MovedAsync(
        PortalDb db,
        CurrentUser me,
        OpenDraft draft
    )
    {
        if (draft.Roadmap is not { State: RoadmapState.Draft, CopiedFromId: { } source })
            return [];
        var earlier = await db
            .Revisions.VisibleTo(me)
            .AsNoTracking()
            .Where(v => v.RoadmapId == source)
            .OrderBy(v => v.State == RevisionState.Draft ? 1 : 0)
            .ThenByDescending(v => v.Number)
            .Take(1)
            .WithText()
            .SingleOrDefaultAsync();
        if (earlier is null)
            return [];
        var rows = draft.Text.InOrder().ToLookup(a => (a.Title, a.DeadlineText));
        return
        [
            .. RoadmapCopy
                .Preview(earlier, draft.Text.Period)
                .Where(s => s.Doubts.Count > 0)
                .SelectMany(s => rows[(s.Row.Title, s.Deadline)].Take(1).Select(a => (a, string.Join("; ", s.Doubts))))
                .DistinctBy(m => m.a.Id),
        ];
    }
}

/// <summary>A row of the page.</summary>
public sealed record ActivityRow(TextPage Page, Activity Activity)
{
    public DeadlineNote Deadline { get; } = DeadlineNote.Of(Activity, Page.Text.Period, Page.Draft.OrderDate);

    public IReadOnlyList<PartyChip> Parties { get; } =
    [.. Activity.Parties.Select(p => PartyChip.Of(p.Meaning, Page.Directory))];

    /// <summary>What «оставить как есть» says of the row.</summary>
    public string Confirms
    {
        get
        {
            List<string> parts = [];
            if (Activity.DeadlineNeedsReview)
                parts.Add(
                    Activity is { DeadlineText: null, DeadlinePhrase: null } ? "срока нет"
                    : Deadline.UnderstoodAs.Length == 0 ? "у срока нет дат"
                    : "срок понят верно"
                );
            if (Parties.Count == 0)
                parts.Add("ответственного нет");
            else if (Parties.Any(p => p.IsUnclear))
                parts.Add("кого нет в справочнике, тому поручений не будет");
            if (Parties.Any(p => p.IsDoubtful))
                parts.Add("ответственные поняты верно");
            return parts.Count == 0 ? "" : $"то есть {string.Join(", ", parts)}";
        }
    }

    public bool HasTwin => Page.Twins.ContainsKey(Activity.Id);

    /// <summary>«поправила И. П. Ветрова 2 сентября»: whose reading it is.</summary>
    public string? ReadBy(TimeZoneInfo zone) =>
        Activity is { DeadlinePhrase: not null, DeadlineReadBy: { } by, DeadlineReadAt: { } at }
            ? $"так понимать: {Names.Signature(Page.Readers.GetValueOrDefault(by, "пользователь портала"))}, {Days.Moment(at, zone)[..10]}"
            : null;
}
