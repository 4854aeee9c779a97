using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Web.Domain.Declension;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.People;
using Mentorship.Web.Domain.Roadmaps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mentorship.Web.Data.Mappings;

internal sealed class OrderMapping : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> order)
    {
        // «order» is a word of SQL.
        order.ToTable("office_order");
        order.Ignore(o => o.IsDraft);
        order.Ignore(o => o.Head);
        order.Ignore(o => o.IsComposed);
        order.Property(o => o.Number).HasMaxLength(Order.NumberMaxLength);
        order.Property(o => o.Title).HasMaxLength(Order.TitleMaxLength);
        order.Property(o => o.Place).HasMaxLength(Order.NameMaxLength);
        order.Property(o => o.SignerPost).HasMaxLength(Order.NameMaxLength);
        order.Property(o => o.SignerName).HasMaxLength(Order.NameMaxLength);
        order.Property(o => o.ExecutorName).HasMaxLength(Order.NameMaxLength);
        order.Property(o => o.ExecutorPhone).HasMaxLength(Order.NameMaxLength);
        order.Property(o => o.Control).HasMaxLength(Order.ControlMaxLength);
        order.Property(o => o.RepealedBecause).HasMaxLength(Order.ControlMaxLength);
        order.Property(o => o.CheckToken).HasMaxLength(64);
        order.Property(o => o.Content).HasConversion<TextAsJson, TextByWords>().HasColumnType("jsonb");
        order.Property(o => o.Frozen).HasConversion<FrozenAsJson>().HasColumnType("jsonb");
        order.Property(o => o.Version).HasColumnName("xmin").IsRowVersion();
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
            .HasOne<StoredFile>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.ScanId })
            .OnDelete(DeleteBehavior.NoAction);
        order
            .HasOne<Roadmap>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.RoadmapId })
            .OnDelete(DeleteBehavior.NoAction);
        order
            .HasOne<Order>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.AmendsId })
            .OnDelete(DeleteBehavior.NoAction);
        order
            .HasOne<Order>()
            .WithMany()
            .HasForeignKey(o => new { o.DistrictId, o.RepealedById })
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

    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed class TextAsJson()
        : ValueConverter<OrderText?, string?>(
            text => text == null ? null : JsonSerializer.Serialize(text, Json),
            json => json == null ? null : JsonSerializer.Deserialize<OrderText>(json, Json)
        );

    private sealed class TextByWords()
        : ValueComparer<OrderText?>(
            (one, other) => JsonSerializer.Serialize(one, Json) == JsonSerializer.Serialize(other, Json),
            text => JsonSerializer.Serialize(text, Json).GetHashCode(StringComparison.Ordinal),
            text => text
        );

    // The words are kept to the letter, so they are a string within the JSON: jsonb orders what it is given anew.
    internal sealed class FrozenAsJson()
        : ValueConverter<FrozenText?, string?>(
            text => text == null ? null : JsonSerializer.Serialize(text, Json),
            json => json == null ? null : JsonSerializer.Deserialize<FrozenText>(json, Json)
        );
}

internal sealed class OrderBasisMapping : IEntityTypeConfiguration<OrderBasis>
{
    public void Configure(EntityTypeBuilder<OrderBasis> basis)
    {
        basis.ToTable("order_basis");
        basis.Property(b => b.Name).HasMaxLength(OrderBasis.NameMaxLength).UseCollation(Russian.Collation);
        basis.Property(b => b.Wording).HasMaxLength(OrderBasis.WordingMaxLength);
        basis.Property(b => b.ExpectedFrom).HasConversion<KindsAsText>().HasMaxLength(KindsAsText.MaxLength);
        basis.HasIndex(b => new { b.DistrictId, b.Name }).IsUnique();
    }
}

internal sealed class KeptFormsMapping : IEntityTypeConfiguration<KeptForms>
{
    public void Configure(EntityTypeBuilder<KeptForms> kept)
    {
        kept.ToTable("kept_forms");
        kept.Ignore(k => k.Forms);
        kept.Property(k => k.Nominative).HasMaxLength(KeptForms.NominativeMaxLength);
        kept.Property(k => k.Genitive).HasMaxLength(CaseForms.MaxLength);
        kept.Property(k => k.Dative).HasMaxLength(CaseForms.MaxLength);
        kept.Property(k => k.Accusative).HasMaxLength(CaseForms.MaxLength);
        kept.Property(k => k.Instrumental).HasMaxLength(CaseForms.MaxLength);
        kept.Property(k => k.Prepositional).HasMaxLength(CaseForms.MaxLength);
        kept.HasOne<Person>()
            .WithMany()
            .HasForeignKey(k => new { k.DistrictId, k.PersonId })
            .OnDelete(DeleteBehavior.Cascade);
        kept.HasIndex(k => new
            {
                k.DistrictId,
                k.PersonId,
                k.Part,
                k.Nominative,
            })
            .IsUnique()
            .AreNullsDistinct(false);
    }
}
