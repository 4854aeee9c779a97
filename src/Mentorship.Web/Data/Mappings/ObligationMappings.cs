using Mentorship.Web.Domain.Acts;
using Mentorship.Web.Domain.Appointments;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Obligations;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class ObligationMapping : IEntityTypeConfiguration<Obligation>
{
    public void Configure(EntityTypeBuilder<Obligation> obligation)
    {
        obligation.Property(o => o.Number).HasMaxLength(Section.NumberMaxLength);
        obligation.Property(o => o.Title).HasMaxLength(Activity.TitleMaxLength);
        obligation.Property(o => o.Label).HasMaxLength(Obligation.LabelMaxLength);
        obligation.Property(o => o.Post).HasMaxLength(200);
        obligation.Property(o => o.AskedBecause).HasMaxLength(Obligation.CommentMaxLength);
        obligation.Property(o => o.GoneBecause).HasMaxLength(Obligation.BecauseMaxLength);
        obligation.Property(o => o.Version).HasColumnName("xmin").IsRowVersion();
        obligation
            .HasOne<Roadmap>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.RoadmapId })
            .OnDelete(DeleteBehavior.Restrict);
        obligation
            .HasOne<Activity>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.ActivityId })
            .OnDelete(DeleteBehavior.Restrict);
        obligation
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.OrganisationId })
            .OnDelete(DeleteBehavior.Restrict);
        obligation
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.PersonId })
            .OnDelete(DeleteBehavior.Restrict);
        obligation
            .HasOne<AppointmentFunction>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.FunctionId })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ObligationEventMapping : IEntityTypeConfiguration<ObligationEvent>
{
    public void Configure(EntityTypeBuilder<ObligationEvent> happened)
    {
        happened.Property(e => e.Comment).HasMaxLength(Obligation.CommentMaxLength);
        happened.Property(e => e.On).HasColumnName("on_day");
        happened
            .HasOne<Obligation>()
            .WithMany(o => o.Events)
            .HasForeignKey(e => new { e.DistrictId, e.ObligationId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class EvidenceMapping : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> evidence)
    {
        evidence.Property(e => e.Link).HasMaxLength(Evidence.LinkMaxLength);
        evidence.Property(e => e.Title).HasMaxLength(Evidence.TitleMaxLength);
        evidence
            .HasOne<ObligationEvent>()
            .WithMany(e => e.Evidence)
            .HasForeignKey(e => new { e.DistrictId, e.EventId })
            .OnDelete(DeleteBehavior.Cascade);
        evidence
            .HasOne<Obligation>()
            .WithMany()
            .HasForeignKey(e => new { e.DistrictId, e.ObligationId })
            .OnDelete(DeleteBehavior.Cascade);
        evidence
            .HasOne<StoredFile>()
            .WithMany()
            .HasForeignKey(e => new { e.DistrictId, e.FileId })
            .OnDelete(DeleteBehavior.NoAction);
        evidence
            .HasOne<LocalAct>()
            .WithMany()
            .HasForeignKey(e => new { e.DistrictId, e.ActId })
            .OnDelete(DeleteBehavior.NoAction);
        evidence
            .HasOne<Appointment>()
            .WithMany()
            .HasForeignKey(e => new { e.DistrictId, e.AppointmentId })
            .OnDelete(DeleteBehavior.NoAction);
        evidence
            .HasOne<Order>()
            .WithMany()
            .HasForeignKey(e => new { e.DistrictId, e.OrderId })
            .OnDelete(DeleteBehavior.NoAction);
        evidence
            .HasOne<Roadmap>()
            .WithMany()
            .HasForeignKey(e => new { e.DistrictId, e.RoadmapId })
            .OnDelete(DeleteBehavior.NoAction);
    }
}

internal sealed class EnteredDateMapping : IEntityTypeConfiguration<EnteredDate>
{
    public void Configure(EntityTypeBuilder<EnteredDate> date)
    {
        date.Property(d => d.Label).HasMaxLength(Obligation.LabelMaxLength);
        date.HasOne<Roadmap>()
            .WithMany()
            .HasForeignKey(d => new { d.DistrictId, d.RoadmapId })
            .OnDelete(DeleteBehavior.Cascade);
        date.HasOne<Activity>()
            .WithMany()
            .HasForeignKey(d => new { d.DistrictId, d.ActivityId })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
