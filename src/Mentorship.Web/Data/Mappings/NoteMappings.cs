using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Mentorship.Web.Domain.Notes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mentorship.Web.Data.Mappings;

internal sealed class NoteMapping : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> note)
    {
        note.ToTable("note");
        note.Ignore(n => n.IsDraft);
        note.Ignore(n => n.Head);
        note.Property(n => n.Place).HasMaxLength(Note.NameMaxLength);
        note.Property(n => n.SignerPost).HasMaxLength(Note.NameMaxLength);
        note.Property(n => n.SignerName).HasMaxLength(Note.NameMaxLength);
        note.Property(n => n.ExecutorName).HasMaxLength(Note.NameMaxLength);
        note.Property(n => n.ExecutorPhone).HasMaxLength(Note.NameMaxLength);
        note.Property(n => n.Content).HasConversion<TextAsJson, TextByWords>().HasColumnType("jsonb");
        note.Property(n => n.Frozen).HasConversion<OrderMapping.FrozenAsJson>().HasColumnType("jsonb");
        note.Property(n => n.Version).HasColumnName("xmin").IsRowVersion();
        note.HasOne<MonitoringPeriod>()
            .WithMany()
            .HasForeignKey(n => new { n.DistrictId, n.PeriodId })
            .OnDelete(DeleteBehavior.NoAction);
        note.HasOne<Seal>()
            .WithMany()
            .HasForeignKey(n => new { n.DistrictId, n.SealId })
            .OnDelete(DeleteBehavior.NoAction);
        note.HasMany(n => n.Recommendations)
            .WithOne()
            .HasForeignKey(r => new { r.DistrictId, r.NoteId })
            .OnDelete(DeleteBehavior.Cascade);
    }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed class TextAsJson()
        : ValueConverter<NoteText, string>(
            text => JsonSerializer.Serialize(text, Json),
            json => JsonSerializer.Deserialize<NoteText>(json, Json)!
        );

    private sealed class TextByWords()
        : ValueComparer<NoteText>(
            (one, other) => JsonSerializer.Serialize(one, Json) == JsonSerializer.Serialize(other, Json),
            text => JsonSerializer.Serialize(text, Json).GetHashCode(StringComparison.Ordinal),
            text => text
        );
}

internal sealed class RecommendationMapping : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.ToTable("recommendation");
        recommendation.Ignore(r => r.Advice);
        recommendation.Property(r => r.Whom).HasMaxLength(Recommendation.WhomMaxLength);
        recommendation.Property(r => r.What).HasMaxLength(Recommendation.WhatMaxLength);
        recommendation.Property(r => r.Deadline).HasMaxLength(Recommendation.DeadlineMaxLength);
        recommendation.Property(r => r.Because).HasMaxLength(Recommendation.BecauseMaxLength);
    }
}
