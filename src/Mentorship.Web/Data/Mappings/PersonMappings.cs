using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("person");
        person.Property(p => p.Surname).HasMaxLength(Person.NameMaxLength).UseCollation(Russian.Collation);
        person.Property(p => p.Name).HasMaxLength(Person.NameMaxLength).UseCollation(Russian.Collation);
        person.Property(p => p.Patronymic).HasMaxLength(Person.NameMaxLength).UseCollation(Russian.Collation);
        person.Property(p => p.Email).HasMaxLength(200);
        person.Property(p => p.Phone).HasMaxLength(60);
        person.Property(p => p.PlaceWords).HasMaxLength(Person.PlaceMaxLength);
        person.Ignore(p => p.FullName);
        person.Property(p => p.Request).HasMaxLength(PersonProfile.MaxLength);
        person.ComplexProperty(
            p => p.Profile,
            profile =>
            {
                profile.Property(p => p.Competencies).HasMaxLength(PersonProfile.MaxLength);
                profile.Property(p => p.Achievements).HasMaxLength(PersonProfile.MaxLength);
                profile.Property(p => p.Interests).HasMaxLength(PersonProfile.MaxLength);
                profile.Property(p => p.WantedAge).HasMaxLength(100);
                profile.Property(p => p.Time).HasMaxLength(200);
            }
        );
        person.ComplexProperty(
            p => p.Representative,
            representative =>
            {
                representative.Ignore(r => r.IsKnown);
                representative.Property(r => r.Name).HasMaxLength(Representative.NameMaxLength);
                representative.Property(r => r.Relation).HasMaxLength(60);
                representative.Property(r => r.Phone).HasMaxLength(60);
                representative.Property(r => r.Email).HasMaxLength(200);
            }
        );
        person
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(p => new { p.DistrictId, p.MergedIntoId })
            .OnDelete(DeleteBehavior.NoAction);
        person.HasIndex(p => new
        {
            p.DistrictId,
            p.Surname,
            p.Name,
        });
        person
            .HasMany(p => p.Employments)
            .WithOne()
            .HasForeignKey(e => new { e.DistrictId, e.PersonId })
            .OnDelete(DeleteBehavior.Cascade);
        person
            .HasMany(p => p.Enrolments)
            .WithOne()
            .HasForeignKey(e => new { e.DistrictId, e.PersonId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PersonWordMapping : IEntityTypeConfiguration<PersonWord>
{
    public void Configure(EntityTypeBuilder<PersonWord> word)
    {
        word.ToTable("person_word");
        word.HasKey(w => new
        {
            w.DistrictId,
            w.PersonId,
            w.Word,
        });
        word.Property(w => w.Word).UseCollation("C");
        word.HasIndex(w => new { w.DistrictId, w.Word });
        word.HasOne<Person>()
            .WithMany()
            .HasForeignKey(w => new { w.DistrictId, w.PersonId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class EmploymentWordMapping : IEntityTypeConfiguration<EmploymentWord>
{
    public void Configure(EntityTypeBuilder<EmploymentWord> word)
    {
        word.ToTable("employment_word");
        word.HasKey(w => new
        {
            w.DistrictId,
            w.EmploymentId,
            w.Word,
        });
        word.Property(w => w.Word).UseCollation("C");
        word.HasIndex(w => new { w.DistrictId, w.Word });
        word.HasOne<Employment>()
            .WithMany()
            .HasForeignKey(w => new { w.DistrictId, w.EmploymentId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class EmploymentMapping : IEntityTypeConfiguration<Employment>
{
    public void Configure(EntityTypeBuilder<Employment> employment)
    {
        employment.ToTable("employment");
        employment.Property(e => e.Post).HasMaxLength(200).UseCollation(Russian.Collation);
        employment.Property(e => e.Subject).HasMaxLength(200).UseCollation(Russian.Collation);
        employment.Property(e => e.Category).HasMaxLength(100);
        employment.Property(e => e.From).HasColumnName("starts_on");
        employment.Property(e => e.To).HasColumnName("ends_on");
        employment
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(e => new { e.DistrictId, e.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class NamesOpeningMapping : IEntityTypeConfiguration<NamesOpening>
{
    public void Configure(EntityTypeBuilder<NamesOpening> opening)
    {
        opening.ToTable("names_opening");
        opening.Property(o => o.Reason).HasMaxLength(NamesOpening.ReasonMaxLength);
        opening.HasOne<Membership>().WithMany().HasForeignKey(o => o.MembershipId).OnDelete(DeleteBehavior.Restrict);
        opening
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EnrolmentMapping : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> enrolment)
    {
        enrolment.ToTable("enrolment");
        enrolment.Property(e => e.Letter).HasMaxLength(20);
        enrolment.Property(e => e.From).HasColumnName("starts_on");
        enrolment.Property(e => e.To).HasColumnName("ends_on");
        enrolment
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(e => new { e.DistrictId, e.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
