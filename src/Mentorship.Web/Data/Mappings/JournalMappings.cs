using Mentorship.Web.Domain.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class JournalEntryMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("journal");
        entry.HasKey(e => new { e.DistrictId, e.Number });
        entry.Property(e => e.Number).ValueGeneratedNever();
        entry.Property(e => e.Changes).HasColumnType("jsonb");
        entry.HasIndex(e => new { e.DistrictId, e.SubjectId });
        entry.HasIndex(e => new { e.DistrictId, e.At });
    }
}

internal sealed class JournalValueMapping : IEntityTypeConfiguration<JournalValue>
{
    public void Configure(EntityTypeBuilder<JournalValue> value)
    {
        value.ToTable("journal_value");
        value.HasKey(v => new
        {
            v.DistrictId,
            v.Number,
            v.Ordinal,
        });
        value.Property(v => v.Number).ValueGeneratedNever();
        value.Property(v => v.Ordinal).ValueGeneratedNever();
        value
            .HasOne<JournalEntry>()
            .WithMany()
            .HasForeignKey(v => new { v.DistrictId, v.Number })
            .OnDelete(DeleteBehavior.Restrict);
        value
            .HasOne<JournalEntry>()
            .WithMany()
            .HasForeignKey(v => new { v.DistrictId, v.ErasedBy })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
