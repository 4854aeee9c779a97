using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Monitoring.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class MonitoringPeriodMapping : IEntityTypeConfiguration<MonitoringPeriod>
{
    public void Configure(EntityTypeBuilder<MonitoringPeriod> period)
    {
        period.ToTable("monitoring_period");
        period.Ignore(p => p.IsOpen);
        period.Ignore(p => p.Name);
        period.Property(p => p.Request).HasMaxLength(MonitoringPeriod.RequestMaxLength);
        period.Property(p => p.CorrectingBecause).HasMaxLength(MonitoringPeriod.ReasonMaxLength);
        period.Property(p => p.Version).HasColumnName("xmin").IsRowVersion();
        period.HasIndex(p => new { p.DistrictId, p.AsOf }).IsUnique();
    }
}

internal sealed class ReturnMapping : IEntityTypeConfiguration<Return>
{
    public void Configure(EntityTypeBuilder<Return> sent)
    {
        sent.ToTable("monitoring_return");
        sent.Ignore(r => r.InOrder);
        sent.Ignore(r => r.WaitsForDecision);
        sent.Property(r => r.Note).HasMaxLength(Return.NoteMaxLength);
        sent.Property(r => r.ExceptionBecause).HasMaxLength(Return.BecauseMaxLength);
        sent.Property(r => r.ExceptionAnswer).HasMaxLength(Return.BecauseMaxLength);
        sent.Property(r => r.Version).HasColumnName("xmin").IsRowVersion();
        sent.HasIndex(r => new
            {
                r.DistrictId,
                r.PeriodId,
                r.OrganisationId,
            })
            .IsUnique();
        sent.HasOne(r => r.Period)
            .WithMany()
            .HasForeignKey(r => new { r.DistrictId, r.PeriodId })
            .OnDelete(DeleteBehavior.NoAction);
        sent.HasOne(r => r.Organisation)
            .WithMany()
            .HasForeignKey(r => new { r.DistrictId, r.OrganisationId })
            .OnDelete(DeleteBehavior.NoAction);
        sent.HasMany(r => r.Blocks)
            .WithOne()
            .HasForeignKey(b => new { b.DistrictId, b.ReturnId })
            .OnDelete(DeleteBehavior.Cascade);
        sent.HasMany(r => r.Entries)
            .WithOne()
            .HasForeignKey(e => new { e.DistrictId, e.ReturnId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ReturnBlockMapping : IEntityTypeConfiguration<ReturnBlock>
{
    public void Configure(EntityTypeBuilder<ReturnBlock> block)
    {
        block.ToTable("return_block");
        block.Ignore(b => b.IsOpen);
        block.Property(b => b.Comment).HasMaxLength(Return.CommentMaxLength);
        block
            .HasIndex(b => new
            {
                b.DistrictId,
                b.ReturnId,
                b.Block,
            })
            .IsUnique();
    }
}

internal sealed class BlockOwnerMapping : IEntityTypeConfiguration<BlockOwner>
{
    public void Configure(EntityTypeBuilder<BlockOwner> owner)
    {
        owner.ToTable("block_owner");
        owner.HasIndex(o => new { o.DistrictId, o.Block }).IsUnique();
        owner.HasOne<Membership>().WithMany().HasForeignKey(o => o.MembershipId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ReturnEntryMapping : IEntityTypeConfiguration<ReturnEntry>
{
    public void Configure(EntityTypeBuilder<ReturnEntry> entry)
    {
        entry.ToTable("return_entry");
        entry.Ignore(e => e.IsExplained);
        entry.Ignore(e => e.IsCorrected);
        entry.Property(e => e.Key).HasMaxLength(CellSpec.KeyMaxLength);
        entry.Property(e => e.Live).HasMaxLength(ReturnEntry.ValueMaxLength);
        entry.Property(e => e.Value).HasMaxLength(ReturnEntry.ValueMaxLength);
        entry.Property(e => e.Reason).HasMaxLength(ReturnEntry.ReasonMaxLength);
        entry
            .HasIndex(e => new
            {
                e.DistrictId,
                e.ReturnId,
                e.Key,
            })
            .IsUnique();
    }
}

internal sealed class SealMapping : IEntityTypeConfiguration<Seal>
{
    public void Configure(EntityTypeBuilder<Seal> seal)
    {
        seal.ToTable("seal");
        seal.Ignore(s => s.IsWhole);
        seal.Property(s => s.PreviousHash).HasMaxLength(Seal.HashLength);
        seal.Property(s => s.FiguresHash).HasMaxLength(Seal.HashLength);
        seal.Property(s => s.FileHash).HasMaxLength(Seal.HashLength);
        seal.Property(s => s.JournalHash).HasMaxLength(Seal.HashLength);
        seal.Property(s => s.Hash).HasMaxLength(Seal.HashLength);
        seal.Property(s => s.Because).HasMaxLength(MonitoringPeriod.ReasonMaxLength);
        seal.HasOne<MonitoringPeriod>()
            .WithMany()
            .HasForeignKey(s => new { s.DistrictId, s.PeriodId })
            .OnDelete(DeleteBehavior.NoAction);
        seal.HasOne<StoredFile>()
            .WithMany()
            .HasForeignKey(s => new { s.DistrictId, s.FileId })
            .OnDelete(DeleteBehavior.NoAction);
        seal.HasIndex(s => new { s.DistrictId, s.Link }).IsUnique();
        seal.HasIndex(s => new
            {
                s.DistrictId,
                s.PeriodId,
                s.Number,
            })
            .IsUnique();
    }
}
