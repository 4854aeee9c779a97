namespace Mentorship.Web.Data.Demo.Staffing;

/// <summary>A place on the staff list; the share of men differs greatly between subjects.</summary>
public sealed record Slot(string Post, string? Subject = null, double Men = 0.1)
{
    /// <summary>Years of teaching below which nobody is given the post.</summary>
    public int LeastYears { get; init; }

    /// <summary>A pedagogical college is enough to begin; the others come from a university.</summary>
    public bool AfterCollege =>
        Subject is "начальные классы" or "физическая культура"
        || Post is "воспитатель" or "музыкальный руководитель" or "педагог дополнительного образования"
        || Post.StartsWith("мастер", StringComparison.Ordinal)
        || Post.StartsWith("инструктор", StringComparison.Ordinal)
        || Post.StartsWith("тренер", StringComparison.Ordinal);

    public bool Leads => LeastYears > 0;
}
