using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class OrderMapping : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> order)
    {
        // «order» is a word of SQL.
        order.ToTable("office_order");
        order.Property(o => o.Number).HasMaxLength(Order.NumberMaxLength);
        order.Property(o => o.Title).HasMaxLength(Order.TitleMaxLength);
        order.Property(o => o.Control).HasMaxLength(Order.ControlMaxLength);
        order
            .HasOne(o => o.Issuer)
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.IssuerId })
            .OnDelete(DeleteBehavior.Restrict);
        order
            .HasOne<Person>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.ControllerId })
            .OnDelete(DeleteBehavior.NoAction);
        order
            .HasIndex(o => new
            {
                o.DistrictId,
                o.IssuerId,
                o.Year,
                o.Number,
            })
            .IsUnique();
    }
}
