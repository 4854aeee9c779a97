using Mentorship.Web.Domain.Reading;

namespace Mentorship.Web.Domain.Roadmaps.Importing;

/// <summary>A slip of the paper that belongs to no row: a number that is skipped, an act younger than the order.</summary>
public sealed record ImportedSlip(Finding Finding, bool IsSeen)
{
    public string Key => KeyOf(Finding);

    public static string KeyOf(Finding finding) => $"{finding.Code} {finding.Where}".Trim();
}
