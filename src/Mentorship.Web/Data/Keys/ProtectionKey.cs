namespace Mentorship.Web.Data.Keys;

/// <summary>A key of data protection; in PostgreSQL, so that two nodes read each other's cookies.</summary>
public sealed class ProtectionKey
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string Name { get; init; }
    public required string Xml { get; init; }
}
