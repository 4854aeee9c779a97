using Mentorship.Web.Data.Files;
using Mentorship.Web.Domain.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Mentorship.Web.Data.Mappings;

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("stored_file");
        file.Property(f => f.Name).HasMaxLength(StoredFile.NameMaxLength);
        file.Property(f => f.MediaType).HasMaxLength(100);
        file.Property(f => f.Hash).HasMaxLength(64);
    }
}

internal sealed class StoredFileChunkMapping : IEntityTypeConfiguration<StoredFileChunk>
{
    public void Configure(EntityTypeBuilder<StoredFileChunk> chunk)
    {
        chunk.ToTable("stored_file_chunk");
        chunk.HasKey(c => new
        {
            c.DistrictId,
            c.FileId,
            c.Place,
        });
        chunk.Property(c => c.Place).ValueGeneratedNever();
        chunk
            .HasOne<StoredFile>()
            .WithMany()
            .HasForeignKey(c => new { c.DistrictId, c.FileId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
