using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Deadlines;
using Mentorship.Web.Domain.Notes;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mentorship.Web.Data.Mappings;

internal sealed class RoadmapMapping : IEntityTypeConfiguration<Roadmap>
{
    public void Configure(EntityTypeBuilder<Roadmap> roadmap)
    {
        roadmap.Ignore(r => r.Period);
        roadmap.Ignore(r => r.Draft);
        roadmap.Ignore(r => r.InForce);
        roadmap.Property(r => r.Title).HasMaxLength(RoadmapHead.TitleMaxLength).UseCollation(Russian.Collation);
        roadmap.Property(r => r.From).HasColumnName("starts_on");
        roadmap.Property(r => r.To).HasColumnName("ends_on");
        roadmap
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(r => new { r.DistrictId, r.OwnerId })
            .OnDelete(DeleteBehavior.Restrict);
        roadmap
            .HasOne<Activity>()
            .WithMany()
            .HasForeignKey(r => new { r.DistrictId, r.FulfilsId })
            .OnDelete(DeleteBehavior.NoAction);
        roadmap
            .HasOne<Roadmap>()
            .WithMany()
            .HasForeignKey(r => new { r.DistrictId, r.CopiedFromId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.Ignore(r => r.Period);
        revision.Ignore(r => r.Head);
        revision.Property(r => r.Title).HasMaxLength(RoadmapHead.TitleMaxLength);
        revision.Property(r => r.From).HasColumnName("starts_on");
        revision.Property(r => r.To).HasColumnName("ends_on");
        revision
            .HasOne(r => r.Roadmap)
            .WithMany(r => r.Revisions)
            .HasForeignKey(r => new { r.DistrictId, r.RoadmapId })
            .OnDelete(DeleteBehavior.Cascade);
        revision
            .HasOne(r => r.Order)
            .WithMany()
            .HasForeignKey(r => new { r.DistrictId, r.OrderId })
            .OnDelete(DeleteBehavior.NoAction);
        revision
            .HasOne<Note>()
            .WithMany()
            .HasForeignKey(r => new { r.DistrictId, r.NoteId })
            .OnDelete(DeleteBehavior.NoAction);
        revision
            .HasIndex(r => new
            {
                r.DistrictId,
                r.RoadmapId,
                r.Number,
            })
            .IsUnique();
    }
}

internal sealed class StageMapping : IEntityTypeConfiguration<Stage>
{
    public void Configure(EntityTypeBuilder<Stage> stage)
    {
        stage.Property(s => s.Number).HasMaxLength(Section.NumberMaxLength);
        stage.Property(s => s.Title).HasMaxLength(Section.TitleMaxLength);
        stage
            .HasOne<Revision>()
            .WithMany(r => r.Stages)
            .HasForeignKey(s => new { s.DistrictId, s.RevisionId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SectionMapping : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> section)
    {
        section.Property(s => s.Number).HasMaxLength(Section.NumberMaxLength);
        section.Property(s => s.Title).HasMaxLength(Section.TitleMaxLength);
        section
            .HasOne(s => s.Revision)
            .WithMany(r => r.Sections)
            .HasForeignKey(s => new { s.DistrictId, s.RevisionId })
            .OnDelete(DeleteBehavior.Cascade);
        section
            .HasOne<Stage>()
            .WithMany()
            .HasForeignKey(s => new { s.DistrictId, s.StageId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class ActivityMapping : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> activity)
    {
        activity.Ignore(a => a.Words);
        activity.Property(a => a.Number).HasMaxLength(Section.NumberMaxLength);
        activity.Property(a => a.Title).HasMaxLength(Activity.TitleMaxLength);
        activity.Property(a => a.Details).HasMaxLength(Activity.DetailsMaxLength);
        activity.Property(a => a.Result).HasMaxLength(Activity.ResultMaxLength);
        activity.Property(a => a.DeadlineText).HasMaxLength(Activity.DeadlineMaxLength);
        activity.Property(a => a.DeadlinePhrase).HasMaxLength(Activity.DeadlineMaxLength);
        activity.Property(a => a.Responsible).HasMaxLength(Activity.ResponsibleMaxLength);
        activity.Property(a => a.DeadlinePlace).HasMaxLength(300);
        activity.Property(a => a.Warnings).HasConversion<WarningsAsText>().HasMaxLength(100);
        activity.Property(a => a.Schedule).HasConversion<ScheduleAsJson, ScheduleByWords>().HasColumnType("jsonb");
        activity
            .HasOne(a => a.Section)
            .WithMany(s => s.Activities)
            .HasForeignKey(a => new { a.DistrictId, a.SectionId })
            .OnDelete(DeleteBehavior.Cascade);
        activity
            .HasOne<Revision>()
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.RevisionId })
            .OnDelete(DeleteBehavior.Cascade);
        activity
            .HasOne<Activity>()
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.OriginId })
            .OnDelete(DeleteBehavior.NoAction);
        activity
            .HasOne<ActKind>()
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.ActKindId })
            .OnDelete(DeleteBehavior.NoAction);
        activity
            .HasOne<AppointmentFunction>()
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.FunctionId })
            .OnDelete(DeleteBehavior.NoAction);
    }

    private sealed class WarningsAsText()
        : ValueConverter<DeadlineWarnings, string>(
            warnings => warnings.ToString(),
            words =>
                new(
                    words
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(w => Enum.Parse<DeadlineWarning>(w, false))
                )
        );

    private sealed class ScheduleAsJson()
        : ValueConverter<DeadlineSchedule, string>(
            schedule => JsonSerializer.Serialize(schedule, Json),
            json => JsonSerializer.Deserialize<DeadlineSchedule>(json, Json)!
        )
    {
        public static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web)
        {
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
    }

    // Read anew from the same words it is another object: without this every saving would say that it was changed.
    private sealed class ScheduleByWords()
        : ValueComparer<DeadlineSchedule>(
            (one, other) =>
                JsonSerializer.Serialize(one, ScheduleAsJson.Json)
                == JsonSerializer.Serialize(other, ScheduleAsJson.Json),
            schedule => JsonSerializer.Serialize(schedule, ScheduleAsJson.Json).GetHashCode(StringComparison.Ordinal),
            schedule => schedule
        );
}

internal sealed class PartyMapping : IEntityTypeConfiguration<Party>
{
    public void Configure(EntityTypeBuilder<Party> party)
    {
        party.Ignore(p => p.Meaning);
        party.Property(p => p.Text).HasMaxLength(Party.TextMaxLength);
        party.Property(p => p.Kinds).HasConversion<KindsAsText>().HasMaxLength(KindsAsText.MaxLength);
        party.Property(p => p.LeftOut).HasConversion<IdsAsText>();
        party.Property(p => p.Post).HasMaxLength(200);
        party.Property(p => p.UnderstoodAs).HasMaxLength(Party.TextMaxLength);
        party
            .HasOne<Activity>()
            .WithMany(a => a.Parties)
            .HasForeignKey(p => new { p.DistrictId, p.ActivityId })
            .OnDelete(DeleteBehavior.Cascade);
        party
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(p => new { p.DistrictId, p.OrganisationId })
            .OnDelete(DeleteBehavior.NoAction);
        party
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(p => new { p.DistrictId, p.PersonId })
            .OnDelete(DeleteBehavior.NoAction);
        party
            .HasOne<AppointmentFunction>()
            .WithMany()
            .HasForeignKey(p => new { p.DistrictId, p.FunctionId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
