namespace Mentorship.Web.Data.Mappings;

/// <summary>
/// The words a person is found by, kept by a trigger. Under row-level security a prefix range on "C" text is the one
/// text search that uses an index: other operators are not leakproof.
/// </summary>
public sealed class PersonWord
{
    public Guid DistrictId { get; private set; }
    public Guid PersonId { get; private set; }
    public string Word { get; private set; } = "";
}

/// <summary>The words of a post, its subject and category, kept by a trigger for the same reason.</summary>
public sealed class EmploymentWord
{
    public Guid DistrictId { get; private set; }
    public Guid EmploymentId { get; private set; }
    public string Word { get; private set; } = "";
}
