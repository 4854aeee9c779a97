using Mentorship.Web.Access;
using Mentorship.Web.Data;
using Mentorship.Web.Domain.Journal;
using Mentorship.Web.Ui.Forms;
using Mentorship.Web.Ui.Wording;
using Microsoft.EntityFrameworkCore;

namespace Mentorship.Web.Features.Journal;

/// <summary>What the address asks of the journal; a senseless value is as if absent, a day that cannot be read is said.</summary>
public sealed record JournalFilter
{
    public string From { get; init; } = "";
    public string To { get; init; } = "";
    public Guid? User { get; init; }
    public string? Act { get; init; }
    public string? Kind { get; init; }
    public Guid? Subject { get; init; }
    public string Text { get; init; } = "";

    /// <summary>Rows older than this one: the page after the one that ended with it.</summary>
    public long? Before { get; init; }

    public DateOnly? FirstDay => DayBinder.Read(From);
    public DateOnly? LastDay => DayBinder.Read(To);

    public IEnumerable<string> UnreadDays =>
        new[] { From, To }.Where(day => day.Length > 0 && DayBinder.Read(day) is null);

    public bool IsEmpty => this with { Before = null } == new JournalFilter();

    public static JournalFilter Of(IQueryCollection query) =>
        new()
        {
            From = Short(query["from"]),
            To = Short(query["to"]),
            User = Id(query["user"]),
            Act = Short(query["act"]) is { Length: > 0 } act ? act : null,
            Kind = JournalWords.HasKind(query["kind"].ToString()) ? query["kind"].ToString() : null,
            Subject = Id(query["subject"]),
            Text = Short(query["q"].ToString().Replace("\0", "", StringComparison.Ordinal)),
            Before = long.TryParse(query["before"], out var before) && before > 0 ? before : null,
        };

    /// <param name="family">The subject and the rows that hang on it.</param>
    public IQueryable<JournalEntry> Apply(PortalDb db, JournalDesk desk, IReadOnlyCollection<Guid> family)
    {
        var entries = db.JournalEntries.VisibleTo(desk.Reader, desk.Card).AsNoTracking();
        if (FirstDay is { } first)
        {
            var start = Start(first, desk.Zone);
            entries = entries.Where(e => e.At >= start);
        }
        if (LastDay is { } last && last < DateOnly.MaxValue)
        {
            var end = Start(last.AddDays(1), desk.Zone);
            entries = entries.Where(e => e.At < end);
        }
        if (User is { } user)
            entries = entries.Where(e => e.UserId == user);
        if (Act is { } act)
            entries = act.Contains('.')
                ? entries.Where(e => e.Act == act)
                : entries.Where(e => e.Act.EndsWith("." + act));
        if (Kind is { } kind)
            entries = entries.Where(e => e.SubjectKind == kind);
        if (Subject is not null)
            entries = entries.Where(e => e.SubjectId != null && family.Contains(e.SubjectId.Value));
        return Text.Length == 0 ? entries : Saying(db, desk, entries);
    }

    // Values of a person whom the reader may not see are not searched either: a hit would tell them.
    private IQueryable<JournalEntry> Saying(PortalDb db, JournalDesk desk, IQueryable<JournalEntry> entries)
    {
        var like = Patterns.Containing(Text);
        var values = db
            .JournalValues.VisibleTo(desk.Reader)
            .Where(v => EF.Functions.ILike(v.OldValue!, like) || EF.Functions.ILike(v.NewValue!, like));
        var people = db.People.VisibleTo(desk.Reader);
        return entries.Where(e =>
            values.Any(v => v.Number == e.Number) && (e.SubjectKind != "person" || people.Any(p => p.Id == e.SubjectId))
        );
    }

    private static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(default);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    private static string Short(string? text) => text?.Trim() is { } tidy ? tidy[..Math.Min(tidy.Length, 200)] : "";

    private static Guid? Id(string? text) => Guid.TryParse(text, out var id) ? id : null;
}
