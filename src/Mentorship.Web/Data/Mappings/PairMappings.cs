using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class MentoringFormMapping : IEntityTypeConfiguration<MentoringForm>
{
    public void Configure(EntityTypeBuilder<MentoringForm> form)
    {
        form.ToTable("mentoring_form");
        form.Ignore(f => f.RoleModelList);
        form.Ignore(f => f.Direction);
        form.Property(f => f.Name).HasMaxLength(MentoringForm.NameMaxLength).UseCollation(Russian.Collation);
        form.Property(f => f.RoleModels).HasMaxLength(MentoringForm.RoleModelsMaxLength);
        form.Property(f => f.ExpectedFrom).HasConversion<KindsAsText>().HasMaxLength(KindsAsText.MaxLength);
        form.HasIndex(f => new { f.DistrictId, f.Name }).IsUnique();
    }
}

internal sealed class MentoringKindMapping : IEntityTypeConfiguration<MentoringKind>
{
    public void Configure(EntityTypeBuilder<MentoringKind> kind)
    {
        kind.ToTable("mentoring_kind");
        kind.Property(k => k.Name).HasMaxLength(MentoringKind.NameMaxLength).UseCollation(Russian.Collation);
        kind.Property(k => k.ExpectedFrom).HasConversion<KindsAsText>().HasMaxLength(KindsAsText.MaxLength);
        kind.HasIndex(k => new { k.DistrictId, k.Name }).IsUnique();
    }
}

internal sealed class PairMapping : IEntityTypeConfiguration<Pair>
{
    public void Configure(EntityTypeBuilder<Pair> pair)
    {
        pair.ToTable("pair");
        pair.Ignore(p => p.Mentors);
        pair.Ignore(p => p.Mentees);
        pair.Property(p => p.From).HasColumnName("starts_on");
        pair.Property(p => p.To).HasColumnName("ends_on");
        pair.Property(p => p.RoleModel).HasMaxLength(MentoringForm.RoleModelMaxLength);
        pair.Property(p => p.Subject).HasMaxLength(Pair.SubjectMaxLength).UseCollation(Russian.Collation);
        pair.Property(p => p.SubjectKey).HasMaxLength(Pair.SubjectMaxLength);
        pair.Property(p => p.Goal).HasMaxLength(Pair.GoalMaxLength);
        pair.Property(p => p.EndedBecause).HasMaxLength(Pair.ReasonMaxLength);
        pair.Property(p => p.Result).HasMaxLength(Pair.ResultMaxLength);
        pair.Property(p => p.CaseLink).HasMaxLength(Pair.LinkMaxLength);
        pair.Property(p => p.Version).HasColumnName("xmin").IsRowVersion();
        pair.HasOne(p => p.Organisation)
            .WithMany()
            .HasForeignKey(p => new { p.DistrictId, p.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
        pair.HasOne(p => p.Form)
            .WithMany()
            .HasForeignKey(p => new { p.DistrictId, p.FormId })
            .OnDelete(DeleteBehavior.Restrict);
        pair.HasOne(p => p.Kind)
            .WithMany()
            .HasForeignKey(p => new { p.DistrictId, p.KindId })
            .OnDelete(DeleteBehavior.Restrict);
        pair.HasMany(p => p.Members)
            .WithOne(m => m.Pair)
            .HasForeignKey(m => new { m.DistrictId, m.PairId })
            .OnDelete(DeleteBehavior.Cascade);
        pair.HasMany(p => p.Links)
            .WithOne()
            .HasForeignKey(l => new { l.DistrictId, l.PairId })
            .OnDelete(DeleteBehavior.Cascade);
        pair.HasMany(p => p.Orders)
            .WithOne(o => o.Pair)
            .HasForeignKey(o => new { o.DistrictId, o.PairId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PairMemberMapping : IEntityTypeConfiguration<PairMember>
{
    public void Configure(EntityTypeBuilder<PairMember> member)
    {
        member.ToTable("pair_member");
        member.Ignore(m => m.HasAgreement);
        member.Property(m => m.From).HasColumnName("starts_on");
        member.Property(m => m.To).HasColumnName("ends_on");
        member.Property(m => m.AgreementNumber).HasMaxLength(Pair.NumberMaxLength);
        member.Property(m => m.ReleasedByName).HasMaxLength(PairMember.NameMaxLength);
        member.Property(m => m.ReleasePaper).HasMaxLength(PairMember.BasisMaxLength);
        member.Property(m => m.LeftBecause).HasMaxLength(Pair.ReasonMaxLength);
        member.Property(m => m.PaymentBasis).HasMaxLength(PairMember.BasisMaxLength);
        member
            .HasOne(m => m.Person)
            .WithMany(p => p.Pairs)
            .HasForeignKey(m => new { m.DistrictId, m.PersonId })
            .OnDelete(DeleteBehavior.Restrict);
        member
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(m => new { m.DistrictId, m.OrganisationId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class PairLinkMapping : IEntityTypeConfiguration<PairLink>
{
    public void Configure(EntityTypeBuilder<PairLink> link)
    {
        link.ToTable("pair_link");
        link.Property(l => l.From).HasColumnName("starts_on");
        link.Property(l => l.To).HasColumnName("ends_on");
        link.Property(l => l.SubjectKey).HasMaxLength(Pair.SubjectMaxLength);
        link.HasOne<Person>()
            .WithMany()
            .HasForeignKey(l => new { l.DistrictId, l.MentorId })
            .OnDelete(DeleteBehavior.Restrict);
        link.HasOne<Person>()
            .WithMany()
            .HasForeignKey(l => new { l.DistrictId, l.MenteeId })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PairOrderMapping : IEntityTypeConfiguration<PairOrder>
{
    public void Configure(EntityTypeBuilder<PairOrder> named)
    {
        named.Ignore(o => o.Ended);
        named.Ignore(o => o.Leaves);
        named.ToTable("pair_order");
        named.Property(o => o.On).HasColumnName("on_day");
        named.Property(o => o.By).HasColumnName("ended_by");
        named.Property(o => o.Because).HasMaxLength(Pair.ReasonMaxLength);
        named.Property(o => o.Result).HasMaxLength(Pair.ResultMaxLength);
        named.Property(o => o.AgreementNumber).HasMaxLength(Pair.NumberMaxLength);
        named.Property(o => o.PaymentBasis).HasMaxLength(PairMember.BasisMaxLength);
        named
            .HasOne(o => o.Order)
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.OrderId })
            .OnDelete(DeleteBehavior.Cascade);
        named
            .HasIndex(o => new
            {
                o.DistrictId,
                o.PairId,
                o.OrderId,
                o.ComerId,
                o.MemberId,
            })
            .IsUnique()
            .AreNullsDistinct(false);
        named
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.ComerId })
            .OnDelete(DeleteBehavior.Cascade);
        named
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.ComerOrganisationId })
            .OnDelete(DeleteBehavior.NoAction);
        named
            .HasOne<PairMember>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.MemberId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
