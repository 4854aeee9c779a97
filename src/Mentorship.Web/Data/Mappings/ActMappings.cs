using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class ActKindMapping : IEntityTypeConfiguration<ActKind>
{
    public void Configure(EntityTypeBuilder<ActKind> kind)
    {
        kind.ToTable("act_kind");
        kind.Property(k => k.Name).HasMaxLength(ActKind.NameMaxLength).UseCollation(Russian.Collation);
        kind.Property(k => k.ExpectedFrom).HasConversion<KindsAsText>().HasMaxLength(KindsAsText.MaxLength);
        kind.HasIndex(k => new { k.DistrictId, k.Name }).IsUnique();
        kind.HasOne<ActKind>()
            .WithMany()
            .HasForeignKey(k => new { k.DistrictId, k.RestsOnId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class LocalActMapping : IEntityTypeConfiguration<LocalAct>
{
    public void Configure(EntityTypeBuilder<LocalAct> act)
    {
        act.ToTable("local_act");
        act.Property(a => a.Title).HasMaxLength(LocalAct.TitleMaxLength);
        act.Property(a => a.Number).HasMaxLength(LocalAct.NumberMaxLength);
        act.Property(a => a.From).HasColumnName("starts_on");
        act.Property(a => a.To).HasColumnName("ends_on");
        act.Property(a => a.EndedBecause).HasMaxLength(300);
        act.Property(a => a.Link).HasMaxLength(LocalAct.LinkMaxLength);
        act.HasOne(a => a.Organisation)
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
        act.HasOne(a => a.Kind)
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.KindId })
            .OnDelete(DeleteBehavior.Restrict);
        act.HasOne(a => a.Replaces)
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.ReplacesId })
            .OnDelete(DeleteBehavior.NoAction);
        act.HasOne(a => a.BasedOn)
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.BasedOnId })
            .OnDelete(DeleteBehavior.NoAction);
        act.HasOne<StoredFile>()
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.FileId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
