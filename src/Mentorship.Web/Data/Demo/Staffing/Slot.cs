namespace Mentorship.Web.Data.Demo.Staffing;

/// <summary>A place on the staff list; the share of men differs greatly between subjects.</summary>
public sealed record Slot(string Post, string? Subject = null, double Men = 0.1)
{
    /// <summary>Years of teaching below which nobody is given the post.</summary>
    public int LeastYears { get; init; }

    public bool Leads => LeastYears > 0;
}
