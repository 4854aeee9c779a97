using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class LetterMapping : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.Ignore(l => l.IsDraft);
        letter.Property(l => l.Number).HasMaxLength(Letter.NumberMaxLength);
        letter.Property(l => l.Title).HasMaxLength(Letter.TitleMaxLength);
        letter.Property(l => l.Body).HasMaxLength(Letter.BodyMaxLength);
        letter.Property(l => l.Addressee).HasMaxLength(Letter.AddresseeMaxLength);
        letter.Property(l => l.SignerPost).HasMaxLength(Letter.NameMaxLength);
        letter.Property(l => l.SignerName).HasMaxLength(Letter.NameMaxLength);
        letter.Property(l => l.ExecutorName).HasMaxLength(Letter.NameMaxLength);
        letter.Property(l => l.ExecutorPhone).HasMaxLength(Letter.NameMaxLength);
        letter.Property(l => l.ToKinds).HasConversion<KindsAsText>().HasMaxLength(KindsAsText.MaxLength);
        letter.Property(l => l.ToBodies).HasConversion<IdsAsText>();
        letter.Property(l => l.Frozen).HasConversion<OrderMapping.FrozenAsJson>().HasColumnType("jsonb");
        letter.Property(l => l.Version).HasColumnName("xmin").IsRowVersion();
        letter
            .HasOne(l => l.Issuer)
            .WithMany()
            .HasForeignKey(l => new { l.DistrictId, l.IssuerId })
            .OnDelete(DeleteBehavior.Restrict);
        letter
            .HasMany(l => l.Copies)
            .WithOne()
            .HasForeignKey(c => new { c.DistrictId, c.LetterId })
            .OnDelete(DeleteBehavior.Cascade);
        letter
            .HasIndex(l => new
            {
                l.DistrictId,
                l.IssuerId,
                l.Year,
                l.Number,
            })
            .IsUnique();
    }
}

internal sealed class LetterCopyMapping : IEntityTypeConfiguration<LetterCopy>
{
    public void Configure(EntityTypeBuilder<LetterCopy> copy)
    {
        copy.HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(c => new { c.DistrictId, c.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
        copy.HasIndex(c => new
            {
                c.DistrictId,
                c.LetterId,
                c.OrganisationId,
            })
            .IsUnique();
    }
}
