namespace Mentorship.Web.Data.Files;

/// <summary>A piece of a file, so that neither the portal nor PostgreSQL ever holds a whole one in memory.</summary>
public sealed class StoredFileChunk
{
    /// <summary>Above the size from which PostgreSQL keeps a value aside, small enough for any memory.</summary>
    public const int Size = 256 * 1024;

    public Guid DistrictId { get; private set; }
    public Guid FileId { get; private set; }
    public int Place { get; private set; }
    public byte[] Bytes { get; private set; } = [];
}
