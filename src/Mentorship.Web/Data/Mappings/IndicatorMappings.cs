using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Indicators;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class IndicatorMapping : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.ToTable("indicator");
        indicator.Ignore(i => i.IsEntered);
        indicator.Ignore(i => i.CountsPeople);
        indicator.Property(i => i.Code).HasMaxLength(Indicator.CodeMaxLength);
        indicator.Property(i => i.Name).HasMaxLength(Indicator.NameMaxLength).UseCollation(Russian.Collation);
        indicator.Property(i => i.ShortName).HasMaxLength(Indicator.ShortNameMaxLength).UseCollation(Russian.Collation);
        indicator.Property(i => i.Unit).HasMaxLength(Indicator.UnitMaxLength);
        indicator.Property(i => i.About).HasMaxLength(Indicator.AboutMaxLength);
        indicator.Property(i => i.ExpectedFrom).HasConversion<KindsAsText>().HasMaxLength(KindsAsText.MaxLength);
        indicator.HasIndex(i => new { i.DistrictId, i.Code }).IsUnique();
        indicator
            .HasOne<ActKind>()
            .WithMany()
            .HasForeignKey(i => new { i.DistrictId, i.ActKindId })
            .OnDelete(DeleteBehavior.NoAction);
        indicator
            .HasOne<ActKind>()
            .WithMany()
            .HasForeignKey(i => new { i.DistrictId, i.RoadmapKindId })
            .OnDelete(DeleteBehavior.NoAction);
        indicator
            .HasOne<MentoringKind>()
            .WithMany()
            .HasForeignKey(i => new { i.DistrictId, i.MentoringKindId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class TargetMapping : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> target)
    {
        target.ToTable("indicator_target");
        target.Ignore(t => t.Day);
        target.Property(t => t.Value).HasPrecision(10, 2);
        target
            .HasOne<Indicator>()
            .WithMany()
            .HasForeignKey(t => new { t.DistrictId, t.IndicatorId })
            .OnDelete(DeleteBehavior.Cascade);
        target
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(t => new { t.DistrictId, t.OrganisationId })
            .OnDelete(DeleteBehavior.NoAction);
        target
            .HasIndex(t => new
            {
                t.DistrictId,
                t.IndicatorId,
                t.Year,
                t.Quarter,
                t.OrganisationKind,
                t.OrganisationId,
            })
            .IsUnique()
            .AreNullsDistinct(false);
    }
}

internal sealed class EnteredValueMapping : IEntityTypeConfiguration<EnteredValue>
{
    public void Configure(EntityTypeBuilder<EnteredValue> value)
    {
        value.ToTable("indicator_value");
        value.Property(v => v.On).HasColumnName("as_of");
        value.Property(v => v.Amount).HasPrecision(12, 2);
        value.Property(v => v.Source).HasMaxLength(Statistic.SourceMaxLength);
        value
            .HasOne<Indicator>()
            .WithMany()
            .HasForeignKey(v => new { v.DistrictId, v.IndicatorId })
            .OnDelete(DeleteBehavior.Cascade);
        value
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(v => new { v.DistrictId, v.OrganisationId })
            .OnDelete(DeleteBehavior.NoAction);
        value
            .HasIndex(v => new
            {
                v.DistrictId,
                v.IndicatorId,
                v.OrganisationId,
                v.On,
            })
            .IsUnique()
            .AreNullsDistinct(false);
    }
}
