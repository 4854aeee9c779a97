namespace Mentorship.Web.Domain.Journal;

/// <summary>
/// One link of a district's chain, written by a trigger. It holds ids and salted hashes only; what was typed is in
/// <see cref="JournalValue"/> and can be erased by an act without breaking the chain.
/// </summary>
public sealed class JournalEntry
{
    public Guid DistrictId { get; private set; }
    public long Number { get; private set; }
    public DateTimeOffset At { get; private set; }
    public Guid? UserId { get; private set; }
    public Guid? MembershipId { get; private set; }

    /// <summary>organisation.created, organisation.changed, …</summary>
    public string Act { get; private set; } = "";

    public string SubjectKind { get; private set; } = "";
    public Guid? SubjectId { get; private set; }

    /// <summary>JSON: for each value its field and the salted hashes of what it was and what it became.</summary>
    public string Changes { get; private set; } = "";

    public byte[] PreviousHash { get; private set; } = [];
    public byte[] Hash { get; private set; } = [];
}

/// <summary>What a field was and what it became, beside the chain.</summary>
public sealed class JournalValue
{
    public Guid DistrictId { get; private set; }
    public long Number { get; private set; }
    public int Ordinal { get; private set; }
    public string Field { get; private set; } = "";
    public string? OldValue { get; private set; }
    public string? NewValue { get; private set; }

    /// <summary>Goes with the values: without it a short value could be guessed from its hash.</summary>
    public byte[]? Salt { get; private set; }

    /// <summary>The journal row of the act of destruction.</summary>
    public long? ErasedBy { get; private set; }
}
