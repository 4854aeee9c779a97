using Mentorship.Web.Domain.Accounts;
using Mentorship.Web.Domain.Letters;
using Mentorship.Web.Domain.Monitoring;
using Mentorship.Web.Domain.Pairs;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Reminders;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class NotificationMapping : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> notification)
    {
        notification.Ignore(n => n.Count);
        notification.Ignore(n => n.Link);
        notification
            .HasOne<Membership>()
            .WithMany()
            .HasForeignKey(n => n.MembershipId)
            .OnDelete(DeleteBehavior.Cascade);
        notification
            .HasOne<Roadmap>()
            .WithMany()
            .HasForeignKey(n => new { n.DistrictId, n.RoadmapId })
            .OnDelete(DeleteBehavior.Cascade);
        notification
            .HasOne<Letter>()
            .WithMany()
            .HasForeignKey(n => new { n.DistrictId, n.LetterId })
            .OnDelete(DeleteBehavior.Cascade);
        notification
            .HasOne<Pair>()
            .WithMany()
            .HasForeignKey(n => new { n.DistrictId, n.PairId })
            .OnDelete(DeleteBehavior.Cascade);
        notification
            .HasOne<NamesOpening>()
            .WithMany()
            .HasForeignKey(n => new { n.DistrictId, n.OpeningId })
            .OnDelete(DeleteBehavior.Cascade);
        notification
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(n => new { n.DistrictId, n.PersonId })
            .OnDelete(DeleteBehavior.Cascade);
        notification
            .HasOne<MonitoringPeriod>()
            .WithMany()
            .HasForeignKey(n => new { n.DistrictId, n.PeriodId })
            .OnDelete(DeleteBehavior.Cascade);
        notification
            .HasIndex(n => new
            {
                n.DistrictId,
                n.MembershipId,
                n.OnDay,
                n.Kind,
                n.RoadmapId,
            })
            .IsUnique();
        notification
            .HasIndex(n => new
            {
                n.DistrictId,
                n.MembershipId,
                n.OnDay,
                n.Kind,
                n.LetterId,
            })
            .IsUnique();
    }
}

internal sealed class ReminderSettingMapping : IEntityTypeConfiguration<ReminderSetting>
{
    public void Configure(EntityTypeBuilder<ReminderSetting> setting)
    {
        setting.HasOne<Membership>().WithMany().HasForeignKey(s => s.MembershipId).OnDelete(DeleteBehavior.Cascade);
        setting.HasIndex(s => new { s.DistrictId, s.MembershipId }).IsUnique();
    }
}
