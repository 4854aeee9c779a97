using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Web.Access;
using Mentorship.Web.Domain.Files;
using Mentorship.Web.Domain.Orders;
using Mentorship.Web.Domain.Organisations;
using Mentorship.Web.Domain.Roadmaps;
using Mentorship.Web.Domain.Roadmaps.Importing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mentorship.Web.Data.Mappings;

internal sealed class ImportMapping : IEntityTypeConfiguration<RoadmapImport>
{
    public void Configure(EntityTypeBuilder<RoadmapImport> import)
    {
        import.ToTable("roadmap_import");
        import.Ignore(i => i.IsDone);
        import.Property(i => i.FileName).HasMaxLength(RoadmapImport.FileNameMaxLength);
        import.Property(i => i.Answers).HasConversion<AnswersAsJson, AnswersByWords>().HasColumnType("jsonb");
        import.HasOne<User>().WithMany().HasForeignKey(i => i.MadeBy).OnDelete(DeleteBehavior.NoAction);
        import
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(i => new { i.DistrictId, i.OwnerId })
            .OnDelete(DeleteBehavior.NoAction);
        import
            .HasOne<StoredFile>()
            .WithMany()
            .HasForeignKey(i => new { i.DistrictId, i.FileId })
            .OnDelete(DeleteBehavior.NoAction);
        import
            .HasOne<Roadmap>()
            .WithMany()
            .HasForeignKey(i => new { i.DistrictId, i.RoadmapId })
            .OnDelete(DeleteBehavior.NoAction);
        import
            .HasOne<Order>()
            .WithMany()
            .HasForeignKey(i => new { i.DistrictId, i.OrderId })
            .OnDelete(DeleteBehavior.NoAction);
    }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Keys are places in the file and printed words.
        DictionaryKeyPolicy = null,
    };

    private sealed class AnswersAsJson()
        : ValueConverter<ImportAnswers, string>(
            answers => JsonSerializer.Serialize(answers, Json),
            json => JsonSerializer.Deserialize<ImportAnswers>(json, Json)!
        );

    private sealed class AnswersByWords()
        : ValueComparer<ImportAnswers>(
            (one, other) => JsonSerializer.Serialize(one, Json) == JsonSerializer.Serialize(other, Json),
            answers => JsonSerializer.Serialize(answers, Json).GetHashCode(StringComparison.Ordinal),
            answers => answers
        );
}
