using Mentorship.Web.Domain.Consents;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class ConsentTextMapping : IEntityTypeConfiguration<ConsentText>
{
    public void Configure(EntityTypeBuilder<ConsentText> text)
    {
        text.ToTable("consent_text");
        text.Ignore(t => t.Words);
        text.Property(t => t.Purpose).HasMaxLength(ConsentText.PartMaxLength);
        text.Property(t => t.Data).HasMaxLength(ConsentText.PartMaxLength);
        text.Property(t => t.Actions).HasMaxLength(ConsentText.PartMaxLength);
        text.Property(t => t.Withdrawal).HasMaxLength(ConsentText.PartMaxLength);
        text.HasIndex(t => new
            {
                t.DistrictId,
                t.Kind,
                t.Number,
            })
            .IsUnique();
    }
}

internal sealed class ConsentMapping : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> consent)
    {
        consent.ToTable("consent");
        consent.Ignore(c => c.DestroyBy);
        consent.Property(c => c.SignedBy).HasMaxLength(Consent.NameMaxLength);
        consent.Property(c => c.WithdrawnBy).HasMaxLength(Consent.WaysMaxLength);
        consent
            .HasOne(c => c.Person)
            .WithMany(p => p.Consents)
            .HasForeignKey(c => new { c.DistrictId, c.PersonId })
            .OnDelete(DeleteBehavior.Restrict);
        consent
            .HasOne(c => c.Organisation)
            .WithMany()
            .HasForeignKey(c => new { c.DistrictId, c.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
        consent
            .HasOne(c => c.Wording)
            .WithMany()
            .HasForeignKey(c => new { c.DistrictId, c.TextId })
            .OnDelete(DeleteBehavior.Restrict);
        consent
            .HasOne<Pair>()
            .WithMany()
            .HasForeignKey(c => new { c.DistrictId, c.PairId })
            .OnDelete(DeleteBehavior.NoAction);
        consent
            .HasOne<StoredFile>()
            .WithMany()
            .HasForeignKey(c => new { c.DistrictId, c.ScanId })
            .OnDelete(DeleteBehavior.NoAction);
        consent
            .HasOne<Destruction>()
            .WithMany()
            .HasForeignKey(c => new { c.DistrictId, c.DestructionId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class DestructionMapping : IEntityTypeConfiguration<Destruction>
{
    public void Configure(EntityTypeBuilder<Destruction> destruction)
    {
        destruction.ToTable("destruction");
        destruction.Property(d => d.Number).HasMaxLength(Destruction.NumberMaxLength);
        destruction.Property(d => d.DoneBy).HasMaxLength(Destruction.DoneByMaxLength);
        destruction.Property(d => d.What).HasMaxLength(Destruction.WhatMaxLength);
        destruction.Property(d => d.Way).HasMaxLength(Destruction.WayMaxLength);
        destruction
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(d => new { d.DistrictId, d.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
        destruction
            .HasIndex(d => new
            {
                d.DistrictId,
                d.OrganisationId,
                d.Number,
            })
            .IsUnique();
    }
}
