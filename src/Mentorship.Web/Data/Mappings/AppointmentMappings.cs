using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class AppointmentFunctionMapping : IEntityTypeConfiguration<AppointmentFunction>
{
    public void Configure(EntityTypeBuilder<AppointmentFunction> function)
    {
        function.ToTable("appointment_function");
        function.Property(f => f.Name).HasMaxLength(AppointmentFunction.NameMaxLength).UseCollation(Russian.Collation);
        function.Property(f => f.Plural).HasMaxLength(AppointmentFunction.NameMaxLength);
        function.Property(f => f.ExpectedFrom).HasConversion<KindsAsText>().HasMaxLength(KindsAsText.MaxLength);
        function.HasIndex(f => new { f.DistrictId, f.Name }).IsUnique();
    }
}

internal sealed class AppointmentMapping : IEntityTypeConfiguration<Appointment>
{
    public void Configure(EntityTypeBuilder<Appointment> appointment)
    {
        appointment.ToTable("appointment");
        appointment.Property(a => a.OrderNumber).HasMaxLength(Appointment.NumberMaxLength);
        appointment.Property(a => a.From).HasColumnName("starts_on");
        appointment.Property(a => a.To).HasColumnName("ends_on");
        appointment.Property(a => a.EndedBecause).HasMaxLength(Appointment.ReasonMaxLength);
        appointment.Property(a => a.Phone).HasMaxLength(60);
        appointment.Property(a => a.Email).HasMaxLength(200);
        appointment
            .HasOne(a => a.Organisation)
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
        appointment
            .HasOne(a => a.Function)
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.FunctionId })
            .OnDelete(DeleteBehavior.Restrict);
        appointment
            .HasOne(a => a.Person)
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.PersonId })
            .OnDelete(DeleteBehavior.Restrict);
        appointment
            .HasOne(a => a.Body)
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.BodyId })
            .OnDelete(DeleteBehavior.Restrict);
        appointment
            .HasOne<StoredFile>()
            .WithMany()
            .HasForeignKey(a => new { a.DistrictId, a.FileId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}
