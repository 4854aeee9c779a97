using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("organisation");
        organisation
            .Property(o => o.ShortName)
            .HasMaxLength(Organisation.ShortNameMaxLength)
            .UseCollation(Russian.Collation);
        organisation
            .Property(o => o.FullName)
            .HasMaxLength(Organisation.FullNameMaxLength)
            .UseCollation(Russian.Collation);
        organisation.Property(o => o.HeadPost).HasMaxLength(200);
        organisation.Property(o => o.HeadName).HasMaxLength(200);
        organisation.Property(o => o.Address).HasMaxLength(300);
        organisation.Property(o => o.Phone).HasMaxLength(60);
        organisation.Property(o => o.Email).HasMaxLength(200);
        organisation.Property(o => o.Site).HasMaxLength(200);
        organisation.Property(o => o.ClosedBecause).HasMaxLength(300);
        organisation.HasIndex(o => new { o.DistrictId, o.ShortName }).IsUnique();
        organisation
            .HasMany(o => o.Aliases)
            .WithOne()
            .HasForeignKey(a => new { a.DistrictId, a.OrganisationId })
            .OnDelete(DeleteBehavior.Cascade);
        organisation
            .HasMany(o => o.Statistics)
            .WithOne()
            .HasForeignKey(s => new { s.DistrictId, s.OrganisationId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OrganisationAliasMapping : IEntityTypeConfiguration<OrganisationAlias>
{
    public void Configure(EntityTypeBuilder<OrganisationAlias> alias)
    {
        alias.ToTable("organisation_alias");
        alias.Property(a => a.Spelling).HasMaxLength(OrganisationAlias.MaxLength).UseCollation(Russian.Collation);
        alias.Property(a => a.Key).HasMaxLength(OrganisationAlias.MaxLength);
        alias.HasIndex(a => new { a.DistrictId, a.Key }).IsUnique();
    }
}

internal sealed class StatisticMapping : IEntityTypeConfiguration<Statistic>
{
    public void Configure(EntityTypeBuilder<Statistic> statistic)
    {
        statistic.ToTable("statistic");
        statistic.Property(s => s.On).HasColumnName("as_of");
        statistic.Property(s => s.Source).HasMaxLength(Statistic.SourceMaxLength);
        statistic
            .HasIndex(s => new
            {
                s.DistrictId,
                s.OrganisationId,
                s.Kind,
                s.On,
            })
            .IsUnique();
    }
}
