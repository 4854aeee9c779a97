using System.Globalization;
using System.Text.Json;
using Mentorship.Web.Domain;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.Programmes;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Mentorship.Web.Domain.Surveys;
using Mentorship.Web.Domain.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Npgsql;
using NpgsqlTypes;

namespace Mentorship.Web.Data.Journal;

/// <summary>Who acts, noted once a request; the pen then writes every change that is saved into the district's chain.</summary>
public sealed class JournalPen(TimeProvider clock)
{
    private Guid? userId;
    private Guid? membershipId;
    private string? reason;
    private string? act;

    public void Signs(Guid? user, Guid? membership) => (userId, membershipId) = (user, membership);

    /// <summary>Names the next saving by what it means («membership.handedOver») and why it was done.</summary>
    public void Note(string? named, string? because) => (act, reason) = (named, Text.Tidy(because));

    /// <summary>
    /// Waits for its turn to write in a district and keeps it to the end of the transaction: for a change that depends
    /// on rows which others may be changing too.
    /// </summary>
    public static Task TakeTurnAsync(PortalDb db, Guid districtId, CancellationToken stop = default) =>
        db.Database.ExecuteSqlAsync(
            $"select pg_advisory_xact_lock(hashtextextended({$"journal:{districtId}"}, 0))",
            stop
        );

    internal IReadOnlyList<JournalAct> Read(ChangeTracker tracker)
    {
        var copied = tracker
            .Entries<Revision>()
            .Where(e => e.Entity.Number > 0 && e.State == EntityState.Added)
            .ToList();
        var acts = tracker.Entries().Where(e => !IsCopied(e, copied)).Select(Read).OfType<JournalAct>().ToList();
        (act, reason) = (null, null);
        return acts;
    }

    // A new revision begins as a copy of the text in force: one row says so, not one for each of its rows.
    private static bool IsCopied(EntityEntry entry, IReadOnlyList<EntityEntry<Revision>> copied) =>
        copied.Count > 0 && entry is { State: EntityState.Added, Entity: Stage or Section or Activity or Party };

    private JournalAct? Read(EntityEntry entry)
    {
        if (entry.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted))
            return null;
        Guid? district = entry.Entity switch
        {
            // A file that waits for its word changes nothing; what it brings is written when it is loaded.
            Upload or RoadmapImport => null,
            // Hundreds at once, and one row says so; what happens to each stands in its own events, which nobody can change.
            Obligation when entry.State == EntityState.Added => null,
            ObligationEvent => null,
            // Derived from duties; and how a person wants to be told is his own affair.
            Notification or ReminderSetting => null,
            // Hundreds at a sending; who has read one and when stands in the copy itself, for ever.
            LetterCopy => null,
            // Kept by the pair from its members.
            PairLink => null,
            // When an answer came, and what it changed, would lead to whoever gave it.
            SurveyGroup => null,
            // Part of the note of a meeting, which is a row of its own.
            MeetingPresence => null,
            // Figures frozen at sending and never touched by a person stand in the return and, later, in the seal.
            ReturnEntry { IsExplained: false } => null,
            // A hundred at once, each not begun; and the figures of a seal are whole pages: one row says that it was put.
            Return or ReturnBlock when entry.State == EntityState.Added => null,
            Seal => null,
            DistrictOwned owned => owned.DistrictId,
            Membership membership => membership.DistrictId,
            District changed => changed.Id,
            _ => null,
        };
        if (district is null)
            return null;
        var values = Values(entry).ToList();
        if (values.Count == 0)
            return null;
        if (reason is not null)
            values.Add(new JournalChange("reason", null, reason));
        var kind = JsonNamingPolicy.CamelCase.ConvertName(entry.Metadata.ClrType.Name);
        var id = (Guid?)entry.Property("Id").CurrentValue;
        return new JournalAct(district.Value, act ?? $"{kind}.{Verb(entry.State)}", kind, id, values);
    }

    private static string Verb(EntityState state) =>
        state switch
        {
            EntityState.Added => "created",
            EntityState.Deleted => "removed",
            _ => "changed",
        };

    private static IEnumerable<JournalChange> Values(EntityEntry entry)
    {
        var properties = entry
            .Properties.Where(p => p.Metadata.Name is not ("Id" or "DistrictId"))
            .Select(p => (p.Metadata.Name, Property: p))
            .Concat(entry.ComplexProperties.SelectMany(c => c.Properties.Select(p => (Name(entry, c, p), p))));
        foreach (var (name, property) in properties)
        {
            if (property.Metadata.IsConcurrencyToken)
                continue;
            var old = entry.State is EntityState.Added ? null : Write(property.OriginalValue);
            var now = entry.State is EntityState.Deleted ? null : Write(property.CurrentValue);
            if (old != now)
                yield return new JournalChange(JsonNamingPolicy.CamelCase.ConvertName(name), old, now);
        }
    }

    // A person has a phone and so has his representative: the part's name tells them apart.
    private static string Name(EntityEntry entry, ComplexPropertyEntry part, PropertyEntry property) =>
        entry.Metadata.FindProperty(property.Metadata.Name) is null
            ? property.Metadata.Name
            : part.Metadata.Name + property.Metadata.Name;

    private static string? Write(object? value) =>
        value switch
        {
            null => null,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTimeOffset moment => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
            Enum member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };

    internal async Task WriteAsync(PortalDb db, IReadOnlyList<JournalAct> acts, CancellationToken stop)
    {
        if (acts.Count == 0)
            return;
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var command = new NpgsqlCommand(
            """
            insert into journal (district_id, at, user_id, membership_id, act, subject_kind, subject_id, changes)
            select (act ->> 'districtId')::uuid, $2, $3, $4, act ->> 'act', act ->> 'subjectKind',
                   (act ->> 'subjectId')::uuid, act -> 'values'
            from jsonb_array_elements($1) with ordinality as acts(act, place)
            order by place
            """,
            connection
        );
        command.Parameters.Add(
            new()
            {
                Value = JsonSerializer.Serialize(acts, JsonSerializerOptions.Web),
                NpgsqlDbType = NpgsqlDbType.Jsonb,
            }
        );
        command.Parameters.Add(new() { Value = clock.GetUtcNow(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new() { Value = (object?)userId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        command.Parameters.Add(
            new() { Value = (object?)membershipId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid }
        );
        await command.ExecuteNonQueryAsync(stop);
    }

    /// <summary>An act that is no change of a row: a load, an export, an erasure.</summary>
    public Task WriteAsync(
        PortalDb db,
        Guid districtId,
        string named,
        string kind,
        Guid? id,
        params (string Field, string Value)[] values
    ) =>
        WriteAsync(
            db,
            [
                new JournalAct(
                    districtId,
                    named,
                    kind,
                    id,
                    [.. values.Select(v => new JournalChange(v.Field, null, v.Value))]
                ),
            ],
            CancellationToken.None
        );
}

internal sealed record JournalAct(
    Guid DistrictId,
    string Act,
    string SubjectKind,
    Guid? SubjectId,
    IReadOnlyList<JournalChange> Values
);

internal sealed record JournalChange(string Field, string? Old, string? New);
