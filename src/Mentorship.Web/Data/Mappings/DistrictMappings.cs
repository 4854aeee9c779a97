using Mentorship.Web.Access;
using Mentorship.Web.Data.Keys;
using Mentorship.Web.Data.Mail;
using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Districts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class DistrictMapping : IEntityTypeConfiguration<District>
{
    public void Configure(EntityTypeBuilder<District> district)
    {
        district.ToTable("district");
        district.Property(d => d.Id).ValueGeneratedNever();
        district.Property(d => d.Name).HasMaxLength(District.NameMaxLength).UseCollation(Russian.Collation);
        district.Property(d => d.NameGenitive).HasMaxLength(District.NameMaxLength);
        district.Property(d => d.NameDative).HasMaxLength(District.NameMaxLength);
        district.Property(d => d.NamePrepositional).HasMaxLength(District.NameMaxLength);
        district.Property(d => d.DepartmentName).HasMaxLength(District.DepartmentMaxLength);
        district.Property(d => d.Town).HasMaxLength(District.TownMaxLength);
        district.Property(d => d.TimeZone).HasMaxLength(60);
        district.Property(d => d.HeadPost).HasMaxLength(District.HeadMaxLength);
        district.Property(d => d.HeadName).HasMaxLength(District.HeadMaxLength);
        district.Property(d => d.ContactPhone).HasMaxLength(60);
        district.ComplexProperty(d => d.Layout);
        district.ComplexProperty(d => d.Habits);
        district.ComplexProperty(d => d.Letterhead);
        district.ComplexProperty(d => d.Pairs);
        district.HasIndex(d => d.Name).IsUnique();
    }
}

internal sealed class UserMapping : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> user)
    {
        user.ToTable("portal_user");
        user.Property(u => u.Id).ValueGeneratedNever();
        user.Property(u => u.FullName).HasMaxLength(200).UseCollation(Russian.Collation);
    }
}

internal sealed class MembershipMapping : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("membership");
        membership.Property(m => m.Id).ValueGeneratedNever();
        membership.HasOne<User>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Restrict);
        membership.HasOne<District>().WithMany().HasForeignKey(m => m.DistrictId).OnDelete(DeleteBehavior.Restrict);
        membership
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(m => new { m.DistrictId, m.OrganisationId })
            .OnDelete(DeleteBehavior.NoAction);
        membership
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(m => new { m.DistrictId, m.PersonId })
            .OnDelete(DeleteBehavior.NoAction);
        membership.HasOne<Membership>().WithMany().HasForeignKey(m => m.SuccessorId).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class LinkMapping : IEntityTypeConfiguration<Link>
{
    public void Configure(EntityTypeBuilder<Link> link)
    {
        link.ToTable("link");
        link.Property(l => l.Id).ValueGeneratedNever();
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasOne<District>().WithMany().HasForeignKey(l => l.DistrictId).OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class SecurityEventMapping : IEntityTypeConfiguration<SecurityEvent>
{
    public void Configure(EntityTypeBuilder<SecurityEvent> happened)
    {
        happened.ToTable("security_event");
        happened.Property(e => e.Id).ValueGeneratedNever();
        happened.Property(e => e.Address).HasMaxLength(64);
        happened.Property(e => e.Detail).HasMaxLength(300);
        happened.HasOne<User>().WithMany().HasForeignKey(e => e.UserId).OnDelete(DeleteBehavior.NoAction);
        happened.HasIndex(e => e.At);
    }
}

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.ToTable("outbox");
        mail.Property(m => m.Id).ValueGeneratedNever();
        mail.Property(m => m.To).HasColumnName("address").HasMaxLength(320);
        mail.Property(m => m.Subject).HasMaxLength(300);
        mail.Property(m => m.LastError).HasMaxLength(500);
    }
}

internal sealed class ProtectionKeyMapping : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> key)
    {
        key.ToTable("protection_key");
        key.Property(k => k.Id).ValueGeneratedNever();
        key.Property(k => k.Name).HasMaxLength(200);
    }
}
