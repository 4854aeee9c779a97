using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Data.Obligations;
using Mentorship.Web.Data.Roadmaps;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Roadmaps.Readings;

/// <summary>An activity whose reading may be corrected: of the text in force or of the draft.</summary>
/// <param name="Next">The same activity in an open revision: a correction holds there too while the words are the same.</param>
public sealed record KeptActivity(Roadmap Roadmap, Revision Text, Activity Activity, Activity? Next)
{
    public DateOnly? OrderDate => new DeadlineDays(Roadmap, Text).Of(Activity, Text.Order?.IssuedOn);
    public string Name => Activity.Number is { } number ? $"{number}. {Activity.Title}" : Activity.Title;
    public bool IsInForce => Text == Roadmap.InForce;

    /// <param name="activity">Its id, or that of its first revision; then the text in force comes first.</param>
    public static async Task<KeptActivity?> FindAsync(PortalDb db, CurrentUser me, Guid roadmapId, Guid activity)
    {
        var roadmap = await db
            .Roadmaps.VisibleTo(me)
            .KeptBy(me)
            .WithText()
            .SingleOrDefaultAsync(r => r.Id == roadmapId);
        if (roadmap is null)
            return null;
        var rows = new[] { roadmap.InForce, roadmap.Draft }
            .OfType<Revision>()
            .SelectMany(text => text.InOrder().Select(row => (Text: text, Row: row)))
            .ToList();
        var found = rows.Find(r => r.Row.Id == activity);
        if (found.Row is null)
            found = rows.Find(r => r.Row.OriginId == activity);
        if (found.Row is null)
            return null;
        var next = found.Text == roadmap.Draft ? null : roadmap.Draft;
        return new(
            roadmap,
            found.Text,
            found.Row,
            next?.InOrder().FirstOrDefault(a => a.OriginId == found.Row.OriginId)
        );
    }

    /// <summary>In a draft one answer holds wherever nobody knew the same words.</summary>
    public List<Party> WithTheSameUnclear(string words, Party? answered) =>
        IsInForce
            ? []
            :
            [
                .. Text.InOrder()
                    .SelectMany(a => a.Parties)
                    .Where(p => p != answered && p.Text == words && p.IsUnclear),
            ];

    public void MustBeOpen()
    {
        if (Roadmap.State == RoadmapState.Closed)
            throw new RuleBroken("Карта закрыта. Сначала возобновите её.");
    }

    /// <summary>Saves, makes obligations true again and says what became of them.</summary>
    public async Task<string> SaveAsync(PortalDb db, Step step, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        return IsInForce && await KeepObligations.OfRoadmapAsync(db, Roadmap.Id, step, stop) is { } outcome
            ? Said(outcome)
            : "";
    }

    /// <summary>What saving would do to obligations; null where there are none yet.</summary>
    public async Task<string?> ForetellAsync(PortalDb db, Step step, CancellationToken stop)
    {
        if (!IsInForce || Roadmap.State != RoadmapState.Approved)
            return null;
        var told = await ForetoldObligations.ReadAsync(db, Roadmap, Text, step, stop);
        var (moved, gone) = (told.Moved.Sum(l => l.Count), told.Gone.Sum(l => l.Count));
        string?[] parts =
        [
            moved > 0 ? $"срок изменится у {Plural.Of(moved, "поручения", "поручений", "поручений")}" : null,
            told.Given > 0 ? $"будет выдано {Plural.Of(told.Given, "поручение", "поручения", "поручений")}" : null,
            gone > 0 ? $"больше не будут ждать {Plural.Of(gone, "поручение", "поручения", "поручений")}" : null,
        ];
        var words = string.Join("; ", parts.OfType<string>());
        return words.Length > 0 ? words : "не изменятся";
    }

    public static string Said(PlanOutcome outcome)
    {
        var given = outcome.Given.Count + outcome.Back;
        string?[] parts =
        [
            outcome.Moved > 0
                ? $"Срок изменён у {Plural.Of(outcome.Moved, "поручения", "поручений", "поручений")}."
                : null,
            given > 0 ? $"Выдано {Plural.Of(given, "поручение", "поручения", "поручений")}." : null,
            outcome.Gone > 0
                ? $"Больше не ждут {Plural.Of(outcome.Gone, "поручение", "поручения", "поручений")}."
                : null,
        ];
        var words = string.Join(' ', parts.OfType<string>());
        return words.Length > 0 ? words : "Поручения не изменились.";
    }

    /// <summary>Where the person came from: a word of ours, never an address.</summary>
    public string Back(string? from) =>
        from switch
        {
            "approval" => $"/roadmaps/{Roadmap.Id}/approval",
            "text" => $"/roadmaps/{Roadmap.Id}/text",
            _ => IsInForce ? $"/roadmaps/{Roadmap.Id}" : $"/roadmaps/{Roadmap.Id}/text",
        };
}
